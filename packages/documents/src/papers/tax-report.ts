import { demandSentence, eventSentences, purchaseSentence } from "../compose/account.ts";
import { attachmentSentences } from "../compose/attachments.ts";
import type { ComposeInput, Composition } from "../compose/composition.ts";
import { deskFor } from "../compose/desk.ts";
import { against, finished, letterField, letterTree, lines, numbered, signedBy } from "../compose/letter.ts";
import { missingOther } from "../compose/missing.ts";
import { type Paper, whole } from "../compose/paper.ts";
import { otherSideLines, personLine } from "../compose/parties.ts";
import { formWords } from "../tree/sentence.ts";

/** 发票问题反映 (12366 or the tax office): who did not invoice what; it asks for no refund. */
export const taxReport: Paper = {
  id: "tax-report",
  title: { zh: "向税务机关反映不开票", en: "Tell the tax office of the missing invoice" },
  role: "ordinary",
  suits: ({ assessment }) => assessment.kind === "invoice-refused",
  filing: "report",
  standings: { letter: whole("reported", "clue") },
  asks: [],
  compose,
};

function compose(input: ComposeInput): ReturnType<Paper["compose"]> {
  const desk = deskFor(input);
  const parts = [
    lines("reporter", "reporter", [personLine(desk)]),
    lines("reported", "reported", otherSideLines(desk)),
    numbered("clue", "clue", [purchaseSentence(desk), ...eventSentences(desk), demandSentence(desk)]),
    lines("proofs", "proofs", attachmentSentences(desk, "tax-office")),
    lines("statement", "statement", [formWords("askToInvestigate"), formWords("truth")]),
    signedBy(desk, "reporterSignature"),
  ];
  return finished(desk, taxReport, {
    channel: "tax-office",
    audience: "mediator",
    tree: letterTree(desk, "taxTitle", parts),
    fields: [letterField(parts, "mediator")],
    missing: [
      ...desk.lacking(["sellerLegalName", "orderNumber", "pricePaid"]),
      ...(input.exhibits.length === 0 ? [missingOther("exhibits")] : []),
    ],
    against: objections(input),
  });
}

function objections({ assessment }: ComposeInput): Composition["lint"] {
  const noInvoice = {
    zh: "税务机关只管发票和税，不处理退货、退款和赔偿。",
    en: "The tax office deals with invoices and tax only, not with returns, refunds or compensation.",
  };
  return assessment.kind === "invoice-refused" ? [] : [against("warns", noInvoice)];
}
