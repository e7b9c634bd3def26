import { readAmount } from "./amount.ts";
import { type Candidate, placed } from "./candidate.ts";
import { carrierLine } from "./carrier-line.ts";
import { carrierWritten } from "./carriers.ts";
import { type ItemBlock, itemPart } from "./item-block.ts";
import { itemTable } from "./item-table.ts";
import { countIn } from "./item-words.ts";
import { labelledFields } from "./labelled.ts";
import { labelsIn, withoutArrow } from "./labels.ts";
import { isMomentOnly, readMoment } from "./moment.ts";
import { isPaymentLong } from "./numbers.ts";
import { stepMoments } from "./order-steps.ts";
import { heightOf, type Piece, type Row } from "./pieces.ts";
import { type Found, joinWrapped, plain } from "./plain.ts";
import { toldByForm } from "./told-by-form.ts";
import { toldBySum } from "./told-by-sum.ts";

/** Fields of an order page, as one scale saw it. */
export function orderFields(rows: readonly Row[]): readonly Candidate[] {
  const table = itemTable(rows);
  const { shop, items } = table === undefined ? itemPart(rows) : { shop: null, items: table.items };
  const besides = table === undefined ? rows : [...rows.slice(0, table.from), ...rows.slice(table.to)];
  const states = statusOf(rows);
  const labelled = named(labelledFields(besides)).map((each) => behindHead(each, states));
  const complete = shop !== null && items.every(({ name }) => name.length > 0);
  const bought =
    items.length === 0 ? nameOverPrice(besides, labelled) : items.flatMap((item) => itemFields(item, complete));
  const told = [
    ...labelled,
    ...bought,
    ...(shop === null ? [] : shopField(shop, complete)),
    ...placeOfReceipt(rows),
    ...states.filter(({ label }) => label === "placed" || !labelled.some(({ name }) => name === "order.status")),
    ...stepMoments(rows).filter(({ name }) => !labelled.some((each) => each.name === name)),
    ...parcelOf(rows, labelled),
    ...freeCarriage(rows, labelled),
  ];
  return [...told, ...toldBySum(besides, told), ...toldByForm(besides, told)];
}

/**
 * What stands for something better where that is missing: a sum that is not called paid; a group's completion, which is
 * later than the order and always asked.
 */
const substitutes: Readonly<Record<string, string>> = {
  "order.groupedAt": "order.createdAt",
  "order.total": "order.paid",
  "item.unitPrice": "item.listPrice",
  number: "order.number",
};

/** Every labelled value under the name it has on this page; what a wallet calls an order's number is its own. */
export function named(found: readonly Candidate[]): readonly Candidate[] {
  const labelled = found.map((each) =>
    each.name === "order.number" && isPaymentLong(each.value) ? { ...each, name: "payment.number" } : each,
  );
  const names = new Set(labelled.map(({ name }) => name));
  return labelled.flatMap((each) => {
    const better = substitutes[each.name];
    if (better === undefined) {
      return [each];
    }
    const label = each.name === "order.groupedAt" ? "none" : "placed";
    return names.has(better) ? [] : [{ ...each, name: better, label }];
  });
}

const stateWords =
  "交易(?:成功|关闭|完成|取消|已(?:取消|关闭|完成|成功))|订单(?:已(?:出库|确认收货|完成|取消|关闭|签收|发货|送达|付款|提交|下单|结束)|关闭|完成|取消|结束)|(?:卖家|商家)(?:已|未|待)发货|买家(?:已付款|待付款|未付款|已收货|已确认收货)|(?:正在)?等待(?:买家|卖家|商家|您|我)?(?:付款|发货|收货|确认收货|评价|支付|揽收|取件|自提|成团|分享)|待(?:付款|支付|发货|收货|评价|签收|分享|成团|使用|取件|自提|寄出|揽收|配送|确认收货|商家发货|卖家发货|买家(?:付款|收货|确认收货))|已(?:出库|确认收货|完成|取消|关闭|发货|签收|收货|送达|退款|付款|支付|拒收|揽收|揽件|评价|结束|成交|自提|取件|使用|下单)|(?:全额|部分)?退款(?:成功|中|关闭|完成)|已(?:全额|部分)退款|(?:快件|包裹|商品|订单)?(?:运输中|运送中|派送中|配送中|派件中|已签收|已送达|已揽收)|正在(?:出库|配送|派送)|仓库处理中|拼单成功|拼团成功|已成团|未发货|已完成交易|付款成功|支付成功|售后(?:中|完成)";
