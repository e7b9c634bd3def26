import { addressee, disputeSentence, purchaseSentence } from "../compose/account.ts";
import { requestInOne } from "../compose/answer-by.ts";
import { attachmentSentences } from "../compose/attachments.ts";
import type { ComposeInput } from "../compose/composition.ts";
import { deskFor } from "../compose/desk.ts";
import { filledForm, formOf } from "../compose/fields.ts";
import { fitParts, type Part } from "../compose/fit.ts";
import { finished, letterTree, lines, prose } from "../compose/letter.ts";
import { missingOther } from "../compose/missing.ts";
import { type Paper, whole } from "../compose/paper.ts";
import type { Sentence } from "../tree/sentence.ts";

function paymentComplaint({
  id,
  channel,
  title,
}: {
  readonly id: "wechat-pay-complaint" | "alipay-complaint";
  readonly channel: string;
  readonly title: Paper["title"];
}): Paper {
  const paper: Paper = {
    id,
    title,
    role: "ordinary",
    suits: () => true,
    filing: "message",
    standings: { content: whole("account", "request") },
    asks: [],
    compose: (input) => compose(input, paper, channel),
  };
  return paper;
}

/** 微信支付投诉 */
export const wechatPayComplaint = paymentComplaint({
  id: "wechat-pay-complaint",
  channel: "wechat-pay",
  title: { zh: "微信支付交易投诉", en: "Complaint in WeChat Pay" },
});

/** 支付宝交易投诉 */
export const alipayComplaint = paymentComplaint({
  id: "alipay-complaint",
  channel: "alipay",
  title: { zh: "支付宝交易投诉", en: "Complaint in Alipay" },
});

function compose(input: ComposeInput, paper: Paper, channel: string): ReturnType<Paper["compose"]> {
  const desk = deskFor(input);
  const form = desk.channel(channel);
  const limit = formOf(form).fields[0]?.limit?.most ?? null;
  const purchase = purchaseSentence(desk);
  const dispute = disputeSentence(desk, { ...addressee(desk), itemLength: 20, quoteLength: 30 });
  const request = requestInOne(desk, { lead: "请求" });
  const part = (sentence: Sentence | undefined, drop: number): readonly Part[] =>
    sentence === undefined ? [] : [{ sentence, drop }];
  const text = fitParts([...part(purchase, 1), ...part(dispute, 0), ...part(request, 0)], limit);
  const tree = letterTree(desk, "paymentComplaintTitle", [
    prose("account", null, [purchase, dispute]),
    lines("request", null, [request]),
    lines("proofs", "proofs", attachmentSentences(desk, channel)),
  ]);
  return finished(desk, paper, {
    channel,
    audience: "respondent",
    tree,
    fields: filledForm(form, { content: { sentences: text, joint: "" } }),
    missing: [
      ...desk.lacking(["pricePaid"]),
      ...(input.exhibits.length === 0 ? [missingOther("exhibits")] : []),
      ...desk.lackingDemand(),
    ],
    formats: ["text"],
  });
}
