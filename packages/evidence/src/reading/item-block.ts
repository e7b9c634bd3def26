import {
  benefitsOn,
  countBeside,
  hasOptionForm,
  isAside,
  isListed,
  isPrice,
  isPromise,
  isStruck,
  quantityIn,
} from "./item-words.ts";
import { labelsIn } from "./labels.ts";
import { clearlySameSize, isOneLetter, isPaler, letterWidth, smallestOfSameSize } from "./letter-size.ts";
import { heightOf, type Piece, type Row, sideBySide } from "./pieces.ts";
import { plain } from "./plain.ts";
import { shopOver } from "./shop-over.ts";

/** One thing that was bought, as an order page shows it. */
export type ItemBlock = {
  readonly name: readonly Piece[];
  /** No line of the name could as well be the chosen option under it. */
  readonly nameIsClear: boolean;
  /** The chosen option: the line under the name that is none of it. */
  readonly option: Piece | null;
  readonly price: Piece;
  readonly quantity: Piece | null;
};

/** What was bought, from the top, and the shop over it. */
type ItemPart = { readonly shop: Piece | null; readonly items: readonly ItemBlock[] };

/** What is offered besides has names and prices too. */
const offers = /^(?:猜你喜欢|为你推荐|更多推荐|看了又看|你可能还喜欢|相关推荐|推荐商品|热门推荐|大家都在买)/;

/** Every price that stands for itself before the sums begin, with the name over or beside it. */
export function itemPart(rows: readonly Row[]): ItemPart {
  const items: ItemBlock[] = [];
  const end = rows.findIndex((row) => row.some(({ text }) => offers.test(plain(text))));
  for (const [at, row] of rows.slice(0, end < 0 ? rows.length : end).entries()) {
    const price = row.find((piece) => isPrice(piece));
    if (items.length > 0 && isSum(row)) {
      break;
    }
    if (price === undefined || row.some((piece) => labelsIn(plain(piece.text)).length > 0)) {
      continue;
    }
    const count = countBeside(row, price);
    const isOwn = count !== undefined && count.box.left < price.box.left;
    const struck = !isOwn && items.some((other) => isStruck(price, other.price));
    const item = struck ? undefined : itemAt(rows, at, price);
    const known = items.some(({ name }) => name.some((line) => item?.name.includes(line)));
    if (item !== undefined && !known && !isPair(item, rows)) {
      items.push(item);
    }
  }
  const [first] = items;
  const own = items.map((item) =>
    items.some(({ name }) => isIn(name, item.option)) ? { ...item, option: null } : item,
  );
  return { items: own, shop: first === undefined ? null : shopOver(rows, first) };
}

const isIn = (pieces: readonly Piece[], piece: Piece | null): boolean => piece !== null && pieces.includes(piece);

/** A short word at the margin of the labels with an amount at its right, and no number of pieces, is a label nobody knows. */
function isPair({ name, price, quantity }: ItemBlock, rows: readonly Row[]): boolean {
  const [only] = name;
  const labels = rows.flat().filter(({ text }) => labelsIn(plain(text))[0]?.start === 0);
  const margin = Math.min(...labels.map(({ box }) => box.left));
  return (
    only !== undefined &&
    (quantity === null || sideBySide(quantity.box, price.box) < 0.6) &&
    name.length === 1 &&
    /^(?!.*[x×*]\d{1,3}$).{0,7}$/u.test(plain(only.text)) &&
    labels.length >= 3 &&
    only.box.left < margin + heightOf(only.box)
  );
}

const sums: ReadonlySet<string> = new Set(["order.paid", "order.goodsTotal", "order.number", "order.total"]);

function isSum(row: Row): boolean {
  return row.some(({ text }) => labelsIn(plain(text)).some(({ label }) => sums.has(label.name)));
}

function itemAt(rows: readonly Row[], at: number, price: Piece): ItemBlock | undefined {
  const row = rows[at] ?? [price];
  const near = price.box.left + heightOf(price.box) * 0.4;
  const beside = row.filter((piece) => piece.box.right <= near && isWordy(piece) && !isAside(piece));
  const [start] = beside.toSorted((one, two) => plain(two.text).length - plain(one.text).length);
  const column = columnOf(rows, start ?? price);
  const widest = Math.max(...rows.flat().map((piece) => piece.box.right));
  const quantity = countBeside(row, price) ?? quantityNear(rows, price);
  const name =
    start === undefined
      ? nameAbove(column, { price, widest, quantity, benefits: benefitsOn(rows) })
      : nameFrom(column, { start, edge: price.box.left, price, edgeIsKnown: false });
  if (name.length === 0) {
    return undefined;
  }
  const next = column[column.indexOf(name.at(-1) as Piece) + 1];
  return {
    name,
    nameIsClear: isClear(name, next),
    option: optionUnder(name, next),
    price,
    quantity,
  };
}

