import type { Candidate } from "./candidate.ts";
import { type LabelHit, labelsIn } from "./labels.ts";
import { heightOf, type Piece, type Row } from "./pieces.ts";
import { plain } from "./plain.ts";

type Value = { readonly text: string; readonly pieces: readonly Piece[] };

/** Every value that stands behind, beside or under its label. */
export function labelledFields(rows: readonly Row[]): readonly Candidate[] {
  return rows.flatMap((row, at) =>
    row.flatMap((piece, position) => fieldsOfPiece(piece, row.slice(position + 1), rows[at + 1])),
  );
}

function fieldsOfPiece(piece: Piece, right: readonly Piece[], below: Row | undefined): readonly Candidate[] {
  const text = plain(piece.text);
  const hits = labelsIn(text);
  return hits.flatMap((hit, at) => {
    const next = hits[at + 1];
    const own = text.slice(hit.end, next?.start);
    const values = next === undefined ? behind(own, piece, { right, below }) : [{ text: own, pieces: [piece] }];
    return firstReadable(hit, piece, values);
  });
}

/** Where the value may stand, likeliest first: in the piece, to its right, or in a line of its own below. */
function behind(
  own: string,
  piece: Piece,
  around: { right: readonly Piece[]; below: Row | undefined },
): readonly Value[] {
  const stop = around.right.findIndex((next) => labelsIn(plain(next.text)).length > 0);
  const right = stop < 0 ? around.right : around.right.slice(0, stop);
  const across = { text: [own, ...right.map((next) => next.text)].join(" "), pieces: [piece, ...right] };
  const under = (around.below ?? []).filter((next) => isUnder(next, piece) && labelsIn(plain(next.text)).length === 0);
  const values: Value[] = [{ text: own, pieces: [piece] }];
  if (right.length > 0) {
    values.push(...right.map((next) => ({ text: next.text, pieces: [piece, next] })), across);
  }
  if (right.length === 0 && under[0]) {
    values.push({ text: under[0].text, pieces: [piece, under[0]] });
  }
  return values;
}

function isUnder(next: Piece, label: Piece): boolean {
  const height = heightOf(label.box);
  return Math.abs(next.box.left - label.box.left) < height && next.box.top - label.box.bottom < height * 1.2;
}

/** The first place that reads as written; failing that, the first that reads after undoing slips. */
function firstReadable(hit: LabelHit, piece: Piece, values: readonly Value[]): readonly Candidate[] {
  const read = values.flatMap((value) => {
    const found = hit.label.read(value.text);
    return found === undefined ? [] : [{ found, pieces: value.pieces }];
  });
  const longest = read.filter((one) => one.found.form !== "repaired");
  const best = longest.toSorted((a, b) => b.found.value.length - a.found.value.length)[0] ?? read[0];
  if (best === undefined) {
    return [];
  }
  return [
    {
      name: hit.label.name,
      ...best.found,
      label: "named",
      lineIndexes: best.pieces.map(({ index }) => index),
      engine: Math.min(piece.engine, ...best.pieces.map(({ engine }) => engine)),
      borneOut: false,
    },
  ];
}