const statusWords = new RegExp(`^(?:${stateWords})(?:[,，·|](?:${stateWords}))?$`, "u");

/** A state that a label names and the head of the page does not say so is asked. */
function behindHead(each: Candidate, states: readonly Candidate[]): Candidate {
  const differs = states.some(({ label, value }) => label === "placed" && plain(value) !== plain(each.value));
  return each.name === "order.status" && differs ? { ...each, label: "none" } : each;
}

/** The state of the order stands over everything else, in large letters; words nobody knows as a state are asked. */
function statusOf(rows: readonly Row[]): readonly Candidate[] {
  const head = rows.slice(0, 10).flat();
  const heights = rows
    .flat()
    .map(({ box }) => heightOf(box))
    .toSorted((one, other) => one - other);
  const usual = heights[Math.floor(heights.length / 2)] ?? 0;
  const large = head.filter(({ box }) => heightOf(box) > usual * 1.15);
  const isState = (piece: Piece): boolean => statusWords.test(stateOf(piece));
  const states = large.filter(isState);
  const tallest = Math.max(0, ...states.map(({ box }) => heightOf(box)));
  const known = states.find(({ box }) => heightOf(box) > tallest * 0.9) ?? head.find(isState);
  const likely = head.filter((each) => heightOf(each.box) > usual * 1.05 && mayBeState(each)).slice(0, 4);
  const piece = known ?? likely.find((each) => stateForm.test(stateOf(each))) ?? large.slice(0, 4).find(mayBeState);
  if (piece === undefined) {
    return [];
  }
  const status = placed("order.status", { value: withoutArrow(piece.text.trim()), form: known ? "strict" : "free" }, [
    piece,
  ]);
  const isOneOf = states.some((each) => stateOf(each) !== stateOf(piece) && heightOf(each.box) > tallest * 0.75);
  return [known && large.includes(piece) && !isOneOf ? status : { ...status, label: "none" }];
}

/** What words of a state say that titles do not: that it is done, awaited, going on or over. */
const stateForm = /[已待未]|正在|等待|中$|成功|完成|关闭|取消|结束/;

function stateOf({ text }: Piece): string {
  return plain(withoutArrow(text));
}

function mayBeState({ text }: Piece): boolean {
  return /^\p{Script=Han}{2,7}(?:[,，]\p{Script=Han}{2,7})?$/u.test(withoutArrow(text)) && !notStates.test(text);
}

const notStates = /详情|信息|账单|订单$|店$|馆$|铺$|专营$|自营|地址|客服|返回|首页|购物车|消息|物流$/;

/** The way of the parcel in short over the order: a carrier with its number, and that it was signed for and when. */
function parcelOf(rows: readonly Row[], labelled: readonly Candidate[]): readonly Candidate[] {
  const has = (...names: readonly string[]): boolean => labelled.some(({ name }) => names.includes(name));
  return [
    ...(has("parcel.number") ? [] : carrierLine(rows)),
    ...(has("parcel.carrier", "parcel.number") || carrierLine(rows).length > 0 ? [] : carrierOnTop(rows)),
    ...(has("order.receivedAt", "parcel.signedAt") ? [] : signedLine(rows)),
  ];
}

/** Over the order, before when or how far the parcel is, stands who brings it: `极兔速递 今天08:44`. */
function carrierOnTop(rows: readonly Row[]): readonly Candidate[] {
  for (const piece of headOf(rows).flat()) {
    const text = plain(piece.text);
    const name = carrierWritten(text) ?? "";
    const [before, behind] = [text.slice(0, text.indexOf(name)), text.slice(text.indexOf(name) + name.length)];
    if (name !== "" && /^(?:由|承运[:：]?)?$/.test(before) && goesOnWithWay.test(behind)) {
      return [placed("parcel.carrier", { value: name, form: "strict" }, [piece])];
    }
  }
  return [];
}

