import { carrierLine, misreadCarrier } from "./carrier-line.ts";
import { carrierIn } from "./carriers.ts";
import { chatLayoutOf, dateMarks } from "./chat.ts";
import { labelsIn } from "./labels.ts";
import { countSteps } from "./parcel-track.ts";
import { hasAmountAlone } from "./payment-page.ts";
import { heightOf, type Piece, type Row } from "./pieces.ts";
import { plain } from "./plain.ts";
import { countWaybillWords } from "./waybill.ts";

/** The kinds of page that can be told apart. */
export const layouts = [
  "taobao-order",
  "tmall-order",
  "jd-order",
  "pinduoduo-order",
  "douyin-order",
  "xianyu-order",
  "order",
  "refund-notice",
  "wechat-bill",
  "alipay-bill",
  "payment-record",
  "parcel-track",
  "waybill",
  "e-invoice",
  "wechat-chat",
  "shop-chat",
  "unknown",
] as const;
/** One of {@link layouts}. */
export type Layout = (typeof layouts)[number];

type OrderLayout = Extract<Layout, `${string}-order`>;

/** What on a page points to an app, and how strongly: 3 names it, 1 is only usual there. */
const clues: readonly (readonly [OrderLayout, RegExp, number])[] = [
  ["taobao-order", /(?<!我的)淘宝(?!网?首页)|旺旺|淘金币|亲情账号/, 3],
  ["taobao-order", /支付宝交易号/, 2],
  ["taobao-order", /给宝贝|宝贝(?:评价|详情)/, 2],
  ["taobao-order", /订单(?:编号|号)[:：]?[1-5]\d{17,18}(?!\d)/, 1],
  ["taobao-order", /交易快照/, 1],
  ["taobao-order", /创建时间/, 1],
  ["taobao-order", /成交时间|付款时间|追加评价/, 1],
  ["tmall-order", /天猫|猫超|88VIP/, 8],
  ["tmall-order", /欢迎来天猫/, 4],
  ["jd-order", /京东(?!快递|物流)|京豆|PLUS会员|京准达/, 3],
  ["jd-order", /商品总额|支付方式|再次购买/, 1],
  ["jd-order", /订单(?:编号|号)[:：]?\d{11,13}(?!\d)/, 2],
  ["jd-order", /自营|应付总额|商品总额/, 1],
  ["pinduoduo-order", /拼多多|拼单|多多|百亿补贴|拼小圈/, 3],
  ["pinduoduo-order", /\d{6}-\d{15}/, 4],
  ["douyin-order", /抖音|抖币|直播间/, 3],
  ["douyin-order", /订单(?:编号|号)[:：]?69\d{17}(?!\d)/, 3],
  ["douyin-order", /平台优惠|商品金额|催发货|商家优惠|达人/, 1],
  ["xianyu-order", /闲鱼|鱼力/, 4],
  ["xianyu-order", /卖家昵称/, 3],
  ["xianyu-order", /闲置/, 2],
  ["xianyu-order", /转卖|成新|几乎全新|成色|验货宝|鱼塘|我想要/, 2],
  ["xianyu-order", /[五六七八九5-9]{1,2}成新|几乎全新/, 1],
  ["xianyu-order", /联系卖家|拍下时间/, 1],
  ["xianyu-order", /商品价格/, 1],
];

/** Tells the kind of page from the words on it and where they stand. */
export function layoutOf(rows: readonly Row[], width: number): Layout {
  const page = rows.map((row) => row.map((piece) => plain(piece.text)).join("")).join("\n");
  const names = new Set(rows.flat().flatMap((piece) => labelsIn(plain(piece.text)).map((hit) => hit.label.name)));
  const ofOrder = ["order.number", "order.paid", "order.goodsTotal", "order.createdAt", "order.paidAt"];
  const orderLabels = ofOrder.filter((name) => names.has(name)).length;
  if (isInvoice(page)) {
    return "e-invoice";
  }
  if (isChat(rows, width)) {
    return chatLayoutOf(rows, width);
  }
  if (billWords.test(page)) {
    return billLayoutOf(page);
  }
  const refundLabels = [...names].filter((name) => name.startsWith("refund.")).length;
  if (refundLabels >= 2 && refundLabels >= orderLabels) {
    return "refund-notice";
  }
  if (orderLabels < 3 && /商户单号|商家订单号|交易单号|转账单号/.test(page)) {
    return billLayoutOf(page);
  }
  if (countWaybillWords(rows) >= 4 && hasCarrier(rows)) {
    return "waybill";
  }
  if (names.has("parcel.number") && countSteps(rows) >= 3) {
    return "parcel-track";
  }
  if (orderLabels >= 3 || (orderLabels === 2 && dateMarks(rows, width).length === 0)) {
    return orderLayoutOf(page);
  }
  if (orderLabels < 3 && recordWords.filter((words) => words.test(page)).length >= 2 && hasAmountAlone(rows)) {
    return "payment-record";
  }
  const platform = orderLabels === 0 ? "order" : orderLayoutOf(page);
  return otherLayoutOf(rows, { page, names, width }) ?? (platform === "order" ? "unknown" : platform);
}

