import { readFileSync } from "node:fs";
import { join } from "node:path";
import { inflateRawSync } from "node:zlib";
import type { Planes } from "./pixels.ts";

/** A letter's shape: how much ink each cell of a square grid over its ink has, around zero. */
type Shape = { readonly cells: Float32Array; readonly length: number };

/** The letter that ink looks most like, and how much: 0 to 1. */
export type Likeness = { readonly sign: string; readonly likeness: number };

/** Tells which letter the model does not know some columns of a line show; `undefined` where it is clearly none. */
export type KnowShape = (line: Planes, columns: Columns) => Likeness | undefined;

/** Columns of a line's picture, the last one left out. */
export type Columns = { readonly from: number; readonly to: number };

/** Cells of the grid on each side. */
const side = 20;
const size = side * side;

/** How alike ink and letter are at least, and how much less any other letter of the dictionary. */
const [leastLike, leastAhead] = [0.74, 0.05];

type Shapes = {
  readonly signs: readonly string[];
  readonly unread: readonly number[];
  readonly shapeAt: (at: number) => Shape;
};

/**
 * Knows letters by their shape that the model never reads. The shapes are loaded when the first one is asked for.
 * @param dictionary the model's letters
 */
export function shapesOf(dictionary: readonly string[]): KnowShape {
  let loaded: Shapes | undefined;
  return (line, columns) => {
    const seen = shapeIn(line, columns);
    if (seen === undefined) {
      return undefined;
    }
    loaded ??= loadShapes(dictionary);
    return mostLike(seen, loaded);
  };
}

function mostLike(seen: Shape, { signs, shapeAt, unread }: Shapes): Likeness | undefined {
  let [best, likeness] = [-1, leastLike];
  for (const at of unread) {
    const like = likenessOf(seen, shapeAt(at));
    [best, likeness] = like > likeness ? [at, like] : [best, likeness];
  }
  const sign = signs[best];
  const isClear = (): boolean =>
    signs.every((_, at) => at === best || likenessOf(seen, shapeAt(at)) <= likeness - leastAhead);
  return sign !== undefined && isClear() ? { sign, likeness } : undefined;
}

function likenessOf(one: Shape, two: Shape): number {
  if (one.length === 0 || two.length === 0) {
    return 0;
  }
  let sum = 0;
  for (let cell = 0; cell < size; cell += 1) {
    sum += (one.cells[cell] as number) * (two.cells[cell] as number);
  }
  return sum / (one.length * two.length);
}

/** `fixtures/draw-letters.ts` draws the shapes, a bit for each cell, and finds out which letters the model never reads. */
function loadShapes(dictionary: readonly string[]): Shapes {
  const packed = inflateRawSync(readFileSync(join(import.meta.dirname, "letter-shapes.bin")));
  const { beside, unread } = JSON.parse(
    readFileSync(join(import.meta.dirname, "unread-letters.generated.json"), "utf8"),
  ) as { readonly beside: string; readonly unread: string };
  const signs = [...dictionary.filter((sign) => /^\p{Script=Han}$/u.test(sign)), ...beside];
  const wanted = new Set(unread);
  const shapes: Shape[] = [];
  return {
    signs,
    unread: [...signs.keys()].filter((at) => wanted.has(signs[at] ?? "")),
    shapeAt: (at) => {
      shapes[at] ??= shapeOf(drawnAt(packed, at));
      return shapes[at];
    },
  };
}

function drawnAt(packed: Uint8Array, at: number): Float32Array {
  const cells = new Float32Array(size);
  for (let cell = 0; cell < size; cell += 1) {
    cells[cell] = bitAt(packed, at * size + cell);
  }
  return cells;
}

const bitAt = (packed: Uint8Array, at: number): number => ((packed[at >> 3] ?? 0) >> (at & 7)) & 1;

/** Cells blurred a little, so that strokes need not lie exactly over one another, and around zero. */
function shapeOf(drawn: Float32Array): Shape {
  const cells = blurred(blurred(drawn, 1), side);
  const mean = cells.reduce((sum, cell) => sum + cell, 0) / size;
  const around = cells.map((cell) => cell - mean);
  return { cells: around, length: Math.sqrt(around.reduce((sum, cell) => sum + cell * cell, 0)) };
}

