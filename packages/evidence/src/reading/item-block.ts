import { readAmount } from "./amount.ts";
import { labelsIn } from "./labels.ts";
import { heightOf, type Piece, type Row, sideBySide } from "./pieces.ts";
import { plain } from "./plain.ts";

/** The part of an order page that shows what was bought. */
export type ItemBlock = {
  readonly shop: Piece | null;
  readonly name: readonly Piece[];
  /** No line of the name could as well be the chosen option under it. */
  readonly nameIsClear: boolean;
  /** The chosen option: the line under the name that is none of it. */
  readonly option: Piece | null;
  readonly price: Piece;
  readonly quantity: Piece | null;
};

const aloneAmount = /^[¥YV]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d{1,2})?(?:[x×X*]\d+)?$/;
/** `x2`, `×2`. */
export const quantityWords = /^[x×X*](\d{1,3})$/;
const optionWords =
  /^(?:颜色|规格|尺码|尺寸|口味|套餐|型号|已选|款式|版本|分类|数量|7天|(?:七|7)天无理由.{0,4}$|支持.{2,8}退|极速退款|假一赔|正品保|退货包运费|运费险)|^[^，。]{1,12}[:：][^，。]{1,20}[;；]/;

const tagWords = /^(?:自营|天猫|京东|官方|品牌|旗舰|百亿补贴|新品|精选|企业|个人|秒杀|预售|广告|G|店铺)$/;

/** The first price that stands for itself, with the item's name over or beside it and the shop above that. */
export function itemBlock(rows: readonly Row[]): ItemBlock | undefined {
  for (const [at, row] of rows.entries()) {
    const price = row.find((piece) => isPrice(piece));
    if (price === undefined || labelsIn(plain(row[0].text)).length > 0) {
      continue;
    }
    const beside = row.filter((piece) => piece.box.right <= price.box.left && /\p{Script=Han}{2}/u.test(piece.text));
    const above = rows
      .slice(0, at)
      .toReversed()
      .map((row) => telling(row));
    const { name, shop } = nameAndShop(price, [...beside.toReversed(), ...above]);
    const below = beside.length > 0 ? rows.slice(at + 1).map(([first]) => first) : [];
    const edge = beside.length > 0 ? price.box.left : Math.max(...rows.flat().map((piece) => piece.box.right));
    const lines = wrappedLines([...name, ...below], edge);
    const nameIsClear = isClear(lines, [...name, ...below]);
    return {
      shop,
      name: lines,
      nameIsClear,
      option: optionUnder(rows, lines),
      price,
      quantity: quantityNear(rows, price),
    };
  }
  return undefined;
}

/** The piece of a row that tells something: a coloured tag before it (自营) does not. */
function telling(row: Row): Piece {
  return row.find((piece) => !tagWords.test(plain(piece.text))) ?? row[0];
}

/** No line of the name looks like an option, and none below it looks like the name. */
function isClear(lines: readonly Piece[], all: readonly Piece[]): boolean {
  const [first] = lines;
  const next = all[lines.length];
  const sameSize = lines.every((line) => letterWidth(line) >= letterWidth(first ?? line) * clearlySameSize);
  const couldGoOn =
    first !== undefined &&
    next !== undefined &&
    isUnderneath(next, lines.at(-1) ?? first, first) &&
    !isAside(next) &&
    !isPrice(next) &&
    letterWidth(next) >= letterWidth(first) * smallestOfSameSize;
  return sameSize && !couldGoOn;
}

function optionUnder(rows: readonly Row[], name: readonly Piece[]): Piece | null {
  const [first, last] = [name[0], name.at(-1)];
  if (first === undefined || last === undefined) {
    return null;
  }
  const under = rows
    .flat()
    .find((piece) => piece.box.top >= last.box.bottom - heightOf(last.box) / 3 && isUnderneath(piece, last, first));
  const text = under === undefined ? "" : plain(under.text);
  return under &&
    !isPrice(under) &&
    !quantityWords.test(text) &&
    labelsIn(text).length === 0 &&
    /\p{Script=Han}/u.test(text)
    ? under
    : null;
}

function isUnderneath(line: Piece, last: Piece, first: Piece): boolean {
  return (
    Math.abs(line.box.left - first.box.left) < heightOf(first.box) &&
    line.box.top - last.box.bottom < heightOf(last.box)
  );
}

function isPrice(piece: Piece): boolean {
  const text = plain(piece.text);
  return aloneAmount.test(text) && /[¥YV.]/.test(text) && readAmount(text)?.minus === false;
}

/** Goes up from the price: lines of the name, then the shop, which begins further left, over the item's picture. */
function nameAndShop(price: Piece, upwards: readonly Piece[]): { name: readonly Piece[]; shop: Piece | null } {
  const name: Piece[] = [];
  let last = price;
  for (const piece of upwards) {
    if (last.box.top - piece.box.bottom > heightOf(last.box) * 2.2 || labelsIn(plain(piece.text)).length > 0) {
      break;
    }
    const lowest = name.at(-1);
    if (lowest && piece.box.left < lowest.box.left - heightOf(piece.box)) {
      return { name: name.toReversed(), shop: piece };
    }
    if (!isAside(piece)) {
      name.push(piece);
    }
    last = sideBySide(piece.box, last.box) > 0.5 ? last : piece;
  }
  return { name: name.toReversed(), shop: null };
}

function isAside(piece: Piece): boolean {
  const text = plain(piece.text);
  return optionWords.test(text) || quantityWords.test(text);
}

/**
 * The name is its first line and what that wraps into: a line wraps only when it is full, and what follows in smaller
 * letters is the chosen option.
 * @param edge where the lines of the name must end, in pixels from the left
 */
function wrappedLines(lines: readonly Piece[], edge: number): readonly Piece[] {
  const [first, ...rest] = lines;
  if (first === undefined) {
    return [];
  }
  const name = [first];
  for (const line of rest) {
    const last = name.at(-1) ?? first;
    const full = edge - last.box.right < letterWidth(last) * 3.2;
    const under = isUnderneath(line, last, first);
    if (
      !full ||
      !under ||
      isAside(line) ||
      isPrice(line) ||
      letterWidth(line) < letterWidth(first) * smallestOfSameSize
    ) {
      break;
    }
    name.push(line);
  }
  return name;
}

/** Blanks that the engine leaves out make a line's letters seem wider: between the two, sizes cannot be told apart. */
const smallestOfSameSize = 0.9;
const clearlySameSize = 0.97;

/**
 * Width of one Chinese character in a line, in pixels; Latin letters and digits take about half of one. Boxes are a
 * fifth of their height wider than their text.
 */
function letterWidth(piece: Piece): number {
  const letters = [...piece.text.trim()].reduce((sum, letter) => sum + (letter.charCodeAt(0) > 0xff ? 1 : 0.55), 0);
  return (piece.box.right - piece.box.left - heightOf(piece.box) * 0.2) / Math.max(1, letters);
}

function quantityNear(rows: readonly Row[], price: Piece): Piece | null {
  const reach = heightOf(price.box) * 4;
  const near = rows.flat().filter((piece) => Math.abs(piece.box.top - price.box.top) < reach);
  return near.find((piece) => quantityWords.test(plain(piece.text))) ?? null;
}