function isWordy(piece: Piece): boolean {
  return /\p{Script=Han}{2}/u.test(plain(piece.text));
}

/** The pieces that begin where one begins, from the top. */
function columnOf(rows: readonly Row[], start: Piece): readonly Piece[] {
  const within = heightOf(start.box) * 1.1;
  return rows.flatMap((row) => row.filter((piece) => Math.abs(piece.box.left - start.box.left) < within).slice(0, 1));
}

function isClose(above: Piece, below: Piece): boolean {
  return below.box.top - above.box.bottom < heightOf(above.box) * 0.9;
}

/** No part of a name: prices, labels, options that say so, promises. */
function isOther(piece: Piece): boolean {
  return isPrice(piece) || isAside(piece) || labelsIn(plain(piece.text)).length > 0 || !/[\p{L}\d]/u.test(piece.text);
}

type Course = {
  readonly start: Piece;
  readonly edge: number;
  readonly price: Piece;
  /** What stands at the right end shows the edge of the column; else a line may be full before it. */
  readonly edgeIsKnown: boolean;
};

/**
 * The name beside its price: what goes on under its first line, and what it began with above. A line goes on only when
 * it is full, and in letters of its size. A price beside the option has the name above it in larger letters.
 */
function nameFrom(column: readonly Piece[], { start, edge, price, edgeIsKnown }: Course): readonly Piece[] {
  const at = column.indexOf(start);
  const above = column[at - 1];
  if (above && !isOther(above) && isWordy(above) && isClose(above, start) && isSmaller(start, above)) {
    return nameFrom(column, { start: above, edge, price, edgeIsKnown });
  }
  const name = [start];
  for (const line of column.slice(at + 1)) {
    const last = name.at(-1) ?? start;
    const left = edge - last.box.right > letterWidth(last) * leastLeft;
    const option = hasOptionForm(line) && (left || isListed(line));
    const mayGoOn = !edgeIsKnown && mayBeFull(last, edge);
    const alike = isSameSize(line, start) || paleBelow(column, line);
    const goesOn = isFull(last, edge) || (mayGoOn && alike && !hasOptionForm(line));
    if (!goesOn || !isClose(last, line) || isOther(line) || isSmaller(line, start) || option) {
      break;
    }
    name.push(line);
  }
  for (const line of column.slice(0, at).toReversed()) {
    const first = name[0] ?? start;
    const large = !isSmaller(line, start) && !isSmaller(start, line);
    if (!isFull(line, edge) || !isClose(line, first) || isOther(line) || !large) {
      break;
    }
    name.unshift(line);
  }
  return name;
}

/** Where more than so many letters would have found room, what has the form of an option is one. */
const leastLeft = 1.3;

function isFull(line: Piece, edge: number): boolean {
  return edge - line.box.right < letterWidth(line) * 3.2;
}

/** In a column narrower than it seems a line may be full that ends before the price. */
function mayBeFull({ box }: Piece, edge: number): boolean {
  return edge - box.right < (box.right - box.left) * 0.5;
}

function isSameSize(line: Piece, other: Piece): boolean {
  const ratio = letterWidth(line) / letterWidth(other);
  return isOneLetter(line) || (ratio > clearlySameSize && ratio < 2 - clearlySameSize);
}

/** Where the option stands right under a line and is paler than it, the line is still of the name. */
function paleBelow(column: readonly Piece[], line: Piece): boolean {
  const next = column[column.indexOf(line) + 1];
  return next !== undefined && isClose(line, next) && isPaler(next, line) && !isOther(next);
}

/** Of less weight on the page: in smaller letters, or paler. */
function isSmaller(line: Piece, than: Piece): boolean {
  const smaller = !isOneLetter(line) && letterWidth(line) < letterWidth(than) * smallestOfSameSize;
  return smaller || isPaler(line, than);
}

