import { readAmount } from "./amount.ts";
import { type Candidate, placed } from "./candidate.ts";
import { carrierIn, carrierOfNumber, isCarrierName } from "./carriers.ts";
import { type ItemBlock, itemBlock, quantityWords } from "./item-block.ts";
import { labelledFields } from "./labelled.ts";
import { withoutArrow } from "./labels.ts";
import { readMoment } from "./moment.ts";
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
    ...parcelOf(rows, labelled),
    ...freeCarriage(rows, labelled),
  ];
}

/** What stands for something better where that is missing: a group's completion, a sum that is not called paid. */
const substitutes: Readonly<Record<string, string>> = {
  "order.groupedAt": "order.createdAt",
  "order.total": "order.paid",
};

/** Every labelled value under the name it has on this page. */
export function named(labelled: readonly Candidate[]): readonly Candidate[] {
  const names = new Set(labelled.map(({ name }) => name));
  return labelled.flatMap((each) => {
    const better = substitutes[each.name];
    if (better === undefined) {
      return [each];
    }
    return names.has(better) ? [] : [{ ...each, name: better }];
  });
}

const statusWords =
  /^(?:交易(?:成功|关闭|完成|已取消)|订单(?:已(?:出库|确认收货|完成|取消|关闭|签收|发货|送达)|关闭|完成|取消)|(?:卖家|商家)已发货|买家已付款|等待(?:买家付款|卖家发货|商家发货|买家确认收货|付款|收货|发货)|待(?:付款|发货|收货|评价|签收|分享|成团|使用|取件|自提|寄出)|已(?:出库|确认收货|完成|取消|关闭|发货|签收|收货|送达|退款|付款|拒收)|退款(?:成功|中|关闭)|(?:快件|包裹|商品)?(?:运输中|已签收|已送达)|配送中|正在出库|仓库处理中|派送中|拼单成功(?:，?待发货)?|未发货,?退款成功|卖家(?:待|未)发货)$/;

/** The state of the order stands over everything else, in large letters; words nobody knows as a state are asked. */
function statusOf(rows: readonly Row[]): readonly Candidate[] {
  const head = rows.slice(0, 8).flat();
  const heights = rows
    .flat()
    .map(({ box }) => heightOf(box))
    .toSorted((one, other) => one - other);
  const large = head.filter(({ box }) => heightOf(box) > (heights[Math.floor(heights.length / 2)] ?? 0) * 1.15);
  const known = head.find(({ text }) => statusWords.test(plain(withoutArrow(text))));
  const piece =
    known ??
    large.slice(0, 3).find(({ text }) => /^\p{Script=Han}{3,9}$/u.test(withoutArrow(text)) && !notStates.test(text));
  if (piece === undefined) {
    return [];
  }
  const status = placed("order.status", { value: withoutArrow(piece.text.trim()), form: known ? "strict" : "free" }, [
    piece,
  ]);
  return [known && large.includes(piece) ? status : { ...status, label: "none" }];
}

const notStates = /详情|信息|账单|订单$|店$|专营$|地址/;

/** The way of the parcel in short over the order: a carrier with its number, and that it was signed for and when. */
function parcelOf(rows: readonly Row[], labelled: readonly Candidate[]): readonly Candidate[] {
  const has = (...names: readonly string[]): boolean => labelled.some(({ name }) => names.includes(name));
  return [
    ...(has("parcel.number") ? [] : carrierLine(rows)),
    ...(has("order.receivedAt", "parcel.signedAt") ? [] : signedLine(rows)),
  ];
}

function carrierLine(rows: readonly Row[]): readonly Candidate[] {
  for (const piece of rows.flat()) {
    const match = /^(.{2,8}?)[:：]?([A-Z]{1,5}\d{9,16})[>›]?$/.exec(plain(piece.text));
    const [, name = "", number = ""] = match ?? [];
    const carrier = isCarrierName(name) ? carrierIn(name) : undefined;
    if (carrier !== undefined && carrierOfNumber(number) === carrier) {
      return [
        placed("parcel.carrier", { value: carrier, form: "strict" }, [piece]),
        { ...placed("parcel.number", { value: number, form: "strict" }, [piece]), borneOut: true },
      ];
    }
  }
  return [];
}

