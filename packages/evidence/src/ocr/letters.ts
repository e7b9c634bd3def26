import { partings, type SetLine, textOf } from "./gaps.ts";
import type { KnowShape } from "./letter-shapes.ts";
import { type WeighedLetter, withKnownShapes } from "./letters-by-shape.ts";
import type { Planes } from "./pixels.ts";

/** What the engine says of a line, step by step from left to right: a weight for each letter of the dictionary. */
export type Steps = { readonly count: number; readonly letters: number; readonly weights: Float32Array };

/**
 * A line of letters with the engine's figure, 0 to 1, and that of the letter it is least sure of, marks left out;
 * `hasHole` where the picture shows more ink between two letters than there is room for: one was passed over. `contrast`,
 * 0 to 255, is how far the letters stand out from their paper, `partings` where they are two lines side by side. `unaided`
 * is the text without what only the shape of a letter tells.
 */
export type ReadLetters = {
  readonly text: string;
  readonly unaided: string;
  readonly score: number;
  readonly weakest: number;
  readonly hasHole: boolean;
  readonly contrast: number;
  readonly partings: readonly Parting[];
};

/** A gap between two lines that were taken for one, in shares of the width. */
export type Parting = { readonly from: number; readonly to: number };

type Letter = {
  readonly sign: string;
  readonly from: number;
  readonly to: number;
  readonly score: number;
  readonly best: number;
};

/**
 * Makes letters of steps: the likeliest at each step, repetitions once, the engine's own "nothing" left out. Blanks are
 * put where the picture shows a gap for one.
 * @param dictionary the engine's letters; step weight 0 is "nothing"
 * @param line the picture, with room behind it that has no ink
 * @param width of the picture without that room
 * @param know tells letters by their shape that the engine does not know
 */
export function lettersOf(
  steps: Steps,
  dictionary: readonly string[],
  { line, width, know }: { readonly line: Planes; readonly width: number; readonly know: KnowShape },
): ReadLetters {
  const read = likeliestLetters(steps, dictionary);
  const score = read.reduce((sum, letter) => sum + letter.score, 0) / Math.max(1, read.length);
  const perStep = line.width / steps.count;
  const said = { letters: placed(read, perStep), inks: inkOf(line), height: line.height };
  const letters = withKnownShapes({ ...said, line, width }, know);
  const set = { ...said, letters };
  const weakest = letters
    .filter(({ sign }) => telling.test(sign))
    .reduce((least, { best }) => Math.min(least, best), 1);
  return {
    text: textOf(set).trim(),
    unaided: textOf(said).trim(),
    score,
    weakest,
    hasHole: hasHole(set),
    contrast: contrastOf(set.inks),
    partings: partings(set).map(({ from, to }) => ({ from: from / width, to: to / width })),
  };
}

function likeliestLetters(steps: Steps, dictionary: readonly string[]): readonly Letter[] {
  const letters: Letter[] = [];
  let last = 0;
  for (let step = 0; step < steps.count; step += 1) {
    const best = likeliest(steps, step);
    const held = letters.at(-1);
    const score = steps.weights[step * steps.letters + best] ?? 0;
    if (best !== 0 && best === last && held !== undefined) {
      letters[letters.length - 1] = { ...held, to: step, best: Math.max(held.best, score) };
    } else if (best !== 0) {
      letters.push({ sign: dictionary[best - 1] ?? "", from: step, to: step, score, best: score });
    }
    last = best;
  }
  return letters;
}

/** The letters in columns of the picture; the engine's own blanks are told of the letters behind them. */
function placed(letters: readonly Letter[], perStep: number): readonly WeighedLetter[] {
  return letters.flatMap(({ sign, from, to, best }, at) =>
    sign === " "
      ? []
      : [{ sign, middle: ((from + to) / 2 + 0.5) * perStep, blankBefore: letters[at - 1]?.sign === " ", best }],
  );
}

const telling = /[\p{Script=Han}A-Za-z0-9]/u;

function likeliest({ letters, weights }: Steps, step: number): number {
  let best = 0;
  let most = -1;
  for (let letter = 0; letter < letters; letter += 1) {
    const weight = weights[step * letters + letter] ?? 0;
    if (weight > most) {
      [best, most] = [letter, weight];
    }
  }
  return best;
}

/** Half of what a letter takes of the line, and what of a letter passed over must be seen, as shares of the height. */
const [halfLetter, seenOfLetter] = [0.42, 0.36];

/**
 * Whether between two Chinese letters, or one and the mark behind it, or before the line's first Chinese letter, ink is
 * left that no letter has.
 */
function hasHole({ letters, inks, height }: SetLine): boolean {
  const most = inks.reduce((high, ink) => Math.max(high, ink), 0);
  return letters.some((letter, at) => {
    const before = letters[at - 1];
    if (!Chinese.test(before?.sign ?? letter.sign)) {
      return false;
    }
    const from = before === undefined ? 0 : Math.round(before.middle + height * halfLetter);
    const to = Math.round(letter.middle - height * halfLetter);
    const filled = inks.subarray(from, Math.max(from, to)).filter((ink) => ink > most * 0.4).length;
    return filled > height * seenOfLetter;
  });
}

const Chinese = /\p{Script=Han}/u;

/** How far the ink of most columns that have some stands out from the paper, 0 to 255. */
function contrastOf(inks: Float32Array): number {
  const most = inks.reduce((high, ink) => Math.max(high, ink), 0);
  const filled = inks.filter((ink) => ink > most * 0.4).toSorted();
  return Math.round(filled[Math.floor(filled.length * 0.7)] ?? 0);
}

/** For each column how far its green goes, darkest to lightest: paper has next to none. */
function inkOf({ width, height, data }: Planes): Float32Array {
  const inks = new Float32Array(width);
  const [top, bottom] = [Math.round(height * 0.12), Math.round(height * 0.88)];
  for (let column = 0; column < width; column += 1) {
    let [low, high] = [255, 0];
    for (let row = top; row < bottom; row += 1) {
      const value = data[(height + row) * width + column] ?? 0;
      [low, high] = [Math.min(low, value), Math.max(high, value)];
    }
    inks[column] = high - low;
  }
  return inks;
}
