import type { ReadLine } from "@youju/domain";

/** A place in the picture, in pixels of the original. */
export type Box = ReadLine["box"];

/**
 * A line as one scale saw it; `index` is its place in the reading, `contrast` how far it stands out from its paper where
 * that is known.
 */
export type Piece = {
  readonly index: number;
  readonly text: string;
  readonly box: Box;
  readonly engine: number;
  readonly contrast?: number | undefined;
};

/** Pieces that stand side by side, from left to right. */
export type Row = readonly [Piece, ...Piece[]];

/** Height of a box. */
export function heightOf(box: Box): number {
  return box.bottom - box.top;
}

/** How much two spans overlap, as a share of the shorter one: 0 to 1. */
function overlap(first: readonly [number, number], second: readonly [number, number]): number {
  const common = Math.min(first[1], second[1]) - Math.max(first[0], second[0]);
  const shorter = Math.min(first[1] - first[0], second[1] - second[0]);
  return shorter <= 0 ? 0 : Math.max(0, common) / shorter;
}

/** Share of the lower box's height that two boxes have side by side. */
export function sideBySide(first: Box, second: Box): number {
  return overlap([first.top, first.bottom], [second.top, second.bottom]);
}

/** Share of the narrower box's width that two boxes have one above the other. */
export function oneAboveOther(first: Box, second: Box): number {
  return overlap([first.left, first.right], [second.left, second.right]);
}

/** Gathers pieces into rows, from top to bottom. */
export function rowsOf(pieces: readonly Piece[]): readonly Row[] {
  const rows: [Piece, ...Piece[]][] = [];
  for (const piece of pieces.toSorted((a, b) => middleOf(a.box) - middleOf(b.box))) {
    const row = rows.at(-1);
    if (row?.some((member) => standInOneRow(member.box, piece.box))) {
      row.push(piece);
    } else {
      rows.push([piece]);
    }
  }
  return rows.map((row) => row.toSorted((a, b) => a.box.left - b.box.left) as [Piece, ...Piece[]]);
}

/** What runs from top to bottom stands beside several rows and belongs to the one at its middle. */
function standInOneRow(first: Box, second: Box): boolean {
  const [lower, higher] = [heightOf(first), heightOf(second)].toSorted((one, other) => one - other) as [number, number];
  const level = higher < lower * 2.5 || Math.abs(middleOf(first) - middleOf(second)) < lower * 0.4;
  return level && sideBySide(first, second) > 0.6 && oneAboveOther(first, second) < 0.3;
}

function middleOf(box: Box): number {
  return (box.top + box.bottom) / 2;
}

/** Lines in the order they are read: row by row from the top, each row from the left. */
export function inReadingOrder<Line extends { readonly box: Box }>(lines: readonly Line[], slope = 0): readonly Line[] {
  const pieces = lines.map(({ box }, index): Piece => ({ index, text: "", box: levelled(box, slope), engine: 1 }));
  return rowsOf(pieces).flatMap((row) => row.flatMap(({ index }) => lines[index] ?? []));
}

/**
 * A box where it would stand if the page's lines were level: moved up by what they fall to the right, and without the
 * height that a long box has only because it leans.
 * @param slope pixels down for each pixel to the right
 */
export function levelled(box: Box, slope: number): Box {
  if (slope === 0) {
    return box;
  }
  const fallen = ((box.left + box.right) / 2) * slope;
  const more = Math.min(Math.abs(slope) * (box.right - box.left), heightOf(box) / 2) / 2;
  return { ...box, top: box.top - fallen + more, bottom: box.bottom - fallen - more };
}
