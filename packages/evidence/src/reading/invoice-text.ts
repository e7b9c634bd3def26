import type { Candidate } from "./candidate.ts";
import { heightOf, type Piece, type Row } from "./pieces.ts";
import { type Found, plain } from "./plain.ts";

/** The pieces of a row in one text, parted by blanks, and where each begins in it. */
export type Line = { readonly text: string; readonly row: Row; readonly starts: readonly number[] };

/** Puts the pieces of a row into one text. */
export function invoiceLine(row: Row): Line {
  const texts = row.map((piece) => plain(piece.text));
  const starts = texts.map((_, at) => texts.slice(0, at).reduce((sum, text) => sum + text.length + 1, 0));
  return { text: texts.join(" "), row, starts };
}

/** What a pattern's first group found, and the piece in which it begins. */
export type Hit = { readonly value: string; readonly piece: Piece; readonly line: Line };

/** Every place where a pattern's first group stands. */
export function hitsOf(lines: readonly Line[], pattern: RegExp): readonly Hit[] {
  return lines.flatMap((line) =>
    [...line.text.matchAll(new RegExp(pattern.source, "dgu"))].flatMap((match): readonly Hit[] => {
      const from = match.indices?.[1]?.[0];
      const at = from === undefined ? -1 : line.starts.findLastIndex((start) => start <= from);
      const piece = line.row[at];
      return piece === undefined ? [] : [{ value: match[1] ?? "", piece, line }];
    }),
  );
}

/** The lines under a piece that go on with it in its own column: close, from its edge or its value's, without a label. */
export function goingOn(lines: readonly Line[], first: Piece, isEnd: (text: string) => boolean): readonly Piece[] {
  const more: Piece[] = [];
  for (const piece of lines.flatMap(({ row }) => row)) {
    const last = more.at(-1) ?? first;
    const height = heightOf(first.box);
    const gap = piece.box.top - last.box.bottom;
    const inColumn = piece.box.left > first.box.left - height * 0.6 && piece.box.left < first.box.left + height * 3.6;
    if (piece !== first && inColumn && gap > -height * 0.5 && gap < height * 0.6 && piece.box.top > last.box.top) {
      if (isEnd(plain(piece.text))) {
        break;
      }
      more.push(piece);
    }
  }
  return more;
}

/** A field of an invoice, from the pieces that show it. */
export function invoiceField(name: string, { value, form }: Found, pieces: readonly Piece[]): Candidate {
  return {
    name,
    value,
    form,
    label: "named",
    lineIndexes: pieces.map(({ index }) => index),
    engine: Math.min(1, ...pieces.map(({ engine }) => engine)),
    borneOut: false,
  };
}

/** The pieces of a line that show a value; the whole line where it runs over several. */
export function holdersOf(value: string, { row }: Line): readonly Piece[] {
  const holders = row.filter((piece) => plain(piece.text).includes(plain(value)));
  return holders.length > 0 ? holders : row;
}
