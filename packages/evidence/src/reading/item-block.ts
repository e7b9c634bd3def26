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
  readonly price: Piece;
  readonly quantity: Piece | null;
};

const aloneAmount = /^[¥YV]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d{1,2})?(?:[x×X*]\d+)?$/;
/** `x2`, `×2`. */
export const quantityWords = /^[x×X*](\d{1,3})$/;
const optionWords =
  /^(?:颜色|规格|尺码|套餐|型号|已选|款式|版本|分类|数量|7天|七天无理由退货$|退货包运费|运费险)|^[^，。]{1,12}[:：][^，。]{1,20}[;；]/;

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
      .map(([first]) => first);
    const { name, shop } = nameAndShop(price, [...beside.toReversed(), ...above]);
    const below = beside.length > 0 ? rows.slice(at + 1).map(([first]) => first) : [];
    const edge = beside.length > 0 ? price.box.left : Math.max(...rows.flat().map((piece) => piece.box.right));
    const lines = wrappedLines([...name, ...below], edge);
    const nameIsClear = lines.every((line) => letterWidth(line) >= letterWidth(lines[0] ?? line) * clearlySameSize);
    return { shop, name: lines, nameIsClear, price, quantity: quantityNear(rows, price) };
  }
  return undefined;
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
    const full = edge - last.box.right < letterWidth(last) * 2.5;
    const under =
      Math.abs(line.box.left - first.box.left) < heightOf(first.box) &&
      line.box.top - last.box.bottom < heightOf(last.box);
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
