import { readAmount } from "./amount.ts";
import { carrierIn } from "./carriers.ts";
import { readMoment } from "./moment.ts";
import { readOrderNumber, readParcelNumber, readPaymentNumber } from "./numbers.ts";
import { type Found, plain } from "./plain.ts";

/** A label that app pages print, the field it names, and how its value is read. */
export type Label = {
  readonly name: string;
  readonly words: string;
  readonly read: (text: string) => Found | undefined;
};

const amount = (text: string): Found | undefined => readAmount(text);

const nickname = /^[\p{Script=Han}A-Za-z0-9_·.-]{2,24}$/u;
const companyName = /^[\p{Script=Han}A-Za-z0-9()（）·]{3,50}(?:公司|商行|店|厂|部|中心|工作室|合作社|个体工商户\)?)$/u;

/** A name behind its label; held to the form that such names have. */
const nameLike =
  (form: RegExp) =>
  (text: string): Found | undefined => {
    const value = withoutArrow(text.replace(/^[\s:：]+/, "").replace(/复制$/, ""));
    const plausible = value.length >= 2 && value.length <= 60 && /\p{Script=Han}|[A-Za-z]/u.test(value);
    return plausible ? { value, form: form.test(value) ? "strict" : "free" } : undefined;
  };

const carrier = (text: string): Found | undefined => {
  const value = carrierIn(plain(text));
  return value === undefined ? undefined : { value, form: "strict" };
};

/** In each entry the words are alternatives of a regular expression on {@link plain} text. */
const labels: readonly Label[] = [
  { name: "order.number", words: "订单编号|订单号码|订单号", read: readOrderNumber },
  {
    name: "payment.number",
    words: "支付宝交易号|支付交易号|微信支付单号|支付单号|交易单号|交易号",
    read: readPaymentNumber,
  },
  { name: "order.createdAt", words: "创建时间|下单时间|拼单时间|拍下时间", read: readMoment },
  { name: "order.paidAt", words: "付款时间|支付时间", read: readMoment },
  { name: "order.shippedAt", words: "发货时间", read: readMoment },
  { name: "order.receivedAt", words: "签收时间", read: readMoment },
  { name: "order.completedAt", words: "成交时间|完成时间|确认收货时间|收货时间", read: readMoment },
  { name: "order.cancelledAt", words: "取消时间|关闭时间", read: readMoment },
  { name: "order.refundedAt", words: "退款时间|退款成功时间", read: readMoment },
  {
    name: "order.paid",
    words: "实付款|实付金额|实际支付|实际付款|实付|付款金额|支付金额|(?:共\\d+件(?:商品)?)?合计",
    read: amount,
  },
  { name: "order.goodsTotal", words: "商品总价|商品总额|商品金额|商品价格|商品合计|宝贝价格", read: amount },
  { name: "order.freight", words: "运费(?!险)|快递费|邮费", read: amount },
  {
    name: "order.discount",
    words: "\\p{Script=Han}{0,4}(?:优惠券|优惠|红包|立减|满减|津贴|补贴|抵扣|代金券|购物金|淘金币|京豆)",
    read: amount,
  },
  { name: "parcel.number", words: "物流单号|运单编号|运单号码|运单号|快递单号|快递编号", read: readParcelNumber },
  { name: "parcel.carrier", words: "承运人|承运公司|物流公司|快递公司|物流方式|配送方式|快递方式", read: carrier },
  { name: "seller.legalName", words: "商户全称|企业名称", read: nameLike(companyName) },
  { name: "seller.shop", words: "店铺名称|卖家昵称|商家名称", read: nameLike(nickname) },
];

const anyLabel = new RegExp(labels.map((label) => `(${label.words})`).join("|"), "gu");

/** A label where it stands in plain text. */
export type LabelHit = { readonly label: Label; readonly start: number; readonly end: number };

/** Every label in a plain text, from left to right; words in the middle of a sentence are none. */
export function labelsIn(text: string): readonly LabelHit[] {
  return [...text.matchAll(anyLabel)].flatMap((match) => {
    const label = labels[match.slice(1).findIndex((group) => group !== undefined)];
    const inSentence =
      /[\p{Script=Han}A-Za-z]$/u.test(text.slice(0, match.index)) && !/复制$/.test(text.slice(0, match.index));
    return label && !inSentence ? [{ label, start: match.index, end: match.index + match[0].length }] : [];
  });
}

/** A name without the arrow that leads to its page, as the engine may see it: `某某店 ›`, `某某店>`, `某某店）`. */
export function withoutArrow(text: string): string {
  const bare = text.trim().replace(/[\s›»>＞》,，、.。·…]+$/u, "");
  const opened = (bare.match(/[(（]/g) ?? []).length;
  const closed = (bare.match(/[)）]/g) ?? []).length;
  return closed > opened ? bare.replace(/[)）]$/, "").trimEnd() : bare;
}