function isInvoice(page: string): boolean {
  return /发票号码?|发票代码/.test(page) && /价税合计|开票日期|开票时间|纳税人识别号/.test(page);
}

/** In a conversation nearly every row is one piece, and the dates stand in the middle; what is said may be of anything. */
function isChat(rows: readonly Row[], width: number): boolean {
  const sideBySide = rows.filter((row) => row.length > 1).length;
  return dateMarks(rows, width).length > 0 && sideBySide < rows.length * mostRowsOfTwo;
}

const mostRowsOfTwo = 0.25;

/** Orders show numbers of payments too, but not the words of a wallet's own list. */
const billWords =
  /账单详情|商户全称|收款方全称|账单分类|计入收支|账单管理|当前状态[\n:：]?.{0,4}(?:支付|退|转|已收|朋友|对方)|对此订单有疑问|零钱通?余额/;

/** What banks' and others' records of a payment call things. */
const recordWords = [
  /交易(?:流水|时间|类型|渠道|对方|卡号|账户|状态|说明)/,
  /(?:对方|收款)(?:户名|账户|账号|人|方|银行)/,
  /(?:付款|扣款|支付)(?:账户|账号|卡号|方式|银行)/,
  /流水号|凭证号|参考号|回单/,
];

function billLayoutOf(page: string): Layout {
  if (/支付宝|余额宝|花呗|账单分类|计入收支|商家订单号|收款方全称|订单号\d{14,28}/.test(page)) {
    return "alipay-bill";
  }
  return /微信|零钱|财付通|商户单号|当前状态|交易单号|转账单号/.test(page) ? "wechat-bill" : "payment-record";
}

type Signs = { readonly page: string; readonly names: ReadonlySet<string>; readonly width: number };

function otherLayoutOf(rows: readonly Row[], { page, names, width }: Signs): Layout | undefined {
  const ofParcel = names.has("parcel.number") || names.has("parcel.carrier");
  if (countSteps(rows) > 1 && carrierLine(rows).length > 0) {
    return "parcel-track";
  }
  if (countSteps(rows) > 0 && (ofParcel || /物流(?:详情|信息|跟踪|轨迹)|运单|快递/.test(page))) {
    return "parcel-track";
  }
  if (countWaybillWords(rows) >= 2 && (ofParcel || hasCarrier(rows))) {
    return "waybill";
  }
  return dateMarks(rows, width).length > 0 && !isCard(rows, width) ? chatLayoutOf(rows, width) : undefined;
}

/** A notice is a table of labels and values, one under the other, below a date; nobody talks in two columns. */
function isCard(rows: readonly Row[], width: number): boolean {
  const answers = rows.some(([{ box }, other]) => {
    const isAtRight = box.left > width * 0.25 && box.right > width * 0.75;
    return other === undefined && isAtRight;
  });
  const pairs = rows.flatMap(([label, value]) => (value === undefined ? [] : [[label, value] as const]));
  const alike = pairs.filter(([label, value]) => {
    const within = heightOf(label.box) / 2;
    const near = (one: Piece, other: Piece): boolean => Math.abs(one.box.left - other.box.left) < within;
    return pairs.filter((pair) => near(pair[0], label) && near(pair[1], value)).length >= leastPairs;
  });
  return alike.length > 0 && !answers;
}

const leastPairs = 4;

/** Whether a page of no known kind tells of a payment in the words of banks. */
export function tellsOfPayment(rows: readonly Row[]): boolean {
  const labels = rows.flat().map(({ text }) => plain(text).replace(/[:：].*$/, ""));
  return labels.filter((text) => /^(?:交易|消费|支出|扣款)(?:金额|时间|日期|类型|商户|渠道)$/.test(text)).length >= 2;
}

function hasCarrier(rows: readonly Row[]): boolean {
  return rows.flat().some(({ text }) => carrierIn(plain(text)) !== undefined) || misreadCarrier(rows) !== undefined;
}

function orderLayoutOf(page: string): Layout {
  const score = new Map<OrderLayout, number>();
  for (const [layout, words, weight] of clues) {
    if (words.test(page)) {
      score.set(layout, (score.get(layout) ?? 0) + weight);
    }
  }
  const [first, second] = [...score].toSorted((a, b) => b[1] - a[1]);
  return first && first[1] >= 3 && first[1] > (second?.[1] ?? 0) ? first[0] : "order";
}
