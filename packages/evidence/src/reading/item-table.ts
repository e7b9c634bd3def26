import type { ItemBlock } from "./item-block.ts";
import { labelsIn } from "./labels.ts";
import { heightOf, type Piece, type Row } from "./pieces.ts";
import { plain } from "./plain.ts";

/** The things of an order in a table with a head over each column, and the rows the table takes up. */
type ItemTable = { readonly items: readonly ItemBlock[]; readonly from: number; readonly to: number };

const heads = {
  name: /^(?:宝贝|商品|货品|产品|商品名称|商品信息|宝贝名称|宝贝信息|货物名称)$/,
  price: /^(?:单价|价格|售价|京东价|成交价|商品单价)(?:\(元\))?$/,
  quantity: /^(?:数量|商品数量|购买数量|件数)$/,
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
  let to = from + 1;
  for (const row of rows.slice(from + 1)) {
    const item = itemOf(row, head);
    const last = items.at(-1);
    const more = last === undefined ? undefined : goesOn(row, last);
    if (item !== undefined) {
      items.push(item);
    } else if (last !== undefined && more !== undefined) {
      items[items.length - 1] = { ...last, name: [...last.name, more] };
    } else if (row.some(({ text }) => labelsIn(plain(text)).some(({ label }) => label.name !== "none"))) {
      break;
    }
    to += 1;
  }
  return items.length === 0 ? undefined : { items, from, to };
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

function itemOf(row: Row, head: Heads): ItemBlock | undefined {
  const cell = (of: Piece, form: RegExp): Piece | undefined =>
    row.find((piece) => under(piece, head) === of && form.test(plain(piece.text)));
  const name = cell(head.name, /\p{Script=Han}{2}/u);
  const price = cell(head.price, /^¥?\d[\d,]*\.\d{2}元?$/);
  const quantity = cell(head.quantity, /^[x×]?\d{1,3}$/);
  return name && price && quantity
    ? { name: [name], nameIsClear: true, option: null, price, quantity: asQuantity(quantity) }
    : undefined;
}

/** Under its head a bare number says how many. */
function asQuantity(piece: Piece): Piece {
  return { ...piece, text: `×${plain(piece.text).replace(/^[x×]/, "")}` };
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
