import { readAmount } from "./amount.ts";
import { carrierIn, isCarrierName } from "./carriers.ts";
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

/** Carriage is an amount, or the words that there is none. */
const carriage = (text: string): Found | undefined =>
  /^[:：]?(?:普通快递|快递)?[(（]?(?:免运费|免邮|包邮|免费)/.test(plain(text))
    ? { value: "¥0.00", form: "strict" }
    : readAmount(text);

const nickname = /^[\p{Script=Han}A-Za-z0-9_·.-]{2,24}$/u;
const companyName = /^[\p{Script=Han}A-Za-z0-9()（）·]{3,50}(?:公司|商行|店|厂|部|中心|工作室|合作社|个体工商户\)?)$/u;
const waysToPay =
  /^(?:微信(?:支付|零钱)?|支付宝|在线支付|货到付款|零钱(?:通)?|余额(?:宝)?|花呗(?:分期)?|白条|云闪付|银联|数字人民币|抖音(?:支付|月付)|先用后付|\p{Script=Han}{2,12}(?:银行)?(?:储蓄卡|信用卡|借记卡|银行卡)(?:\(\d{4}\))?)$/u;

/** Words behind their label; held to the form that such words have. */
const wordsLike =
  (form: RegExp, least = 2) =>
  (text: string): Found | undefined => {
    const value = withoutArrow(text.replace(/^[\s:：]+/, "").replace(/(?:复制|查看)$/, ""));
    const plausible = value.length >= least && value.length <= 120 && /\p{Script=Han}|[A-Za-z]/u.test(value);
    return plausible ? { value, form: form.test(plain(value)) ? "strict" : "free" } : undefined;
  };

const anyWords = wordsLike(/^$/);

const carrier = (text: string): Found | undefined => {
  const written = withoutArrow(text.replace(/^[\s:：]+/, ""));
  const value = isCarrierName(written) ? written : carrierIn(plain(text));
  return value === undefined ? undefined : { value, form: "strict" };
};

const quantity = (text: string): Found | undefined => {
  const value = /^[:：]?[x×X]?(\d{1,3})(?:件|个|份|盒|箱)?$/.exec(plain(text))?.[1];
  return value === undefined ? undefined : { value, form: "strict" };
};

/**
 * In each entry the words are alternatives of a regular expression on {@link plain} text. A label that is an everyday
 * word stands for itself only when nothing else stands in its piece.
 */
