import type { LintContext } from "../finding.ts";
import type { Reading, Span } from "../reading/reading.ts";
import { remembered } from "../reading/remembered.ts";
import type { Sum } from "../reading/sums.ts";
import { isWithin, isWorkedOut, sumsBeyond } from "../rules/windows.ts";
import { has } from "../words/patterns.ts";
import { classes } from "./classes.ts";
import { families } from "./families.ts";
import { eachRow, numberOfMark, numbersOfPairs } from "./mark-numbers.ts";
import { wordsOf } from "./words.ts";

/** What stands for a sum beyond every ground, for one that was worked out, and for any other. */
const beyondGround = "￥";
const workedOut = "$";
const other = "¤";
const sumSigns: readonly string[] = [beyondGround, workedOut, other];

/** What stands in the place of each sum of a text; reckoned once for all its stretches. */
export function signsOfSums({ whole }: Reading, context: LintContext): ReadonlyMap<Sum, string> {
  const beyond = sumsBeyond(whole, context);
  const within = whole.sums
    .filter((sum) => !beyond.includes(sum))
    .map((sum) => [sum, isWorkedOut(sum, context) ? workedOut : other] as const);
  const all = [...within, ...beyond.map((sum) => [sum, beyondGround] as const)];
  return new Map(all.toSorted(([one], [next]) => one.start - next.start));
}

/** A stretch of a text with its sums put as what they are, and other figures as 0. */
export function stretchOf({ whole: { own } }: Reading, { start, end }: Span, signs: ReadonlyMap<Sum, string>): string {
  let words = "";
  let done = start;
  for (const sum of [...signs.keys()].filter(isWithin({ start, end }))) {
    words += own.slice(done, sum.start) + (signs.get(sum) ?? other);
    done = sum.end;
  }
  return (words + own.slice(done, end)).replaceAll(/□+/g, "□").replaceAll(/\d+/g, "0");
}

const sentence = /[^。!?！？\n]+[。!?！？\n]*|[。!?！？\n]+/g;

type SentenceRead = {
  readonly letters: string;
  readonly families: readonly string[];
  readonly pairs: Int32Array;
};
const mostKept = 400;

const sentenceRead = remembered(
  mostKept,
  (words): SentenceRead => ({
    letters: classed(words),
    families: familiesIn(words),
    pairs: numbersOfPairs(wordsOf(words, sumSigns), pairsOfWords),
  }),
);

/** Rows of up to three characters, and characters in pairs with up to four between them. */
const rowsOfWords = { seed: 0x77, shortest: 1, longest: 3, farthest: 5 };
/** The same of the classes of its words, which stand for more. */
const rowsOfLetters = { seed: 0x63, shortest: 2, longest: 3, farthest: 12 };

const pairsOfWords = 0x70;
/**
 * Calls back with every mark of a stretch as a number, one that stands there twice twice: rows of its characters and of the
 * classes of its words, each in a row or with others between; the words of a sentence in pairs, and classes and families in
 * pairs, whatever the order; classes by the sort of paper they stand in; and which of a demand's ordinary parts it lacks.
 */
export function eachMark(stretch: string, filing: LintContext["filing"], found: (mark: number) => void): void {
  const read = (stretch.match(sentence) ?? []).map(sentenceRead);
  const letters = read.map((one) => one.letters).join("");
  eachRow(`^${stretch}^`, rowsOfWords, found);
  eachRow(letters, rowsOfLetters, found);
  for (const { pairs } of read) {
    for (const mark of pairs) {
      found(mark);
    }
  }
  const families = [...new Set(read.flatMap((one) => one.families))].toSorted();
  for (const mark of [...marksOfLetters(letters, filing), ...alsoInPairs(families).map((mark) => `k${mark}`)]) {
    found(numberOfMark(mark));
  }
}

function marksOfLetters(letters: string, filing: LintContext["filing"]): readonly string[] {
  const present = [...new Set(letters.replaceAll(/[^A-ZΔΘΠ￥$¤]/g, ""))].toSorted();
  const lacking = ["R", "L", workedOut, beyondGround].filter((letter) => !letters.includes(letter));
  return [
    ...alsoInPairs(present).map((mark) => `p${mark}`),
    ...lacking.slice(0, 2).map((letter) => `n${letter}`),
    `n${lacking.join("")}`,
    `f${filing}`,
    ...present.map((letter) => `f${filing}${letter}`),
  ];
}

function alsoInPairs(letters: readonly string[]): readonly string[] {
  return [...letters, ...letters.flatMap((one, index) => letters.slice(index + 1).map((other) => `${one}${other}`))];
}

/** The classes of the words of a stretch, in order, with the marks between them. */
function classed(stretch: string): string {
  return classes
    .reduce((words, [letter, pattern]) => words.replaceAll(pattern, letter), stretch)
    .replaceAll(/[\u4e00-\u9fffa-z□]+/g, "");
}

/** Which families of phrases a stretch has one of, each by its letter, in a fixed order. */
function familiesIn(stretch: string): readonly string[] {
  return families.filter(([, pattern]) => has(stretch, pattern)).map(([letter]) => letter);
}