function signedLine(rows: readonly Row[]): readonly Candidate[] {
  const told = rows.findIndex((row) => row.some(({ text }) => /(?:快件|包裹|商品)已.{0,6}签收/.test(plain(text))));
  const near = told < 0 ? [] : rows.slice(told, told + 2).flat();
  const piece = near.find(({ text }) => readMoment(text)?.value.includes(":") === true);
  const moment = piece && readMoment(piece.text);
  return piece && moment ? [placed("parcel.signedAt", moment, [piece])] : [];
}

/** `（免运费）` behind the amount. A label for carriage is better. */
function freeCarriage(rows: readonly Row[], labelled: readonly Candidate[]): readonly Candidate[] {
  const piece = labelled.some(({ name }) => name === "order.freight")
    ? undefined
    : rows.flat().find(({ text }) => /(?:^|[(（,，])(?:免运费|包邮|免邮费?)[)）]?$/.test(plain(text)));
  return piece === undefined ? [] : [placed("order.freight", { value: "¥0.00", form: "strict" }, [piece])];
}

/** Fields of a payment's record: its amount stands alone, in the largest letters, whom it went to above it. */
export function paymentFields(rows: readonly Row[]): readonly Candidate[] {
  const labelled = named(labelledFields(rows));
  const at = largestAmount(rows);
  const alone = at === undefined ? undefined : rows[at]?.[0];
  const amount = alone === undefined ? undefined : readAmount(alone.text);
  const paid =
    alone && amount && !labelled.some(({ name }) => name === "order.paid")
      ? [placed("order.paid", amount, [alone])]
      : [];
  const has = (name: string): boolean => labelled.some((each) => each.name === name);
  const created = has("order.paidAt") ? [] : labelled.filter(({ name }) => name === "order.createdAt");
  return [
    ...labelled.filter(({ name }) => name !== "order.createdAt" || has("order.paidAt")),
    ...created.map((each) => ({ ...each, name: "order.paidAt" })),
    ...(has("payment.number") ? [] : longOrderNumber(rows)),
    ...paid,
    ...(has("seller.legalName") || at === undefined ? [] : payeeAbove(rows, at)),
  ];
}

function largestAmount(rows: readonly Row[]): number | undefined {
  return rows
    .flatMap((row, at) =>
      row.length === 1 && /^[-+]?¥?-?(?:\d{1,3}(?:,\d{3})+|\d+)\.\d{2}元?$/.test(plain(row[0].text))
        ? [{ at, box: row[0].box }]
        : [],
    )
    .toSorted((a, b) => heightOf(b.box) - heightOf(a.box))[0]?.at;
}

/** What a wallet calls 订单号 is its own number of the payment, longer than any shop's. */
function longOrderNumber(rows: readonly Row[]): readonly Candidate[] {
  for (const row of rows) {
    const text = row.map((piece) => plain(piece.text)).join("");
    const value = /^(?:订单号|流水号|账单号)[:：]?(\d{24,32})(?!\d)/.exec(text)?.[1];
    if (value !== undefined) {
      return [{ ...placed("payment.number", { value, form: "strict" }, row), label: "named" }];
    }
  }
  return [];
}

function payeeAbove(rows: readonly Row[], at: number): readonly Candidate[] {
  const piece = rows[at - 1]?.[0];
  const value = piece === undefined ? "" : withoutArrow(piece.text);
  const isName = /^[\p{Script=Han}A-Za-z0-9()（）·]{2,40}$/u.test(plain(value)) && !/详情$|^\d/.test(plain(value));
  return piece && isName ? [placed("seller.shop", { value, form: "free" }, [piece])] : [];
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
