import { fen } from "@youju/domain";
import type { LintContext } from "../finding.ts";
import { numeralValue } from "../reading/numerals.ts";
import type { Reading, Span } from "../reading/reading.ts";
import { remembered } from "../reading/remembered.ts";
import type { Sum } from "../reading/sums.ts";
import { paidBefore, refusing } from "../words/lawful.ts";

/** A stretch of a text in which two things said belong together. */
export type Window = Span & { readonly words: string; readonly sums: readonly Sum[] };

const whole = 170;
const together = 3;
const short = 90;
const close = 2;

/** The whole of a short text; of a longer one every three sentences in a row. */
export function windowsOf(reading: Reading): readonly Window[] {
  const { own, sentences } = reading;
  return own.length <= whole || sentences.length <= together
    ? [windowAt(reading, { start: 0, end: own.length })]
    : inARow(sentences, together).map((span) => windowAt(reading, span));
}

/** Of a text of several parts every two in a row: one sentence among fair ones is lost in a wider stretch. */
export function closeWindowsOf(reading: Reading): readonly Window[] {
  const parts = [...reading.own.matchAll(/[^。!?;\n]+[。!?;\n]*/g)].map(({ index, 0: words }) => ({
    start: index,
    end: index + words.length,
  }));
  return reading.own.length <= short || parts.length <= close
    ? []
    : inARow(parts, close).map((span) => windowAt(reading, span));
}

/** Each sentence of a text that has several. */
export function sentenceWindowsOf(reading: Reading): readonly Window[] {
  return reading.sentences.length < 2 ? [] : reading.sentences.map((span) => windowAt(reading, span));
}

function windowAt({ own, sums }: Reading, { start, end }: Span): Window {
  return { start, end, words: own.slice(start, end), sums: sums.filter(isWithin({ start, end })) };
}

function inARow(parts: readonly Span[], count: number): readonly Span[] {
  return parts
    .slice(0, parts.length - count + 1)
    .map(({ start }, index) => ({ start, end: parts[index + count - 1]?.end ?? start }));
}

/** The most that can be asked on the grounds worked out, in fen; 0 where nothing was worked out. */
export function mostOf({ most, amounts }: Pick<LintContext, "most" | "amounts">): number {
  return most ?? amounts.reduce((total, amount) => total + amount, 0);
}

/** Whether a sum was worked out: one of those, or all of them together. */
export function isWorkedOut({ amount }: Sum, context: Pick<LintContext, "most" | "amounts">): boolean {
  return context.amounts.includes(amount) || amount === mostOf(context);
}

/**
 * Sums in a text beyond everything worked out, which are no price or payment told as a fact and follow from no others; and
 * multiples that no ground gives, each as the sum it comes to.
 */
export function sumsBeyond(reading: Pick<Reading, "own" | "sums">, context: LintContext): readonly Sum[] {
  const most = mostOf(context);
  const turnedDownUntil = reading.sums.length === 0 ? 0 : refusedUntil(reading.own);
  const paid = reading.sums.filter((sum) => isPriceTold(reading.own, sum)).map(({ amount }) => amount);
  const multiples =
    reading.sums.length === 0 ? [] : [...reading.own.matchAll(times)].map(([, pieces]) => timesOf(pieces ?? ""));
  const named = reading.sums.filter(
    (sum) =>
      sum.amount > most &&
      !context.amounts.includes(sum.amount) &&
      !paid.includes(sum.amount) &&
      !isFine(reading.own, sum) &&
      !isWorkedStep(reading.own, sum) &&
      !(sum.end <= turnedDownUntil && sum.end > turnedDownUntil - nearby) &&
      !isReckoned(sum, { ...reading, multiples }),
  );
  return [...named, ...multiplesBeyond(reading.own, context)].toSorted((one, other) => one.start - other.start);
}

const nearby = 90;

const mostKept = 200;

/** Up to where in a text an offer is told and turned down; 0 where none is. */
export const refusedUntil = remembered(mostKept, (words) => {
  const last = [...words.matchAll(refusing)].at(-1);
  return last === undefined ? 0 : last.index + last[0].length;
});

/** Whether two places of a text have something in common; what concerns the whole has a place nowhere. */
export function touches(one: Span, other: Span | null): boolean {
  return other !== null && one.start < other.end && other.start < one.end;
}

/** How many letters and figures words have: what is left of them without marks and blanks. */
export function lettersIn(words: string): number {
  return words.replace(/[^\p{L}\p{N}]/gu, "").length;
}

/** Whether a sum stands in a stretch. */
export function isWithin({ start, end }: Span): (sum: Sum) => boolean {
  return (sum) => sum.start >= start && sum.end <= end;
}

function isPriceTold(own: string, sum: Sum): boolean {
  const before = own.slice(Math.max(0, sum.start - 30), sum.start);
  return (
    paidBefore.test(before.slice(-8)) ||
    adjudged.test(before) ||
    /^(?:元|块)?我自己(?:出|付|掏)/.test(own.slice(sum.end, sum.end + 6))
  );
}