/** Each cell with half of its two neighbours across or, a row away, down. */
function blurred(cells: Float32Array, step: 1 | typeof side): Float32Array {
  const soft = new Float32Array(size);
  for (let at = 0; at < size; at += 1) {
    const place = step === 1 ? at % side : Math.floor(at / side);
    const before = place > 0 ? (cells[at - step] as number) : 0;
    const behind = place < side - 1 ? (cells[at + step] as number) : 0;
    soft[at] = before + 2 * (cells[at] as number) + behind;
  }
  return soft;
}

/** How wide a letter's ink is, in heights of the line with its margins, and how high; from what share on ink counts. */
const ofLine = { width: [0.4, 0.95], height: [0.45, 0.98], inked: 0.4 } as const;
/** Least difference between ink and paper, of 255. */
const leastInk = 50;

/** The shape of the ink in some columns; `undefined` where it is not as large as a letter. */
function shapeIn({ width, height, data }: Planes, columns: Columns): Shape | undefined {
  const green = data.subarray(width * height, 2 * width * height);
  const around = { ...columns, width, height, values: green };
  const paper = paperOf(around);
  return shapeOfInk({ ...around, values: green.map((value) => Math.abs(value - paper)) });
}

type Ink = Columns & { readonly width: number; readonly height: number; readonly values: Float32Array };
type Box = Columns & { readonly top: number; readonly bottom: number };

function shapeOfInk(ink: Ink): Shape | undefined {
  let most = 0;
  for (let row = 0; row < ink.height; row += 1) {
    for (let column = ink.from; column < ink.to; column += 1) {
      most = Math.max(most, ink.values[row * ink.width + column] ?? 0);
    }
  }
  const box = most < leastInk ? undefined : boxOf(ink, most * ofLine.inked);
  return box === undefined ? undefined : shapeOf(sampled(ink, box));
}

function boxOf({ from, to, width, height, values }: Ink, least: number): Box | undefined {
  const isInk = (row: number, column: number): boolean => (values[row * width + column] ?? 0) > least;
  const rows = Array.from({ length: height }, (_, row) => row).filter((row) =>
    Array.from({ length: to - from }, (_each, at) => from + at).some((column) => isInk(row, column)),
  );
  const across = Array.from({ length: to - from }, (_, at) => from + at).filter((column) =>
    rows.some((row) => isInk(row, column)),
  );
  const box = { from: across[0] ?? 0, to: (across.at(-1) ?? 0) + 1, top: rows[0] ?? 0, bottom: (rows.at(-1) ?? 0) + 1 };
  const [wide, high] = [(box.to - box.from) / height, (box.bottom - box.top) / height];
  const fits = (share: number, [least, most]: readonly [number, number]): boolean => share >= least && share <= most;
  return fits(wide, ofLine.width) && fits(high, ofLine.height) ? box : undefined;
}

const samples = 4;

function sampled({ width, values }: Ink, { from, to, top, bottom }: Box): Float32Array {
  const across = (to - from) / (side * samples);
  const down = (bottom - top) / (side * samples);
  return Float32Array.from({ length: size }, (_, cell) => {
    let sum = 0;
    for (let sample = 0; sample < samples * samples; sample += 1) {
      const row = Math.floor(cell / side) * samples + Math.floor(sample / samples);
      const column = (cell % side) * samples + (sample % samples);
      sum += values[Math.floor(top + (row + 0.5) * down) * width + Math.floor(from + (column + 0.5) * across)] ?? 0;
    }
    return sum;
  });
}

/** What most of the columns, and of those beside them, have. */
function paperOf({ from, to, width, height, values }: Ink): number {
  const [left, right] = [Math.max(0, from - height), Math.min(width, to + height)];
  const near = Array.from({ length: height }, (_, row) => [
    ...values.subarray(row * width + left, row * width + right),
  ]);
  const sorted = Float32Array.from(near.flat()).sort();
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
