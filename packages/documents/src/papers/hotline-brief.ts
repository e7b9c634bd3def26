import { demandSentence, eventSentences, purchaseSentence } from "../compose/account.ts";
import { elsewhereSentence, venueSentence } from "../compose/complaint/statements.ts";
import type { ComposeInput } from "../compose/composition.ts";
import { deskFor } from "../compose/desk.ts";
import { finished, letterField, letterTree, lines, numbered } from "../compose/letter.ts";
import { missingOther, missingProfile } from "../compose/missing.ts";
import { type Paper, whole } from "../compose/paper.ts";
import { otherSideLines } from "../compose/parties.ts";
import { brokenPromises } from "../compose/promises.ts";
import { requestSentences } from "../compose/requests.ts";
import { formWords } from "../tree/sentence.ts";

/** 12345 口述要点: what to say in the order it is asked, in sentences short enough to speak. */
export const hotlineBrief: Paper = {
  id: "12345-brief",
  title: { zh: "12345 通话要点", en: "What to say to 12345" },
  role: "ordinary",
  suits: () => true,
  filing: "complaint",
  standings: { letter: whole("open", "respondent", "account", "requests", "elsewhere", "ask") },
  asks: [],
  compose,
};

function compose(input: ComposeInput): ReturnType<Paper["compose"]> {
  const desk = deskFor(input);
  const parts = [
    lines("open", "stageOpen", [formWords("complaintNotReport")]),
    lines("respondent", "respondent", otherSideLines(desk)),
    numbered("account", "stageFacts", [
      purchaseSentence(desk),
      ...eventSentences(desk),
      demandSentence(desk),
      ...brokenPromises(desk),
    ]),
    numbered("requests", "stageRequest", requestSentences(desk)),
    lines("elsewhere", "elsewhere", [elsewhereSentence(desk), venueSentence(desk)]),
    lines("ask", "stageDeadline", [formWords("askTicket")]),
    lines("log", "stageLog", [formWords("callLog")]),
  ];
  return finished(desk, hotlineBrief, {
    channel: "12345",
    audience: "mediator",
    tree: letterTree(desk, "hotlineBriefTitle", parts),
    fields: [letterField(parts, "mediator")],
    missing: [
      ...missingProfile(input.profile),
      ...desk.lacking(["sellerLegalName", "orderNumber", "officialMediator"]),
      ...(input.exhibits.length === 0 ? [missingOther("exhibits")] : []),
      ...desk.lackingDemand(),
    ],
    formats: ["text", "pdf"],
  });
}
