import type { ItemBlock } from "./item-block.ts";
import { hasOptionForm, isAside } from "./item-words.ts";
import { labelsIn } from "./labels.ts";
import { isPaler } from "./letter-size.ts";
import { heightOf, type Piece, type Row, sideBySide } from "./pieces.ts";
import { plain } from "./plain.ts";

/** The things of an order in a table with a head over each column, and the rows the table takes up. */
type ItemTable = { readonly items: readonly ItemBlock[]; readonly from: number; readonly to: number };

const heads = {
  name: /^(?:宝贝|商品|货品|产品|物品|货物|品名|名称|商品名称|商品信息|宝贝名称|宝贝信息|货物名称|产品名称|商品\/规格)$/,
  price: /^(?:单价|价格|售价|京东价|成交价|优惠价|商品单价)(?:\(元\))?$/,
  quantity: /^(?:数量|商品数量|购买数量|件数|数目|份数)$/,
} as const;

type Heads = { readonly row: Row; readonly name: Piece; readonly price: Piece; readonly quantity: Piece };

/** Finds the table of things that an order page of a desktop site shows; `undefined` where there is none. */
export function itemTable(rows: readonly Row[]): ItemTable | undefined {
  const from = rows.findIndex((row) => headsOf(row) !== undefined);
  const head = rows[from] === undefined ? undefined : headsOf(rows[from]);
  if (head === undefined) {
    return undefined;
  }
  const items: ItemBlock[] = [];
  let [to, over]: [number, readonly Piece[]] = [from + 1, []];
  for (const row of rows.slice(from + 1)) {
    const item = itemOf(row, head, over);
    const last = items.at(-1);
    const more = last === undefined ? undefined : goesOn(row, last);
    if (item !== undefined) {
      items.push(item);
    } else if (last !== undefined && more !== undefined) {
      const option = isOption(more) || last.name.some((line) => isPaler(more, line));
      items[items.length - 1] = option ? { ...last, option: more } : { ...last, name: [...last.name, more] };
    } else if (row.some(({ text }) => labelsIn(plain(text)).some(({ label }) => label.name !== "none"))) {
      break;
    }
    over = item !== undefined || more !== undefined ? [] : [...over, ...row];
    to += 1;
  }
  return items.length === 0 ? undefined : { items, from, to };
}

function isOption(piece: Piece): boolean {
  return isAside(piece) || hasOptionForm(piece);
}

function headsOf(row: Row): Heads | undefined {
  const find = (words: RegExp): Piece | undefined => row.find(({ text }) => words.test(plain(text)));
  const [name, price, quantity] = [find(heads.name), find(heads.price), find(heads.quantity)];
  return name && price && quantity && row.length >= 3 ? { row, name, price, quantity } : undefined;
}

/** The head whose middle is nearest. */
function under(piece: Piece, { row }: Heads): Piece | undefined {
  const far = (head: Piece): number => Math.abs(middleOf(head) - middleOf(piece));
  return row.toSorted((one, two) => far(one) - far(two))[0];
}

function middleOf({ box }: Piece): number {
  return (box.left + box.right) / 2;
}

/**
 * A thing in the row of its price; a name of several lines, or with its option under it, begins in the rows over that. Where
 * the price stands at half the height of both, the name is right over it and the option in the next row.
 */
function itemOf(row: Row, head: Heads, over: readonly Piece[]): ItemBlock | undefined {
  const cell = (of: Piece, form: RegExp): Piece | undefined =>
    row.find((piece) => under(piece, head) === of && form.test(plain(piece.text)));
  const price = cell(head.price, /^¥?\d[\d,]*\.\d{2}元?$/);
  const quantity = cell(head.quantity, /^[x×]?\d{1,3}(?:件|个|份|袋|盒|瓶)?$/);
  const beside = cell(head.name, words) ?? (price && halfOver(price, over, head));
  if (!beside || !price || !quantity) {
    return undefined;
  }
  const lines = [...linesOver(beside, over), beside];
  const name = lines.filter((line, at) => at === 0 || !isOption(line));
  const option = lines.find((line) => !name.includes(line)) ?? null;
  return { name, nameIsClear: lines.length === 1, option, price, quantity: asQuantity(quantity) };
}

const words = /\p{Script=Han}{2}/u;

/** The line under the name's head that reaches down beside a price. */
function halfOver(price: Piece, over: readonly Piece[], head: Heads): Piece | undefined {
  return over.find(
    (piece) =>
      under(piece, head) === head.name && words.test(plain(piece.text)) && sideBySide(piece.box, price.box) > halfLevel,
  );
}

/** What such a line and its price share of their heights at least. */
const halfLevel = 0.2;

/** What ends right over a line, from the same edge, and what ends right over that. */
function linesOver(line: Piece, over: readonly Piece[]): readonly Piece[] {
  const lines: Piece[] = [];
  for (const piece of over.filter((each) => each !== line).toReversed()) {
    const below = lines[0] ?? line;
    const near = below.box.top - piece.box.bottom < heightOf(below.box) * 0.6;
    if (near && Math.abs(piece.box.left - below.box.left) < heightOf(below.box) / 2) {
      lines.unshift(piece);
    }
  }
  return lines;
}

/** Under its head a bare number says how many. */
function asQuantity(piece: Piece): Piece {
  return { ...piece, text: `×${plain(piece.text).replaceAll(/\D/g, "")}` };
}

/** The name's next line: close below the last, from the same edge. */
function goesOn(row: Row, { name }: ItemBlock): Piece | undefined {
  const last = name.at(-1);
  return last === undefined
    ? undefined
    : row.find(
        ({ box }) =>
          Math.abs(box.left - last.box.left) < heightOf(last.box) / 2 &&
          box.top - last.box.bottom < heightOf(last.box) * 0.6,
      );
}
