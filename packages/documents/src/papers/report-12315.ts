import { eventSentences, purchaseSentence } from "../compose/account.ts";
import { attachmentSentences } from "../compose/attachments.ts";
import type { ComposeInput, Composition, MissingItem } from "../compose/composition.ts";
import { type Desk, deskFor } from "../compose/desk.ts";
import { filledForm } from "../compose/fields.ts";
import { grievances } from "../compose/grievance.ts";
import { against, finished, letterTree, lines, numbered, prose, type Sayable, signedBy } from "../compose/letter.ts";
import { missingFact, missingOther, missingProfile } from "../compose/missing.ts";
import { type Paper, whole } from "../compose/paper.ts";
import { factLine, otherSideLines, personLine } from "../compose/parties.ts";
import { formWords } from "../tree/sentence.ts";

const channelId = "12315-report";

/** 12315 举报: a lead on a suspected violation, apart from the complaint; it asks for no money. */
export const report12315: Paper = {
  id: "12315-report",
  title: { zh: "12315 举报", en: "12315 report" },
  role: "ordinary",
  suits: ({ assessment }) => grievances[assessment.kind].clue !== null,
  filing: "report",
  standings: { content: whole("clue") },
  asks: [],
  compose,
};

function compose(input: ComposeInput): ReturnType<Paper["compose"]> {
  const desk = deskFor(input, "12315-report");
  const clue = clueSentences(desk);
  const fields = filledForm(desk.channel(channelId), fillings(desk, clue));
  const tree = letterTree(desk, "reportTitle", [
    lines("reporter", "reporter", [personLine(desk)]),
    lines("reported", "reported", otherSideLines(desk)),
    numbered("clue", "clue", clue),
    lines("proofs", "proofs", attachmentSentences(desk, channelId)),
    prose("asked", null, [formWords("askToInvestigate"), formWords("askToBeTold")]),
    lines("statement", "statement", [formWords("truth")]),
    signedBy(desk, "reporterSignature"),
  ]);
  return finished(desk, report12315, {
    channel: channelId,
    audience: "mediator",
    tree,
    fields,
    missing: missingFor(desk),
    against: objections(desk),
  });
}

function fillings(desk: Desk, clue: Sayable): Parameters<typeof filledForm>[1] {
  return {
    "respondent-name": { sentences: [factLine(desk, "sellerLegalName", { label: "" })] },
    "respondent-address": { sentences: [factLine(desk, "sellerAddress", { label: "" })] },
    content: { sentences: clue, joint: "" },
    attachments: { sentences: attachmentSentences(desk, channelId) },
  };
}

/** What happened, and what in it may be a violation; the office judges. */
function clueSentences(desk: Desk): Sayable {
  const { clue } = grievances[desk.input.assessment.kind];
  const events = eventSentences(desk);
  const facts = [...new Set(events.flatMap(({ trace }) => trace.facts))];
  const suspicion =
    clue === null || facts.length === 0
      ? undefined
      : desk.say({ text: `上述情况中，${clue}，请核实。`, from: { facts }, audience: "mediator" });
  return [purchaseSentence(desk), ...events, suspicion];
}

function missingFor(desk: Desk): readonly MissingItem[] {
  return [
    ...missingProfile(desk.input.profile),
    ...desk.lacking(["sellerLegalName"]),
    ...(desk.facts.sellerAddress === undefined && desk.facts.addressPublished !== false
      ? [missingFact("sellerAddress")]
      : []),
    ...(desk.input.exhibits.length === 0 ? [missingOther("exhibits")] : []),
  ];
}

function objections({ input }: Desk): Composition["lint"] {
  return grievances[input.assessment.kind].clue === null
    ? [
        against("warns", {
          zh: "这类争议主要是合同问题，多半够不上违法线索；要钱请走投诉、平台或法院。",
          en: "This is mostly a matter of contract and hardly a violation; for money use the complaint, platform or court.",
        }),
      ]
    : [];
}