/** A price with how many there are of the thing; at the right end of its row that shows how far the name may run. */
type PriceUnder = {
  readonly price: Piece;
  readonly widest: number;
  readonly quantity: Piece | null;
  readonly benefits: readonly Piece[];
};

/** The name over its price: the lines above of the largest letters, options and promises between left out. */
function nameAbove(column: readonly Piece[], under: PriceUnder): readonly Piece[] {
  const { price, widest, quantity, benefits } = under;
  const upwards: Piece[] = [];
  let last = price;
  for (const piece of column.slice(0, column.indexOf(price)).toReversed()) {
    const far = last.box.top - piece.box.bottom > heightOf(last.box) * 2.2;
    const tag = benefits.includes(piece);
    if (far || isPrice(piece) || (!tag && labelsIn(plain(piece.text)).length > 0)) {
      break;
    }
    if (!tag && !isAside(piece) && /\p{Script=Han}|\p{L}{2}/u.test(piece.text)) {
      upwards.push(piece);
    }
    last = piece;
  }
  const all = upwards.toReversed();
  const lines = all.slice(
    Math.max(
      0,
      all.findIndex((piece) => isWordy(piece)),
    ),
  );
  const [first] = lines;
  if (first === undefined) {
    return [];
  }
  const known = quantity !== null && quantity.box.left > price.box.right ? quantity.box.right : undefined;
  const edge = known ?? fullEdge(lines, widest);
  return nameFrom(lines, { start: first, edge, price, edgeIsKnown: known !== undefined });
}

/** Over its price a name may run to the edge of the page, or to that of a narrower column. */
function fullEdge(lines: readonly Piece[], widest: number): number {
  const longest = Math.max(...lines.map(({ box }) => box.right));
  return longest > widest * 0.8 ? longest : widest;
}

/** No line of the name looks like an option, and none below it looks like the name. */
function isClear(lines: readonly Piece[], next: Piece | undefined): boolean {
  const [first, last] = [lines[0], lines.at(-1)];
  if (first === undefined || last === undefined) {
    return false;
  }
  const sameSize = lines.every((line) => letterWidth(line) >= letterWidth(first) * clearlySameSize);
  const couldGoOn = next !== undefined && isClose(last, next) && !isOther(next) && !isSmaller(next, first);
  return sameSize && !couldGoOn;
}

function optionUnder(name: readonly Piece[], next: Piece | undefined): Piece | null {
  const last = name.at(-1);
  const isOption =
    last !== undefined &&
    next !== undefined &&
    next.box.top - last.box.bottom < heightOf(last.box) &&
    !isPrice(next) &&
    !isPromise(next) &&
    quantityIn(next) === undefined &&
    labelsIn(plain(next.text)).length === 0 &&
    /\p{Script=Han}/u.test(next.text);
  return isOption ? next : null;
}

/**
 * How many stands with the price. Where there are as many numbers of pieces as prices they go together in their order;
 * else the nearest counts, in its row or under it before one over it, unless it is nearer to another price.
 */
function quantityNear(rows: readonly Row[], price: Piece): Piece | null {
  const reach = heightOf(price.box) * 4;
  const unlabelled = rows.filter((row) => row.every(({ text }) => labelsIn(plain(text)).length === 0)).flat();
  const all = unlabelled.filter((piece) => isPrice(piece));
  const prices = all.filter((piece) => !all.some((above) => above !== piece && isStruck(piece, above)));
  const quantities = rows.flat().filter((piece) => quantityIn(piece) !== undefined);
  const paired = prices.length === quantities.length ? quantities[prices.indexOf(price)] : undefined;
  if (paired !== undefined && Math.abs(distance(paired, price)) < reach) {
    return paired;
  }
  const far = (piece: Piece): number => {
    const below = distance(piece, price);
    return below > -heightOf(price.box) / 2 ? below : Math.abs(below) + heightOf(price.box);
  };
  const near = quantities.filter((piece) => far(piece) < reach).toSorted((a, b) => far(a) - far(b));
  return near.find((piece) => !nearerPrice(prices, piece, price)) ?? null;
}

function distance(one: Piece, other: Piece): number {
  return (one.box.top + one.box.bottom - other.box.top - other.box.bottom) / 2;
}

function nearerPrice(prices: readonly Piece[], quantity: Piece, price: Piece): boolean {
  return prices.some((other) => Math.abs(distance(quantity, other)) < Math.abs(distance(quantity, price)));
}