const labels: readonly Label[] = [
  { name: "merchant.number", words: "商户单号|商家订单号|商户订单号", read: readPaymentNumber },
  {
    name: "order.number",
    words: "订单编号|订单号码|订单号|订单ID|订单流水号|订购单号|购买单号|^(?:单号|订单)(?=$|[:：])",
    read: readOrderNumber,
  },
  {
    name: "payment.number",
    words: "支付宝交易号|支付交易号|微信支付单号|微信支付交易号|支付单号|交易单号|交易流水号|支付流水号|交易号",
    read: readPaymentNumber,
  },
  { name: "order.groupedAt", words: "拼单时间|拼单成功时间|成团时间|拼团时间", read: readMoment },
  {
    name: "order.createdAt",
    words: "创建时间|下单时间|拍下时间|提交时间|订单时间|订购时间|购买时间|交易时间|(?:下单|订单|购买|订购)日期",
    read: readMoment,
  },
  { name: "order.paidAt", words: "付款时间|支付时间|转账时间|缴费时间|(?:付款|支付)日期", read: readMoment },
  { name: "order.shippedAt", words: "发货时间|出库时间|寄出时间", read: readMoment },
  { name: "order.receivedAt", words: "签收时间", read: readMoment },
  {
    name: "order.completedAt",
    words: "成交时间|交易完成时间|完成时间|确认收货时间|收货时间|交易成功时间",
    read: readMoment,
  },
  { name: "order.cancelledAt", words: "取消时间|关闭时间", read: readMoment },
  { name: "order.refundedAt", words: "退款时间|退款成功时间", read: readMoment },
  { name: "waybill.printedAt", words: "打印时间|打单时间", read: readMoment },
  { name: "refund.requestedAt", words: "申请时间", read: readMoment },
  { name: "refund.answeredAt", words: "处理时间|拒绝时间|同意时间", read: readMoment },
  { name: "refund.amount", words: "退款总金额|退款金额|退款总额|申请金额|应退金额", read: amount },
  { name: "refund.number", words: "退款编号|退款单号|售后编号|售后单号|服务单号", read: readOrderNumber },
  { name: "refund.refusal", words: "(?:商家|卖家)?拒绝(?:原因|理由|说明)", read: anyWords },
  { name: "refund.reason", words: "退款原因|申请原因|退货原因|售后原因|退款理由", read: anyWords },
  {
    name: "order.paid",
    words: "实付款|实付金额|实付总额|实付合计|实际支付|实际付款|实付",
    read: amount,
  },
  {
    name: "order.total",
    words:
      "付款金额|支付金额|交易金额|订单金额|订单总价|订单总额|应付总额|(?:共\\d+件(?:商品)?)?(?:合计|总计|共计)(?:金额)?|^(?:总价|总额|总金额|金额)(?=$|[:：¥])",
    read: amount,
  },
  { name: "order.goodsTotal", words: "商品总价|商品总额|商品金额|商品价格|商品合计|宝贝价格|商品总金额", read: amount },
  { name: "order.freight", words: "(?:[+＋])?(?:运费|配送费)(?!险|券)|快递费|邮费|物流费|运送费", read: carriage },
  {
    name: "order.discount",
    words:
      "\\p{Script=Han}{0,4}(?:优惠券|优惠|红包|立减|直降|满减|津贴|补贴|抵扣|代金券|购物金|淘金币|京豆|折扣)(?:金额)?",
    read: amount,
  },
  { name: "item.quantity", words: "购买数量|商品数量|^数量(?=$|[:：])", read: quantity },
  {
    name: "parcel.number",
    words: "物流单号|物流编号|运单编号|运单号码|运单号|快递单号|快递编号",
    read: readParcelNumber,
  },
  { name: "parcel.carrier", words: "承运人|承运公司|物流公司|快递公司|物流方式|配送方式|快递方式", read: carrier },
  { name: "payment.method", words: "支付方式|付款方式|支付渠道|付款渠道|结算方式", read: wordsLike(waysToPay) },
  {
    name: "seller.legalName",
    words:
      "商户全称|企业名称|收款方全称|收款方名称|^(?:收款方|收款单位|销售方|经营者|公司名称|商户名称)(?=$|[:：])|^对方(?:账户|户名)(?=$|[:：])",
    read: wordsLike(companyName),
  },
  {
    name: "seller.shop",
    words: "店铺名称|卖家昵称|商家名称|门店名称|^(?:卖家|店铺|掌柜|商家|商户|门店)(?=$|[:：])",
    read: wordsLike(nickname),
  },
  {
    name: "item.name",
    words: "^(?:商品(?:说明|名称|信息)?|品名|货物名称|产品名称|宝贝(?:名称)?|服务项目)(?=$|[:：])",
    read: anyWords,
  },
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

/** Whether a piece is a label and nothing else. */
export function isLabelAlone(text: string): boolean {
  const words = plain(text).replace(/[:：]$/, "");
  const [hit] = labelsIn(words);
  return hit !== undefined && hit.start === 0 && hit.end === words.length;
}

/** A name without the arrow that leads to its page, as the engine may see it: `某某店 ›`, `某某店>`, `某某店）`. */
export function withoutArrow(text: string): string {
  const bare = text.trim().replace(/[\s›»>＞》,，、.·…]+$/u, "");
  const opened = (bare.match(/[(（]/g) ?? []).length;
  const closed = (bare.match(/[)）]/g) ?? []).length;
  return closed > opened ? bare.replace(/[)）]$/, "").trimEnd() : bare;
}
