import { readAmount } from "./amount.ts";
import type { Candidate } from "./candidate.ts";
import { labelledFields } from "./labelled.ts";
import { labelsIn, withoutArrow } from "./labels.ts";
import { heightOf, type Piece, type Row, sideBySide } from "./pieces.ts";
import { type Form, plain } from "./plain.ts";

/** Fields of an order or payment page, as one scale saw it. */
export function orderFields(rows: readonly Row[]): readonly Candidate[] {
  const item = itemBlock(rows);
  return [...labelledFields(rows), ...(item === undefined ? [] : itemFields(item)), ...placeOfReceipt(rows)];
}

type ItemBlock = {
  readonly shop: Piece | null;
  readonly name: readonly Piece[];
  readonly price: Piece;
  readonly quantity: Piece | null;
};

const aloneAmount = /^[¥YV]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d{1,2})?(?:[x×X*]\d+)?$/;
const quantityWords = /^[x×X*](\d{1,3})$/;
const optionWords =
  /^(?:颜色|规格|尺码|套餐|型号|已选|款式|版本|分类|数量|7天|七天无理由退货$|退货包运费|运费险)|^[^，。]{1,12}[:：][^，。]{1,20}[;；]/;
const shopWords = /(?:店|铺|馆|商行|超市|厂|自营|商城|工作室|公司)$/;
const arrow = /[\s›»>＞》)）,，、]$/u;

/** The first price that stands for itself, right of the item's picture, with the name above it and the shop above that. */
function itemBlock(rows: readonly Row[]): ItemBlock | undefined {
  for (const [at, row] of rows.entries()) {
    const price = row.find((piece) => isPrice(piece));
    if (price === undefined || labelsIn(plain(row[0].text)).length > 0) {
      continue;
    }
    const above = rows
      .slice(0, at)
      .toReversed()
      .map((each) => each[0]);
    const { name, shop } = nameAndShop(price, [...leftOf(row, price), ...above]);
    const quantity = row.find((piece) => quantityWords.test(plain(piece.text))) ?? null;
    return { shop, name, price, quantity };
  }
  return undefined;
}

function isPrice(piece: Piece): boolean {
  const text = plain(piece.text);
  return aloneAmount.test(text) && /[¥YV.]/.test(text) && readAmount(text)?.minus === false;
}

/** On some pages the price stands at the right end of the name's first line. */
function leftOf(row: Row, price: Piece): readonly Piece[] {
  return row.filter((piece) => piece.box.right <= price.box.left && /\p{Script=Han}{2}/u.test(piece.text)).toReversed();
}

function nameAndShop(price: Piece, above: readonly Piece[]): { name: readonly Piece[]; shop: Piece | null } {
  const name: Piece[] = [];
  let last = price;
  for (const piece of above) {
    const gap = last.box.top - piece.box.bottom;
    if (gap > heightOf(last.box) * 2.2 || labelsIn(plain(piece.text)).length > 0) {
      break;
    }
    const first = name.at(-1);
    if (first && piece.box.left < first.box.left - heightOf(piece.box)) {
      return { name: name.toReversed(), shop: piece };
    }
    if (!optionWords.test(plain(piece.text)) && !quantityWords.test(plain(piece.text))) {
      name.push(piece);
    }
    last = sideBySide(piece.box, last.box) > 0.5 ? last : piece;
  }
  return { name: name.toReversed(), shop: null };
}

function itemFields(item: ItemBlock): readonly Candidate[] {
  const price = readAmount(item.price.text);
  const complete = item.shop !== null && item.name.length > 0;
  const fields: Candidate[] = [];
  if (price !== undefined) {
    fields.push(
      placed("item.listPrice", { value: price.value, form: price.form }, { pieces: [item.price], borneOut: false }),
    );
  }
  const name = item.name.map((piece) => piece.text.trim()).join(" ");
  if (plain(name).length >= 3) {
    fields.push(placed("item.name", { value: name, form: "free" }, { pieces: item.name, borneOut: complete }));
  }
  if (item.quantity !== null) {
    const value = quantityWords.exec(plain(item.quantity.text))?.[1] ?? "";
    fields.push(placed("item.quantity", { value, form: "strict" }, { pieces: [item.quantity], borneOut: false }));
  }
  return item.shop === null ? fields : [...fields, ...shopField(item.shop, complete)];
}

function shopField(piece: Piece, borneOut: boolean): readonly Candidate[] {
  const value = withoutArrow(piece.text).replace(/^(?:店铺|商家|卖家)[:：]?\s*/, "");
  const known = shopWords.test(value);
  const leads = known || arrow.test(piece.text);
  if (!leads || plain(value).length < 2 || plain(value).length > 40) {
    return [];
  }
  return [placed("seller.shop", { value, form: known ? "strict" : "free" }, { pieces: [piece], borneOut })];
}

function placed(
  name: string,
  found: { readonly value: string; readonly form: Form },
  grounds: { readonly pieces: readonly Piece[]; readonly borneOut: boolean },
): Candidate {
  return {
    name,
    ...found,
    label: "placed",
    lineIndexes: grounds.pieces.map(({ index }) => index),
    engine: Math.min(...grounds.pieces.map(({ engine }) => engine)),
    borneOut: grounds.borneOut,
  };
}

const place =
  /^(?:收货地址[:：]?|地址[:：]?)?((?:\p{Script=Han}{2,8}(?:省|自治区))?\p{Script=Han}{2,10}市\p{Script=Han}{1,10}[区县市旗].{3,80}|(?:北京|上海|天津|重庆)\p{Script=Han}{2,12}区.{3,80})$/u;

/** The receiver's own address stands under the receiver's masked phone number. */
function placeOfReceipt(rows: readonly Row[]): readonly Candidate[] {
  const at = rows.findIndex((row) => row.some((piece) => /1\d{2}\*{2,6}\d{4}/.test(plain(piece.text))));
  const near = at < 0 ? [] : rows.slice(Math.max(0, at - 2), at + 3).flat();
  const found = near.find((piece) => place.test(plain(piece.text)));
  const value = found === undefined ? undefined : place.exec(plain(found.text))?.[1];
  return found && value
    ? [placed("order.placeOfReceipt", { value, form: "free" }, { pieces: [found], borneOut: false })]
    : [];
}
