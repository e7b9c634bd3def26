import { readAmount } from "./amount.ts";
import type { Candidate } from "./candidate.ts";
import { type ItemBlock, itemBlock, quantityWords } from "./item-block.ts";
import { labelledFields } from "./labelled.ts";
import { withoutArrow } from "./labels.ts";
import { heightOf, type Piece, type Row } from "./pieces.ts";
import { type Found, plain } from "./plain.ts";

/** Fields of an order page, as one scale saw it. */
export function orderFields(rows: readonly Row[]): readonly Candidate[] {
  const item = itemBlock(rows);
  return [...labelledFields(rows), ...(item === undefined ? [] : itemFields(item)), ...placeOfReceipt(rows)];
}

/** Fields of a payment's record: its amount stands alone, in the largest letters. */
export function paymentFields(rows: readonly Row[]): readonly Candidate[] {
  const alone = rows
    .flatMap((row) => (row.length === 1 ? [row[0]] : []))
    .filter((piece) => /^-?¥?(?:\d{1,3}(?:,\d{3})+|\d+)\.\d{2}$/.test(plain(piece.text)))
    .toSorted((a, b) => heightOf(b.box) - heightOf(a.box))[0];
  const amount = alone === undefined ? undefined : readAmount(alone.text);
  const paid = alone && amount ? [placed("order.paid", amount, { pieces: [alone], borneOut: false })] : [];
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
    fields.push(placed("item.listPrice", price, { pieces: [item.price], borneOut: false }));
  }
  const name = item.name.map((piece) => piece.text.trim()).reduce(joinWrapped, "");
  if (plain(name).length >= 3) {
    fields.push(
      placed("item.name", { value: name, form: "free" }, { pieces: item.name, borneOut: complete && item.nameIsClear }),
    );
  }
  if (item.quantity !== null) {
    const value = quantityWords.exec(plain(item.quantity.text))?.[1] ?? "";
    fields.push(placed("item.quantity", { value, form: "strict" }, { pieces: [item.quantity], borneOut: false }));
  }
  return item.shop === null ? fields : [...fields, ...shopField(item.shop, complete)];
}

/** Chinese wraps anywhere and takes no blank at the end of a line; between Latin words one is put back. */
function joinWrapped(before: string, line: string): string {
  const latin = /[A-Za-z0-9]$/.test(before) && /^[A-Za-z0-9]/.test(line);
  return latin ? `${before} ${line}` : before + line;
}

/** A name that neither ends like a shop's nor leads to a page of its own is offered, but never as sure. */
function shopField(piece: Piece, complete: boolean): readonly Candidate[] {
  const value = withoutArrow(piece.text.replace(/\s*进店$/, "")).replace(/^(?:店铺|商家|卖家)[:：]?\s*/, "");
  const known = shopWords.test(value);
  if (notShops.test(plain(value)) || plain(value).length < 2 || plain(value).length > 40) {
    return [];
  }
  const borneOut = complete && (known || arrow.test(piece.text));
  return [placed("seller.shop", { value, form: known ? "strict" : "free" }, { pieces: [piece], borneOut })];
}

function placed(
  name: string,
  { value, form }: Found,
  grounds: { readonly pieces: readonly Piece[]; readonly borneOut: boolean },
): Candidate {
  return {
    name,
    value,
    form,
    label: "placed",
    lineIndexes: grounds.pieces.map(({ index }) => index),
    engine: Math.min(...grounds.pieces.map(({ engine }) => engine)),
    borneOut: grounds.borneOut,
  };
}

const place =
  /^(?:收货地址[:：]?|地址[:：]?)?((?:\p{Script=Han}{2,8}(?:省|自治区))?\p{Script=Han}{2,10}市\p{Script=Han}{1,10}[区县市旗].{3,80}|(?:北京|上海|天津|重庆)\p{Script=Han}{2,12}区.{3,80})$/u;

/** The receiver's own address stands near the receiver's masked phone number. */
function placeOfReceipt(rows: readonly Row[]): readonly Candidate[] {
  const at = rows.findIndex((row) => row.some((piece) => /1\d{2}\*{2,6}\d{4}/.test(plain(piece.text))));
  const near = at < 0 ? [] : rows.slice(Math.max(0, at - 2), at + 3).flat();
  const found = near.find((piece) => place.test(plain(piece.text)));
  const value = found === undefined ? undefined : place.exec(plain(found.text))?.[1];
  return found && value
    ? [placed("order.placeOfReceipt", { value, form: "free" }, { pieces: [found], borneOut: false })]
    : [];
}
