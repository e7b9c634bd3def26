import { eventSentences } from "../compose/account.ts";
import { answerBy, requestSource } from "../compose/answer-by.ts";
import { asking } from "../compose/asking.ts";
import type { ComposeInput, Composition } from "../compose/composition.ts";
import { type Desk, deskFor } from "../compose/desk.ts";
import { against, finished, letterField, letterTree, lines, numbered, signedBy } from "../compose/letter.ts";
import { missingOther, missingProfile } from "../compose/missing.ts";
import { type Paper, whole } from "../compose/paper.ts";
import { factLine, ownDetail } from "../compose/parties.ts";
import { requestSentences, totalSentence } from "../compose/requests.ts";
import { clause } from "../compose/words.ts";
import type { Sentence } from "../tree/sentence.ts";

const daysToAnswer = 7;

/** 快递企业投诉: the waybill, what happened to the parcel, what is asked. */
export const courierClaim: Paper = {
  id: "courier-claim",
  title: { zh: "向快递公司要求赔偿", en: "Claim against the courier" },
  role: "ordinary",
  suits: ({ assessment }) => assessment.kind === "lost-parcel",
  filing: "message",
  standings: { letter: whole("to", "parcel", "account", "requests", "total", "next") },
  asks: [asking("text", { id: "courier", label: { zh: "快递公司名称", en: "Name of the courier company" } })],
  compose,
};

function compose(input: ComposeInput): ReturnType<Paper["compose"]> {
  const desk = deskFor(input);
  const from = requestSource(desk);
  const parts = [
    lines("to", null, [courierName(desk)]),
    lines("parcel", null, [factLine(desk, "parcelNumber", { label: "运单号：" })]),
    numbered("account", "account", eventSentences(desk)),
    numbered("requests", "requests", requestSentences(desk)),
    lines("total", null, totalSentence(desk)),
    lines("next", null, from === undefined ? [] : [answerBy(desk, { days: daysToAnswer, ask: "书面答复", from })]),
    lines("contact", null, [ownDetail(desk, "phone", "联系电话：")]),
    signedBy(desk, "requesterSignature"),
  ];
  return finished(desk, courierClaim, {
    channel: "courier",
    audience: "respondent",
    tree: letterTree(desk, "courierTitle", parts),
    fields: [letterField(parts, "respondent")],
    missing: [
      ...missingProfile(input.profile),
      ...desk.lacking(["parcelNumber"]),
      ...(input.exhibits.length === 0 ? [missingOther("exhibits")] : []),
      ...desk.lackingDemand(),
    ],
    against: objections(input),
  });
}

function courierName({ answers, say }: Desk): Sentence | undefined {
  const name = answers.text("courier");
  return name === undefined
    ? undefined
    : say({ text: `致：${clause(name)}`, from: { answers: ["courier"] }, audience: "respondent" });
}

/** A buyer goes to the seller first: until the parcel is received the seller bears the risk. */
function objections({ facts }: ComposeInput): Composition["lint"] {
  const sellerFirst = {
    zh: "您是收件人：签收以前的运输风险一般由卖家承担，先找卖家；寄件人才直接找快递公司赔。",
    en: "You are the recipient: until receipt the seller usually bears the risk of carriage, so go to the seller first; the sender claims from the courier.",
  };
  return facts.parcelRole === "buyer" ? [against("warns", sellerFirst)] : [];
}