const goesOnWithWay =
  /^(?:$|[:：·|,，(（\d]|今天|昨天|前天|运输|运送|派[送件]|配送|投递|承运|揽[收件]|正在|已|待|预计)/;

/** What stands over the first label; a state such as 已付款, one of the steps of the order, is none there. */
function headOf(rows: readonly Row[]): readonly Row[] {
  const body = rows.findIndex((row) => row.some((piece) => isLabelled(piece)));
  return body < 0 ? rows : rows.slice(0, body);
}

function isLabelled(piece: Piece): boolean {
  return labelsIn(plain(piece.text)).length > 0 && !statusWords.test(stateOf(piece));
}

const signed =
  /(?:快件|包裹|商品|快递|订单|货物|宝贝)已?(?:经|被|由)?[^未待预将尚等,，。]{0,8}(?:签收|妥投|送达|取件|自提)(?![前时后须需])|^已(?:签收|送达|妥投)|签收人/;

/** That the parcel was signed for, and when: in one line, or the moment under or over it, where no label stands. */
function signedLine(rows: readonly Row[]): readonly Candidate[] {
  return [headOf(rows), ...stretchesWithoutLabels(rows)].flatMap((stretch) => signedIn(stretch)).slice(0, 1);
}

/** Rows that follow one another and hold no label: on some pages the parcel stands under the sums. */
function stretchesWithoutLabels(rows: readonly Row[]): readonly (readonly Row[])[] {
  const ends = rows.flatMap((row, at) => (row.some((piece) => isLabelled(piece)) ? [at] : []));
  return [-1, ...ends].map((from, at) => rows.slice(from + 1, ends[at] ?? rows.length));
}

function signedIn(head: readonly Row[]): readonly Candidate[] {
  for (const [at, row] of head.entries()) {
    if (!row.some(({ text }) => signed.test(plain(text)))) {
      continue;
    }
    const near = [row, head[at + 1] ?? [], head[at - 1] ?? [], head[at + 2] ?? []].flat();
    const piece = near.find((each) =>
      signed.test(plain(each.text)) ? momentOf(each) !== undefined : isMomentOnly(each.text),
    );
    const moment = piece && momentOf(piece);
    if (piece && moment) {
      return [placed("parcel.signedAt", moment, [piece])];
    }
  }
  return [];
}

function momentOf({ text }: Piece): Found | undefined {
  const found = readMoment(text);
  return found?.value.includes(":") === true ? found : undefined;
}

/** `(含运费¥6.00)` beside a sum: what carriage it holds. */
const carriageWithin = /[(（,，]?(?:已)?含(?:运费|邮费|快递费|配送费)[:：]?(¥?\d[\d,.]*元?)[)）]?/;

function carriageIn(rows: readonly Row[]): readonly Candidate[] {
  for (const piece of rows.flat()) {
    const amount = readAmount(carriageWithin.exec(plain(piece.text))?.[1] ?? "");
    if (amount !== undefined) {
      return [{ ...placed("order.freight", amount, [piece]), label: "none" }];
    }
  }
  return [];
}

/** `（免运费）` behind a sum, or a tag, 包邮: words with no amount and no label of their own, so they are asked. */
function freeCarriage(rows: readonly Row[], labelled: readonly Candidate[]): readonly Candidate[] {
  const known = labelled.some(({ name }) => name === "order.freight");
  const within = known ? [] : carriageIn(rows);
  if (within.length > 0) {
    return within;
  }
  const piece = known
    ? undefined
    : rows.flat().find(({ text }) => /(?:^|[(（,，])(?:免运费|包邮|免邮费?)[)）]?$/.test(plain(text)));
  return piece === undefined
    ? []
    : [{ ...placed("order.freight", { value: "¥0.00", form: "free" }, [piece]), label: "none" }];
}

/** What stands before a shop's name in one line with it: a label, or the platform's own name and a mark. */
const beforeShop =
  /^(?:(?:店铺|商家|卖家)[:：]?|(?:来自|出自)?(?:店铺|商家|卖家|摊位|摊主|店家|商户|门店|掌柜|匠人|主理人)\s*[·•|丨:：]|(?:淘宝|天猫|京东|抖音小店|抖音|拼多多|闲鱼|官方)\s*[·•|丨:：])\s*/;
const shopWords = /(?:店|铺|馆|商行|超市|厂|自营|商城|工作室|公司)$/;
const notShops = /什么|怎么|哪|信息$|清单$|详情$|[已待](?:签收|发货|收货|付款|评价)|交易成功|^\d|^包裹/;
const arrow = /[\s›»>＞》)）,，、]$/u;

