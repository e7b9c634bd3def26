import { type Claim, plainYuan } from "@youju/domain";
import { addressee, disputeSentence } from "../compose/account.ts";
import { attachmentSentences } from "../compose/attachments.ts";
import { checkDraft, minimumOf } from "../compose/check.ts";
import type { ComposeInput, Composition, Field } from "../compose/composition.ts";
import { type Desk, deskFor } from "../compose/desk.ts";
import { fieldFrom, formFields } from "../compose/fields.ts";
import { fitParts, type Part } from "../compose/fit.ts";
import { missingOther } from "../compose/missing.ts";
import { ownNotesSection } from "../compose/own-notes.ts";
import { type Paper, value, whole } from "../compose/paper.ts";
import { pressingView } from "../compose/pressing.ts";
import { brokenPromises } from "../compose/promises.ts";
import { requestClause, requestSentences } from "../compose/requests.ts";
import type { DocumentTree } from "../tree/document-tree.ts";
import { formWords, type Sentence } from "../tree/sentence.ts";
import { mergeTraces } from "../tree/trace.ts";

const fieldIds = ["application-type", "reason", "amount", "explanation", "attachments"];

/** 平台售后申请: what to choose, the amount, a short explanation; and for the person alone what not to press and why. */
export const platformApplication: Paper = {
  id: "platform-application",
  title: { zh: "平台售后申请", en: "After-sales application" },
  role: "ordinary",
  suits: () => true,
  filing: "message",
  standings: {
    "application-type": value("choices"),
    reason: value("choices"),
    amount: value("choices"),
    explanation: whole("explanation"),
  },
  asks: [],
  compose,
};

function compose(input: ComposeInput): ReturnType<Paper["compose"]> {
  const desk = deskFor(input);
  const pressing = pressingView(desk.guide);
  const fields = formFields(desk.channel("platform"), fieldIds).map((form) =>
    fieldFrom(form, fillField(desk, form.id, form.limit?.most ?? null), form.id === "attachments" ? "\n" : ""),
  );
  const tree = treeOf(desk, fields, pressing);
  const draft = { tree, audience: "respondent", filing: "message", fields, variants: [] } as const;
  return {
    paper: "platform-application",
    channel: "platform",
    audience: "respondent",
    today: input.today,
    tree,
    fields,
    variants: [],
    missing: missingFor(desk),
    lint: checkDraft(desk, draft),
    pressing,
    formats: ["text"],
  };
}

function missingFor(desk: Desk) {
  return [
    ...desk.lacking(["platform", "orderNumber", "pricePaid"]),
    ...(desk.input.exhibits.length === 0 ? [missingOther("exhibits")] : []),
    ...desk.lackingDemand(),
  ];
}

function fillField(desk: Desk, id: string, limit: number | null): readonly Sentence[] {
  if (id === "application-type" || id === "reason") {
    return choiceSentence(desk, id);
  }
  if (id === "amount") {
    return amountSentence(desk);
  }
  return id === "explanation" ? explanation(desk, limit) : attachmentSentences(desk, "platform");
}

function choiceSentence({ say, guide }: Desk, id: "application-type" | "reason"): readonly Sentence[] {
  if (guide === undefined) {
    return [];
  }
  const { applicationType, reason } = guide.pressing;
  const text = id === "reason" ? reason.zh : applicationType.zh;
  return [say({ text, from: { directory: [`platform:${guide.platform.id}`] }, audience: "respondent" })];
}

/** What a platform decides: money back. Further loss and multiples are asked for elsewhere. */
function refundClaims({ demands }: Desk): readonly Claim[] {
  const refunds = demands.asked.filter((claim) => claim.level === "minimum");
  return refunds.length === 0 ? demands.asked : refunds;
}

function leftForElsewhere(desk: Desk): readonly Sentence[] {
  const refunds = refundClaims(desk);
  const rest = desk.demands.asked.filter((claim) => !refunds.includes(claim));
  const text = `这里只申请退款；“${rest.map((claim) => claim.title.zh).join("、")}”平台一般不裁决，留给调解或法院。`;
  return rest.length === 0 ? [] : [desk.say({ text, from: { directory: ["channel:platform"] } })];
}

function amountSentence(desk: Desk): readonly Sentence[] {
  const amount = minimumOf(desk.demands.asked) || desk.demands.total;
  const { facts, articles } = mergeTraces(requestSentences(desk).map((sentence) => sentence.trace));
  return amount === 0 ? [] : [desk.say({ text: plainYuan(amount), from: { facts, articles }, audience: "respondent" })];
}

function explanation(desk: Desk, limit: number | null): readonly Sentence[] {
  const dispute = disputeSentence(desk, { ...addressee(desk), itemLength: 20, quoteLength: 30 });
  const { facts, articles } = mergeTraces(requestSentences(desk).map((sentence) => sentence.trace));
  if (dispute === undefined || facts.length + articles.length === 0) {
    return [];
  }
  const request = desk.say({
    text: `请求${requestClause(desk, refundClaims(desk))}。`,
    from: { facts, articles },
    audience: "respondent",
  });
  const parts: readonly Part[] = [
    { sentence: dispute, drop: 0 },
    ...brokenPromises(desk, { quoteLength: 30 }).map((sentence) => ({ sentence, drop: 1 })),
    { sentence: request, drop: 0 },
    { sentence: formWords("originalsKept"), drop: 1 },
  ];
  return fitParts(parts, limit);
}

function treeOf(desk: Desk, fields: readonly Field[], pressing: Composition["pressing"]): DocumentTree {
  const lines = fields
    .filter((field) => ["application-type", "reason", "amount"].includes(field.id) && field.value !== "")
    .map((field) => labelled(desk, field));
  const explained = explanation(desk, null);
  return {
    title: formWords("applicationTitle"),
    sections: [
      { id: "choices", heading: formWords("applicationChoices"), layout: "lines", paragraphs: lines },
      { id: "explanation", heading: formWords("explanation"), layout: "prose", paragraphs: [{ sentences: explained }] },
      ownNotesSection(desk, pressing, leftForElsewhere(desk)),
    ],
  };
}

function labelled(desk: Desk, { label, value, trace }: Field) {
  return { sentences: [desk.say({ text: `${label.zh}：${value}`, from: trace, audience: "respondent" })] };
}
