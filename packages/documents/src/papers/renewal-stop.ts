import { demandSentence, eventSentences, purchaseSentence } from "../compose/account.ts";
import { answerBy, requestSource } from "../compose/answer-by.ts";
import { citing } from "../compose/citation.ts";
import type { ComposeInput } from "../compose/composition.ts";
import { type Desk, deskFor } from "../compose/desk.ts";
import { finished, letterField, letterTree, lines, numbered, prose, signedBy } from "../compose/letter.ts";
import { missingProfile } from "../compose/missing.ts";
import { type Paper, whole } from "../compose/paper.ts";
import { requestSentences, totalSentence } from "../compose/requests.ts";
import type { Sentence } from "../tree/sentence.ts";

const daysToAnswer = 3;

/** 停止自动续费: end it from today, and give back what was taken without notice. */
export const renewalStop: Paper = {
  id: "renewal-stop",
  title: { zh: "停止自动续费的通知", en: "Notice to stop the renewal" },
  role: "on-request",
  suits: ({ assessment }) => assessment.kind === "auto-renewal",
  filing: "message",
  standings: { letter: whole("account", "stop", "requests", "total") },
  asks: [],
  compose,
};

function compose(input: ComposeInput): ReturnType<Paper["compose"]> {
  const desk = deskFor(input, "renewal-stop");
  const parts = [
    numbered("account", "account", [purchaseSentence(desk), ...eventSentences(desk), demandSentence(desk)]),
    prose("stop", null, stopSentences(desk)),
    numbered("requests", "requests", requestSentences(desk)),
    lines("total", null, totalSentence(desk)),
    signedBy(desk, "senderSignature"),
  ];
  return finished(desk, renewalStop, {
    channel: "shop",
    audience: "respondent",
    tree: letterTree(desk, "renewalTitle", parts),
    fields: [letterField(parts, "respondent")],
    missing: [...missingProfile(input.profile), ...desk.lacking(["itemName"]), ...desk.lackingDemand()],
  });
}

function stopSentences(desk: Desk): readonly (Sentence | undefined)[] {
  const from = requestSource(desk);
  const { lead, ids } = citing(desk.grounds("basis"));
  return from === undefined
    ? []
    : [
        desk.say({
          text: `${lead}我自即日起不同意继续自动续费，请停止扣款并解除扣费授权。`,
          from: { ...from, articles: [...(from.articles ?? []), ...ids] },
          audience: "respondent",
        }),
        answerBy(desk, { days: daysToAnswer, ask: "书面确认已经停止", from }),
      ];
}
