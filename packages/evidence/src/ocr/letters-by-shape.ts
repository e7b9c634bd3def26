import type { SetLetter } from "./gaps.ts";
import type { Columns, KnowShape } from "./letter-shapes.ts";
import type { Planes } from "./pixels.ts";

/** A letter with the model's figure for it. */
export type WeighedLetter = SetLetter & { readonly best: number };

/** A line's letters with the picture they were read from; `width` of it without the room behind it. */
export type WeighedLine = {
  readonly letters: readonly WeighedLetter[];
  readonly line: Planes;
  readonly width: number;
  readonly inks: Float32Array;
};

const Chinese = /\p{Script=Han}/u;

/** A letter read with less certainty may be one the model does not know. */
const doubtfulBelow = 0.9;
/** A Chinese letter with its room where no two stand side by side, and how far its edge is looked for; in heights of the line. */
const [usualPitch, edge] = [0.76, 0.1];
/** How much of a place has ink, in heights of the line, before a letter is looked for there. */
const leastFilled = 0.3;

/**
 * The letters of a line with those that the model passed over beside a Chinese letter, or was not certain of, where their
 * shape tells them clearly.
 */
export function withKnownShapes(line: WeighedLine, know: KnowShape): readonly WeighedLetter[] {
  const { letters } = line;
  const asked = { line, pitch: pitchOf(line), know };
  return letters.flatMap((letter, at) => {
    const [before, behind] = [letters[at - 1], letters[at + 1]];
    if (!Chinese.test(letter.sign)) {
      return [letter];
    }
    const isFirst = before === undefined || !Chinese.test(before.sign);
    const passedBefore = isFirst ? passedOver(asked, letter.middle - asked.pitch, before) : [];
    const own = letter.best < doubtfulBelow ? shapeAt(asked, letter.middle) : undefined;
    return [...passedBefore, own ?? letter, ...passedOver(asked, letter.middle + asked.pitch, behind)];
  });
}

type Asked = { readonly line: WeighedLine; readonly pitch: number; readonly know: KnowShape };

/** The letter in a place where none was read, if its shape is known. */
function passedOver(asked: Asked, middle: number, beside: SetLetter | undefined): readonly WeighedLetter[] {
  const { line, pitch } = asked;
  const isInside = middle > pitch * 0.3 && middle < line.width - pitch * 0.3;
  const isFree = beside === undefined || Math.abs(beside.middle - middle) > pitch * 0.6;
  const known = isInside && isFree ? shapeAt(asked, middle) : undefined;
  return known === undefined ? [] : [known];
}

function shapeAt({ line, pitch, know }: Asked, middle: number): WeighedLetter | undefined {
  const columns = { from: edgeAt(line, middle - pitch / 2), to: edgeAt(line, middle + pitch / 2) };
  const known = isFilled(line, columns) ? know(line.line, columns) : undefined;
  return (
    known && { sign: known.sign, middle: (columns.from + columns.to) / 2, blankBefore: false, best: known.likeness }
  );
}

function isFilled({ inks, line }: WeighedLine, { from, to }: Columns): boolean {
  const most = inks.reduce((high, ink) => Math.max(high, ink), 0);
  return inks.subarray(from, to).filter((ink) => ink > most * 0.4).length > line.height * leastFilled;
}

/** The column with the least ink near a place. */
function edgeAt({ inks, line, width }: WeighedLine, column: number): number {
  const [from, to] = [column - line.height * edge, column + line.height * edge].map((at) =>
    Math.round(Math.min(Math.max(at, 0), width)),
  );
  let lightest = Math.round(Math.min(Math.max(column, 0), width));
  for (let at = from ?? 0; at < (to ?? 0); at += 1) {
    lightest = (inks[at] ?? 0) < (inks[lightest] ?? 0) ? at : lightest;
  }
  return lightest;
}

/** How far apart the line's Chinese letters stand: the middle one of their distances. */
function pitchOf({ letters, line }: WeighedLine): number {
  const distances = letters.slice(1).flatMap(({ sign, middle }, at) => {
    const before = letters[at];
    const apart = middle - (before?.middle ?? 0);
    return Chinese.test(sign) && Chinese.test(before?.sign ?? "") && apart < line.height ? [apart] : [];
  });
  return distances.length < 2
    ? line.height * usualPitch
    : (distances.toSorted((one, two) => one - two)[Math.floor(distances.length / 2)] ?? 0);
}
