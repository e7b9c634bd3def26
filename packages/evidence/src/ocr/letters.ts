import type { Planes } from "./pixels.ts";

/** What the engine says of a line, step by step from left to right: a weight for each letter of the dictionary. */
export type Steps = { readonly count: number; readonly letters: number; readonly weights: Float32Array };

/**
 * A line of letters with the engine's figure, 0 to 1, and that of the letter it is least sure of, marks left out;
 * `hasHole` where the picture shows more ink between two letters than there is room for: one was passed over.
 */
export type ReadLetters = {
  readonly text: string;
  readonly score: number;
  readonly weakest: number;
  readonly hasHole: boolean;
};

type Letter = {
  readonly sign: string;
  readonly from: number;
  readonly to: number;
  readonly score: number;
  readonly best: number;
};

/**
 * Makes letters of steps: the likeliest at each step, repetitions once, the engine's own "nothing" left out. Blanks it
 * swallowed between words of digits and Latin letters are put back where the picture shows a gap.
 * @param dictionary the engine's letters; step weight 0 is "nothing"
 */
export function lettersOf(steps: Steps, dictionary: readonly string[], line: Planes): ReadLetters {
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
  const score = letters.reduce((sum, letter) => sum + letter.score, 0) / Math.max(1, letters.length);
  const weakest = letters
    .filter(({ sign }) => telling.test(sign))
    .reduce((least, { best }) => Math.min(least, best), 1);
  const inks = inkOf(line);
  const measured = { letters, perStep: line.width / steps.count, inks, height: line.height };
  return { text: withGaps(measured).trim(), score, weakest, hasHole: hasHole(measured) };
}

/** Letters with the picture they were read from: its columns' ink and its height, in pixels. */
type Measured = {
  readonly letters: readonly Letter[];
  readonly perStep: number;
  readonly inks: Float32Array;
  readonly height: number;
};

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

/** Letters that have no room of their own beside them; Chinese marks such as ， and ： bring theirs along. */
const tight = /[A-Za-z0-9*%]/;
const Chinese = /\p{Script=Han}/u;
/** Width of a gap that is a blank, as a share of the line's height with its margins. */
const gapOf = { tight: 0.15, mixed: 0.2 } as const;

/** In a line set wide apart a blank is a gap so many times as wide as the others. */
const widerThanUsual = 1.8;

function withGaps(measured: Measured): string {
  const { letters, height } = measured;
  const gaps = gapsBefore(measured);
  const usual = usualGap(letters, gaps);
  const signs = letters.map(({ sign }) => sign).join("");
  let text = "";
  for (const [at, letter] of letters.entries()) {
    const before = letters[at - 1];
    const least = before === undefined || inLongNumber(signs, at) ? undefined : leastGap(before.sign, letter.sign);
    const gap = gaps[at] ?? 0;
    const isBlank = least !== undefined && gap >= least * height && gap >= usual * widerThanUsual;
    text += `${isBlank ? " " : ""}${letter.sign}`;
  }
  return text;
}

/** Columns without ink before each letter that has a gap of its own; nothing before the others. */
function gapsBefore({ letters, perStep, inks }: Measured): readonly number[] {
  return letters.map((letter, at) => {
    const before = letters[at - 1];
    if (before === undefined || leastGap(before.sign, letter.sign) === undefined) {
      return 0;
    }
    return longestGap(inks, Math.floor(middleOf(before) * perStep), Math.ceil(middleOf(letter) * perStep));
  });
}

const middleOf = ({ from, to }: Letter): number => (from + to) / 2 + 0.5;

/** Half of what a letter takes of the line, and what of a letter passed over must be seen, as shares of the height. */
const [halfLetter, seenOfLetter] = [0.42, 0.36];

/** Whether between two Chinese letters, or one and the mark behind it, ink is left that neither of them has. */
function hasHole({ letters, perStep, inks, height }: Measured): boolean {
  const most = inks.reduce((high, ink) => Math.max(high, ink), 0);
  return letters.some((letter, at) => {
    const before = letters[at - 1];
    if (before === undefined || !Chinese.test(before.sign)) {
      return false;
    }
    const from = Math.round(middleOf(before) * perStep + height * halfLetter);
    const to = Math.round(middleOf(letter) * perStep - height * halfLetter);
    const inked = inks.subarray(from, Math.max(from, to)).filter((ink) => ink > most * 0.4).length;
    return inked > height * seenOfLetter;
  });
}

/** The middle one of the gaps between digits and Latin letters, where there are enough of them to tell. */
function usualGap(letters: readonly Letter[], gaps: readonly number[]): number {
  const between = gaps.filter(
    (_, at) => at > 0 && tight.test(letters[at]?.sign ?? "") && tight.test(letters[at - 1]?.sign ?? ""),
  );
  return between.length < 6 ? 0 : (between.toSorted((one, two) => one - two)[Math.floor(between.length / 2)] ?? 0);
}

/** A row of more than eight digits is one number, however narrow its ones are. */
function inLongNumber(signs: string, at: number): boolean {
  const before = /\d*$/.exec(signs.slice(0, at))?.[0].length ?? 0;
  const after = /^\d*/.exec(signs.slice(at))?.[0].length ?? 0;
  return before > 0 && after > 0 && before + after > 8;
}

function leastGap(left: string, right: string): number | undefined {
  if (tight.test(left) && tight.test(right)) {
    return gapOf.tight;
  }
  const mixed = (tight.test(left) && Chinese.test(right)) || (Chinese.test(left) && tight.test(right));
  return mixed ? gapOf.mixed : undefined;
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

function longestGap(inks: Float32Array, from: number, to: number): number {
  const most = inks.subarray(Math.max(0, from - 24), to + 24).reduce((high, ink) => Math.max(high, ink), 0);
  let [longest, run] = [0, 0];
  for (let column = from; column < to; column += 1) {
    run = (inks[column] ?? 0) < most * 0.25 ? run + 1 : 0;
    longest = Math.max(longest, run);
  }
  return longest;
}
