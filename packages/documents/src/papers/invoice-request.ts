import { purchaseSentence } from "../compose/account.ts";
import { answerBy } from "../compose/answer-by.ts";
import { asking } from "../compose/asking.ts";
import { citing } from "../compose/citation.ts";
import type { ComposeInput } from "../compose/composition.ts";
import { type Desk, deskFor } from "../compose/desk.ts";
import { finished, letterField, letterTree, prose } from "../compose/letter.ts";
import { type Paper, whole } from "../compose/paper.ts";
import { clause } from "../compose/words.ts";
import type { Sentence } from "../tree/sentence.ts";

const daysToAnswer = 3;

/** 开票请求: the heading, the content as bought, and where to send it. */
export const invoiceRequest: Paper = {
  id: "invoice-request",
  title: { zh: "请商家开发票", en: "Ask for the invoice" },
  role: "on-request",
  suits: ({ assessment }) => assessment.kind === "invoice-refused",
  filing: "message",
  standings: { letter: whole("account", "asked") },
  asks: [
    asking("text", {
      id: "heading",
      label: { zh: "发票抬头", en: "Whom the invoice is made out to" },
      help: { zh: "个人就写姓名；单位写全称。", en: "Your name, or the full name of the organisation." },
    }),
    asking("text", {
      id: "tax-number",
      label: {
        zh: "单位的纳税人识别号（开给个人的空着）",
        en: "Tax number of the organisation (leave blank for a person)",
      },
      required: false,
    }),
  ],
  compose,
};

function compose(input: ComposeInput): ReturnType<Paper["compose"]> {
  const desk = deskFor(input, "invoice-request");
  const parts = [prose("account", null, [purchaseSentence(desk)]), prose("asked", null, askedSentences(desk))];
  return finished(desk, invoiceRequest, {
    channel: "shop",
    audience: "respondent",
    tree: letterTree(desk, "invoiceTitle", parts),
    fields: [letterField(parts, "respondent")],
    missing: desk.lacking(["orderNumber", "pricePaid"]),
    formats: ["text"],
  });
}

function askedSentences(desk: Desk): readonly (Sentence | undefined)[] {
  const heading = desk.answers.text("heading");
  const number = desk.answers.text("tax-number");
  if (heading === undefined) {
    return [];
  }
  const { lead, ids } = citing(desk.grounds("basis"));
  const from = { answers: number === undefined ? ["heading"] : ["heading", "tax-number"], articles: ids };
  const tax = number === undefined ? "" : `，纳税人识别号${clause(number)}`;
  return [
    desk.say({
      text: `${lead}请按实际购买的商品和实付金额开具发票，抬头${clause(heading)}${tax}，不另加费用。`,
      from,
      audience: "respondent",
    }),
    answerBy(desk, { days: daysToAnswer, ask: "开具并发送电子发票", from: { answers: ["heading"] } }),
  ];
}