/** `样例豆瓣酱 ×2`: how many stands behind the name, in one line with it; it is asked. */
const countedName = /\s+[xX×*]\s?(\d{1,3})$/;

function countAtEnd(count: string, name: readonly Piece[]): Candidate {
  return { ...placed("item.quantity", { value: String(Number(count)), form: "free" }, name), label: "none" };
}

function itemFields(item: ItemBlock, complete: boolean): readonly Candidate[] {
  const price = readAmount(item.price.text);
  const quantity = item.quantity === null ? undefined : countIn(item.quantity);
  const written = item.name.map((piece) => piece.text.trim()).reduce(joinWrapped, "");
  const name = written.replace(countedName, "");
  const inName = item.quantity === null ? countedName.exec(written)?.[1] : undefined;
  const named = plain(name).length >= 3;
  return [
    ...(price === undefined ? [] : [placed("item.listPrice", price, [item.price])]),
    ...(named
      ? [{ ...placed("item.name", { value: name, form: "free" }, item.name), borneOut: complete && item.nameIsClear }]
      : []),
    ...(item.quantity && quantity ? [placed("item.quantity", quantity, [item.quantity])] : []),
    ...(inName === undefined ? [] : [countAtEnd(inName, item.name)]),
    ...optionField(item),
  ];
}

/** Where price and number of a thing have labels, its name stands over them. */
function nameOverPrice(rows: readonly Row[], labelled: readonly Candidate[]): readonly Candidate[] {
  const priced = labelled.find(({ name }) => name === "item.listPrice" || name === "item.quantity");
  const at = rows.findIndex((row) => row.some(({ index }) => priced?.lineIndexes.includes(index)));
  const isNamed = labelled.some(({ name }) => name === "item.name");
  const [over] = isNamed || at < 1 ? [] : (rows[at - 1] ?? []);
  const text = over === undefined ? "" : plain(over.text);
  const isName = /\p{Script=Han}{3}/u.test(text) && text.length >= 5 && labelsIn(text).length === 0;
  const value = over === undefined ? "" : withoutArrow(over.text);
  return over && isName && !statusWords.test(text) && !shopWords.test(value) && momentOf(over) === undefined
    ? [{ ...placed("item.name", { value, form: "free" }, [over]), label: "none" }]
    : [];
}

function optionField({ option }: ItemBlock): readonly Candidate[] {
  const value = option?.text.trim().replace(/^(?:规格|已选|颜色分类|款式)[:：]\s*/, "") ?? "";
  return option && value !== "" ? [placed("item.option", { value, form: "free" }, [option])] : [];
}

/** A name that neither ends like a shop's nor leads to a page of its own is offered, but never as sure. */
export function shopField(piece: Piece, complete: boolean): readonly Candidate[] {
  const value = withoutArrow(piece.text.replace(/\s*进店$/, "")).replace(beforeShop, "");
  const known = shopWords.test(value);
  if (notShops.test(plain(value)) || place.test(plain(value)) || plain(value).length < 2 || plain(value).length > 40) {
    return [];
  }
  const borneOut = complete && (known || arrow.test(piece.text));
  return [{ ...placed("seller.shop", { value, form: known ? "strict" : "free" }, [piece]), borneOut }];
}

const place =
  /^(?:收货地址[:：]?|地址[:：]?)?((?:\p{Script=Han}{2,8}(?:省|自治区))?\p{Script=Han}{2,10}市\p{Script=Han}{1,10}[区县市旗].{3,80}|(?:北京|上海|天津|重庆)\p{Script=Han}{2,12}区.{3,80})$/u;

/** The receiver's own address stands near the receiver's masked phone number. */
function placeOfReceipt(rows: readonly Row[]): readonly Candidate[] {
  const at = rows.findIndex((row) => row.some((piece) => /1\d{2}\*{2,6}\d{4}/.test(plain(piece.text))));
  const near = at < 0 ? [] : rows.slice(Math.max(0, at - 2), at + 3).flat();
  const found = near.find((piece) => place.test(plain(piece.text)));
  const value = found === undefined ? undefined : place.exec(plain(found.text))?.[1];
  return found && value ? [placed("order.placeOfReceipt", { value, form: "free" }, [found])] : [];
}
