import { readAmount } from "./amount.ts";
import { type Candidate, placed } from "./candidate.ts";
import { type ItemBlock, itemBlock, quantityWords } from "./item-block.ts";
import { labelledFields } from "./labelled.ts";
import { withoutArrow } from "./labels.ts";
import { heightOf, type Piece, type Row } from "./pieces.ts";
import { joinWrapped, plain } from "./plain.ts";

/** Fields of an order page, as one scale saw it. */
export function orderFields(rows: readonly Row[]): readonly Candidate[] {
  const item = itemBlock(rows);
  const labelled = labelledFields(rows);
  return [
    ...named(labelled),
    ...(item === undefined ? [] : itemFields(item)),
    ...placeOfReceipt(rows),
    ...statusOf(rows),
    ...freeCarriage(rows, labelled),
  ];
}

/** Where a page gives only the moment at which a group was complete, that is when it was ordered. */
function named(labelled: readonly Candidate[]): readonly Candidate[] {
  const hasOrdered = labelled.some(({ name }) => name === "order.createdAt");
  return labelled.flatMap((each) => {
    const grouped = each.name === "order.groupedAt";
    return grouped && hasOrdered ? [] : [grouped ? { ...each, name: "order.createdAt" } : each];
  });
}

const statusWords =
  /^(?:交易(?:成功|关闭|完成|已取消)|订单(?:已(?:完成|取消|关闭|签收|发货|送达)|关闭|完成|取消)|(?:卖家|商家)已发货|买家已付款|等待(?:买家付款|卖家发货|商家发货|买家确认收货|付款|收货|发货)|待(?:付款|发货|收货|评价|签收|分享|成团|使用)|已(?:完成|取消|关闭|发货|签收|收货|送达|退款|付款|拒收)|退款(?:成功|中|关闭)|(?:快件|包裹|商品)?运输中|派送中|拼单成功(?:，?待发货)?|未发货,?退款成功|卖家(?:待|未)发货)$/;

/** The state of the order stands over everything else. */
function statusOf(rows: readonly Row[]): readonly Candidate[] {
  const piece = rows
    .slice(0, 8)
    .flat()
    .find(({ text }) => statusWords.test(plain(withoutArrow(text))));
  return piece === undefined
    ? []
    : [placed("order.status", { value: withoutArrow(piece.text.trim()), form: "strict" }, [piece])];
}

/** `（免运费）` behind the amount. A label for carriage is better. */
function freeCarriage(rows: readonly Row[], labelled: readonly Candidate[]): readonly Candidate[] {
  const piece = labelled.some(({ name }) => name === "order.freight")
    ? undefined
    : rows.flat().find(({ text }) => /(?:^|[(（,，])(?:免运费|包邮|免邮费?)[)）]?$/.test(plain(text)));
  return piece === undefined ? [] : [placed("order.freight", { value: "¥0.00", form: "strict" }, [piece])];
}

/** Fields of a payment's record: its amount stands alone, in the largest letters. */
export function paymentFields(rows: readonly Row[]): readonly Candidate[] {
  const alone = rows
    .flatMap((row) => (row.length === 1 ? [row[0]] : []))
    .filter((piece) => /^-?¥?(?:\d{1,3}(?:,\d{3})+|\d+)\.\d{2}$/.test(plain(piece.text)))
    .toSorted((a, b) => heightOf(b.box) - heightOf(a.box))[0];
  const amount = alone === undefined ? undefined : readAmount(alone.text);
  const paid = alone && amount ? [placed("order.paid", amount, [alone])] : [];
  return [...labelledFields(rows), ...paid];
}

const shopWords = /(?:店|铺|馆|商行|超市|厂|自营|商城|工作室|公司)$/;
const notShops = /信息$|清单$|详情$|[已待](?:签收|发货|收货|付款|评价)|交易成功|^\d|^包裹/;
const arrow = /[\s›»>＞》)）,，、]$/u;

function itemFields(item: ItemBlock): readonly Candidate[] {
  const price = readAmount(item.price.text);
  const complete = item.shop !== null && item.name.length > 0;
  const fields: Candidate[] = [];
  if (price !== undefined) {
    fields.push(placed("item.listPrice", price, [item.price]));
  }
  const name = item.name.map((piece) => piece.text.trim()).reduce(joinWrapped, "");
  if (plain(name).length >= 3) {
    fields.push({
      ...placed("item.name", { value: name, form: "free" }, item.name),
      borneOut: complete && item.nameIsClear,
    });
  }
  if (item.quantity !== null) {
    const value = quantityWords.exec(plain(item.quantity.text))?.[1] ?? "";
    fields.push(placed("item.quantity", { value, form: "strict" }, [item.quantity]));
  }
  fields.push(...optionField(item));
  return item.shop === null ? fields : [...fields, ...shopField(item.shop, complete)];
}

function optionField({ option }: ItemBlock): readonly Candidate[] {
  const value = option?.text.trim().replace(/^(?:规格|已选|颜色分类|款式)[:：]\s*/, "") ?? "";
  return option && value !== "" ? [placed("item.option", { value, form: "free" }, [option])] : [];
}

/** A name that neither ends like a shop's nor leads to a page of its own is offered, but never as sure. */
function shopField(piece: Piece, complete: boolean): readonly Candidate[] {
  const value = withoutArrow(piece.text.replace(/\s*进店$/, "")).replace(/^(?:店铺|商家|卖家)[:：]?\s*/, "");
  const known = shopWords.test(value);
  if (notShops.test(plain(value)) || plain(value).length < 2 || plain(value).length > 40) {
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