/** What a court gave. */
const adjudged = /(?:法院|法官|法庭|仲裁委?)[^。;!?]{0,6}(?:判(?!断)|裁)[^。;!?]{0,18}$/;

/** A fine goes to the state. */
function isFine(own: string, { end }: Sum): boolean {
  return /^(?:的|以上的?)?罚/.test(own.slice(end, end + 5));
}

/** A figure of a reckoning written out: what it comes to is what is asked. */
function isWorkedStep(own: string, { start, end }: Sum): boolean {
  return (
    /^(?:元|块)?[÷×*/]\d/.test(own.slice(end, end + 3)) ||
    /\d(?:元|块)?[÷×]$/.test(own.slice(Math.max(0, start - 3), start))
  );
}

const times = /(?<![\d.])([2-9]|10|1[0-2]|[二两三四五六七八九十])(?:件|个|节|次|份|盒|瓶|袋|双|台|月|期|斤|箱)/g;

const lawfulMultiple = /([三十]|3|10)倍[^。;!?\d零一二三四五六七八九十百千万]{0,8}$/;

type Reckoning = Pick<Reading, "own" | "sums"> & { readonly multiples: readonly number[] };

/** Whether a sum follows from others named: their sum, a difference, a multiple named in the text. */
function isReckoned(sum: Sum, { sums, own, multiples }: Reckoning): boolean {
  const target = Number(sum.amount);
  const others = amountsBeside(sum, sums);
  if (others.includes(target)) {
    return false;
  }
  const isDamages = /(?:赔偿?|补偿)我?$/.test(own.slice(Math.max(0, sum.start - 3), sum.start));
  const lawful = lawfulMultiple.exec(own.slice(Math.max(0, sum.start - 12), sum.start))?.[1];
  return (
    others.some((other) => other * timesOf(lawful ?? "") === target) ||
    others.some((other) => multiples.some((multiple) => Math.abs(other * multiple - target) < 1)) ||
    (!isDamages && others.some((one) => others.some((two) => one - two === target && two > 0))) ||
    (others.length > 1 && sumsTo(others, target))
  );
}

const mostBeside = 8;

/** The first different amounts of a text besides one of its sums: more of them nobody adds up. */
function amountsBeside(sum: Sum, sums: readonly Sum[]): readonly number[] {
  const amounts = new Set<number>();
  for (const other of sums) {
    if (other !== sum) {
      amounts.add(Number(other.amount));
    }
    if (amounts.size === mostBeside) {
      break;
    }
  }
  return [...amounts];
}

const lawfulTimes = [3, 10];
/** What lies over a limit by a multiple, and a multiple that is named to be turned down. */
const measured = /(?:超标|超限|超出|超过|高出|浓度|含量|不是|不要|谁要|哪来的?)[^,。;!?\n\d]{0,6}$/;
const dreamt = /^[^。;!?]{0,4}(?:做梦|不敢|不要|我不|别误会)/;

/** Multiples of what was paid that are neither the law's own nor within what was worked out. */
function multiplesBeyond(own: string, context: Pick<LintContext, "most" | "amounts">): readonly Sum[] {
  const least = context.amounts.length === 0 ? oneYuan : Math.min(...context.amounts);
  return [...own.matchAll(multiple)].flatMap(({ index, 0: { length }, 1: figure, 2: zeros }) => {
    const many = zeros === undefined ? timesOf(figure ?? "") : 10 ** Math.max(1, timesOf(zeros));
    const isLawful = lawfulTimes.includes(many) && zeros === undefined;
    const isOther = measured.test(own.slice(Math.max(0, index - 10), index)) || dreamt.test(own.slice(index + length));
    return isLawful || isOther || !(many * least > mostOf(context))
      ? []
      : [{ amount: fen(many * least), start: index, end: index + length }];
  });
}

const oneYuan = 100;

/** A multiple of what was paid that no ground worked out gives, where no sum is named for it. */
export function multipleBeyond(
  { start, words, sums }: Window,
  context: Pick<LintContext, "most" | "amounts">,
): Span | undefined {
  const least = Math.min(...context.amounts);
  const found = [...words.matchAll(multiple)].find(([, figure]) => timesOf(figure ?? "") * least > mostOf(context));
  const isNamed = sums.some(({ amount }) => amount > least);
  return found === undefined || isNamed
    ? undefined
    : { start: start + found.index, end: start + found.index + found[0].length };
}

const multiple =
  /(?<![\d.第])([2-9]|[1-9]\d{1,2}|[二两三四五六七八九十百]{1,4})倍(?!镜|率|数|速|感)|(?:加|添|多)上?(一|[两二三四1-4]|(?=个))个(?:零|0|圈)/g;

function timesOf(figure: string): number {
  return /^\d+$/.test(figure) ? Number(figure) : (numeralValue(figure) ?? 0);
}

function sumsTo(parts: readonly number[], target: number): boolean {
  const [first, ...rest] = parts;
  if (first === undefined || target < 0) {
    return target === 0;
  }
  return sumsTo(rest, target - first) || sumsTo(rest, target);
}
