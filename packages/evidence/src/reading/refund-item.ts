import { type Candidate, placed } from "./candidate.ts";
import { isAside, quantityIn } from "./item-words.ts";
import { labelsIn } from "./labels.ts";
import { isAsHigh, isPaler } from "./letter-size.ts";
import { shopField } from "./order-page.ts";
import { heightOf, type Piece, type Row } from "./pieces.ts";
import { plain } from "./plain.ts";
import { shopOver } from "./shop-over.ts";

/**
 * What goes back where no price stands with it: over its option that says so, or over how many there are; and the shop
 * over it that leads on or ends as shops do. All of it is asked.
 * @param isState whether a line says how the request stands
 */
export function itemWithoutPrice(rows: readonly Row[], isState: (piece: Piece) => boolean): readonly Candidate[] {
  const overOption = linesOverOption(rows);
  const lines = overOption.length > 0 ? overOption : linesOverQuantity(rows);
  const isName = lines.every((piece) => labelsIn(plain(piece.text)).length === 0 && !isState(piece));
  if (lines.length === 0 || !isName) {
    return [];
  }
  const value = lines.map(({ text }) => text.trim()).join("");
  return [asked(placed("item.name", { value, form: "free" }, lines)), ...shopOf(lines, rows)];
}

const asked = (each: Candidate): Candidate => ({ ...each, label: "none" });

function shopOf(name: readonly Piece[], rows: readonly Row[]): readonly Candidate[] {
  const shop = shopOver(rows, { name });
  const leadsOn = shop !== null && /[›»>＞]$/.test(plain(shop.text));
  return (shop === null ? [] : shopField(shop, false)).filter(({ form }) => leadsOn || form === "strict").map(asked);
}

const askedFor = /^(?:申请|退款|退货|售后|退回|换货|维修)(?:商品)?(?:件数|数量)[:：]?[x×]?(\d{1,3})[件个份]?$/;

/** How many go back: beside the thing, or behind the words for how many are asked for. */
export function howMany(rows: readonly Row[]): readonly Candidate[] {
  const beside = rows.flat().find((piece) => quantityIn(piece) !== undefined);
  const found = beside === undefined ? undefined : quantityIn(beside);
  if (beside && found) {
    return [asked(placed("item.quantity", found, [beside]))];
  }
  for (const row of rows) {
    const count = countAskedFor(row);
    if (count !== undefined) {
      return [asked(placed("item.quantity", { value: String(count.many), form: "strict" }, count.pieces))];
    }
  }
  return [];
}

type Count = { readonly many: number; readonly pieces: readonly Piece[] };

/** `申请件数` with its number, in one piece of a row or in two that follow one another. */
function countAskedFor(row: Row): Count | undefined {
  for (const [at, piece] of row.entries()) {
    const next = row.slice(at + 1, at + 2);
    for (const pieces of [[piece], [piece, ...next]]) {
      const many = askedFor.exec(pieces.map(({ text }) => plain(text)).join(""))?.[1];
      if (many !== undefined) {
        return { many: Number(many), pieces };
      }
    }
  }
  return undefined;
}

const ownOption = /^(?:颜色(?:分类)?|规格|尺码|尺寸|口味|款式|型号|版本|套餐|已选)[:：]./;

/** The lines right over an option that says what it is, from its edge and in letters no paler. */
function linesOverOption(rows: readonly Row[]): readonly Piece[] {
  const option = rows.flat().find(({ text }) => ownOption.test(plain(text)));
  const lines: Piece[] = [];
  for (const piece of option === undefined ? [] : columnOver(option, rows).toReversed()) {
    const below = lines[0] ?? option;
    const near = below !== undefined && below.box.top - piece.box.bottom < heightOf(piece.box) * 0.9;
    const alike = lines[0] === undefined || (isAsHigh(lines[0], piece, 0.2) && !isPaler(piece, lines[0]));
    if (!near || !alike || isAside(piece)) {
      break;
    }
    lines.unshift(piece);
  }
  return lines.some(({ text }) => isWordy(text)) ? lines : [];
}

/** What begins where a piece does and stands over it, from the top. */
function columnOver(piece: Piece, rows: readonly Row[]): readonly Piece[] {
  const within = heightOf(piece.box);
  return rows.flatMap((row) =>
    row.filter(({ box }) => box.bottom < piece.box.bottom && Math.abs(box.left - piece.box.left) < within).slice(0, 1),
  );
}

/** The thing's name stands over its option and how many there are or are asked for, all in one column. */
function linesOverQuantity(rows: readonly Row[]): readonly Piece[] {
  const beside = (row: Row): boolean => row.length > 1 && row.some(({ text }) => askedFor.test(plain(text)));
  const at = rows.findIndex((row) => row.some((piece) => quantityIn(piece) !== undefined) || beside(row));
  const [first] = rows[at] ?? [];
  const column = rows
    .slice(Math.max(0, at - 4), at + 1)
    .map(([piece]) => piece)
    .filter(({ box }) => first !== undefined && Math.abs(box.left - first.box.left) < heightOf(first.box));
  const start = column.findIndex((piece) => isWordy(piece.text) && !isAside(piece));
  const [opening] = column.slice(Math.max(0, start));
  return at < 0 || start < 0
    ? []
    : column
        .slice(start)
        .filter((piece) => piece === opening || (piece !== first && opening !== undefined && !isPaler(piece, opening)));
}

function isWordy(text: string): boolean {
  return /\p{Script=Han}{3}/u.test(plain(text));
}
