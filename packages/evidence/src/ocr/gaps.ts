/** A letter as the engine placed it: its sign, and its middle in columns of the line's picture. */
export type SetLetter = {
  readonly sign: string;
  readonly middle: number;
  /** Whether the engine itself saw a blank before it. */
  readonly blankBefore: boolean;
};

/** A line's letters with the picture they were read from: its columns' ink and its height, in pixels. */
export type SetLine = { readonly letters: readonly SetLetter[]; readonly inks: Float32Array; readonly height: number };

/** Columns without ink. */
type Gap = { readonly from: number; readonly to: number };

/** Letters that have no room of their own beside them; Chinese marks such as ， and ： bring theirs along. */
const tight = /[A-Za-z0-9*%]/;
const Chinese = /\p{Script=Han}/u;

/** Least width of a gap that is a blank, as a share of the line's height with its margins. */
const gapOf = { tight: 0.15, mixed: 0.2, marks: 0.22, dots: 0.25 } as const;

/** In a line set wide apart a blank is a gap so many times as wide as the others. */
const widerThanUsual = 1.8;

/** Chinese letters stand in a grid; a blank moves what follows by a quarter of it. Shares of the grid. */
const grid = { gap: 0.25, moved: 1.15, clearGap: 0.33, slightlyMoved: 1.04 } as const;

/** From here on a gap parts two lines that the search took for one: a price beside a name, a button behind a number. */
const partedFrom = { usual: 0.52, price: 0.42 } as const;

/** The text of a line: blanks stand where the picture shows a gap for one, and where the engine saw one that it shows. */
export function textOf(line: SetLine): string {
  const gaps = gapsOf(line);
  const usual = usualGap(line.letters, gaps);
  const cell = cellOf(line.letters, gaps);
  const signs = line.letters.map(({ sign }) => sign).join("");
  let text = "";
  for (const [at, { sign }] of line.letters.entries()) {
    text += `${at > 0 && isBlank(line, at, { gaps, usual, cell, signs }) ? " " : ""}${sign}`;
  }
  return text;
}

/** Where a line is two lines side by side: the gaps between them, in columns. */
export function partings({ letters, inks, height }: SetLine): readonly Gap[] {
  const gaps = gapsOf({ letters, inks, height });
  const parts = letters.flatMap((letter, at) => {
    const before = letters[at - 1]?.sign ?? "";
    const least = isMoney(letter.sign) && Chinese.test(before) ? partedFrom.price : partedFrom.usual;
    const gap = gaps[at];
    const apart = gap !== undefined && at > 0 && gap.to - gap.from >= least * height;
    return apart && !hasRoom(before, letter.sign) && !isMoment(letters, at) ? [{ at, gap }] : [];
  });
  const ends = [0, ...parts.map(({ at }) => at), letters.length];
  const alone = ends.slice(1).some((end, at) => {
    const part = letters.slice(ends[at], end).map(({ sign }) => sign);
    return part.length === 1 && Chinese.test(part[0] ?? "");
  });
  return alone ? [] : parts.map(({ gap }) => gap);
}

const isMoney = (sign: string): boolean => /[￥¥]/.test(sign);

/** Marks as wide as Chinese letters show room that is no gap. */
function hasRoom(before: string, sign: string): boolean {
  return /[，。：；！？、）】」》”:;,)·|丨]/.test(before) || /[（【「《“(·|丨]/.test(sign);
}

/** A day and its time belong together however far apart they stand. */
function isMoment(letters: readonly SetLetter[], at: number): boolean {
  const textFrom = (from: number, to: number): string =>
    letters
      .slice(from, to)
      .map(({ sign }) => sign)
      .join("");
  const [before, behind] = [textFrom(0, at), textFrom(at, letters.length)];
  return /\d日?$/.test(before) && /^\d{1,2}[:：]\d{2}/.test(behind);
}

/** A day is written without blanks. */
const isInDay = (before: string, sign: string): boolean =>
  (/[年月]/.test(before) && /\d/.test(sign)) || (/\d/.test(before) && /[年月日]/.test(sign));

type Setting = {
  readonly gaps: readonly Gap[];
  readonly usual: number;
  readonly cell: number | undefined;
  readonly signs: string;
};

function isBlank({ letters, height }: SetLine, at: number, { gaps, usual, cell, signs }: Setting): boolean {
  const [before, letter] = [letters[at - 1]?.sign ?? "", letters[at]?.sign ?? ""];
  const width = widthOf(gaps[at]);
  if ((Chinese.test(before) && /[(（]/.test(letter)) || isInDay(before, letter)) {
    return false;
  }
  const told = letters[at]?.blankBefore === true;
  if (inLongNumber(signs, at)) {
    return told && width >= gapOf.mixed * height;
  }
  if (Chinese.test(before) && Chinese.test(letter)) {
    return cell === undefined ? told : isBlankInGrid(width, moved(gaps, at), cell);
  }
  const least = leastGap(before, letter);
  if (least === undefined) {
    return told;
  }
  const seen = told ? seenBlank : 1;
  return width >= least * height * seen && width >= usual * widerThanUsual * seen;
}

/** What the engine takes for a blank need not be quite as wide. */
const seenBlank = 0.8;

function isBlankInGrid(width: number, distance: number, cell: number): boolean {
  const [gap, apart] = [width / cell, distance / cell];
  return apart >= (gap >= grid.clearGap ? grid.slightlyMoved : grid.moved) && gap >= grid.gap;
}

/** Columns from the middle of the ink before a gap to the middle of that behind it. */
function moved(gaps: readonly Gap[], at: number): number {
  return middleOfInk(gaps, at) - middleOfInk(gaps, at - 1);
}

function middleOfInk(gaps: readonly Gap[], at: number): number {
  return ((gaps[at]?.to ?? 0) + (gaps[at + 1]?.from ?? 0)) / 2;
}

/** How wide a Chinese letter of the line is with its room: the middle one of their distances, where there are some. */
function cellOf(letters: readonly SetLetter[], gaps: readonly Gap[]): number | undefined {
  const distances = letters.flatMap(({ sign }, at) =>
    at > 0 && Chinese.test(sign) && Chinese.test(letters[at - 1]?.sign ?? "") ? [moved(gaps, at)] : [],
  );
  return distances.length < 2
    ? undefined
    : distances.toSorted((one, two) => one - two)[Math.floor(distances.length / 2)];
}

const widthOf = (gap: Gap | undefined): number => (gap === undefined ? 0 : gap.to - gap.from);

/** The gap before each letter; the first is what is before the line's ink, and one more what is behind it. */
function gapsOf({ letters, inks }: SetLine): readonly Gap[] {
  const most = highest(inks);
  const first = inks.findIndex((ink) => ink > most * inked);
  const last = inks.findLastIndex((ink) => ink > most * inked);
  const between = letters.slice(1).map(({ middle }, at): Gap => {
    return longestGap(inks, Math.floor(letters[at]?.middle ?? 0), Math.ceil(middle));
  });
  return [{ from: 0, to: Math.max(0, first) }, ...between, { from: last + 1, to: inks.length }];
}

const highest = (inks: Float32Array): number => inks.reduce((high, ink) => Math.max(high, ink), 0);

/** From this share of the most ink nearby a column belongs to a letter. */
const inked = 0.25;

/** The longest run of columns without ink; where letters touch, the column with the least. */
function longestGap(inks: Float32Array, from: number, to: number): Gap {
  const most = highest(inks.subarray(Math.max(0, from - 24), to + 24));
  let longest: Gap = { from, to: from };
  let lightest = from;
  let run = 0;
  for (let column = from; column < to; column += 1) {
    const ink = inks[column] ?? 0;
    run = ink < most * inked ? run + 1 : 0;
    lightest = ink < (inks[lightest] ?? 0) ? column : lightest;
    longest = run > widthOf(longest) ? { from: column + 1 - run, to: column + 1 } : longest;
  }
  return widthOf(longest) === 0 ? { from: lightest, to: lightest } : longest;
}

/** The middle one of the gaps between digits and Latin letters, where there are enough of them to tell. */
function usualGap(letters: readonly SetLetter[], gaps: readonly Gap[]): number {
  const between = gaps.filter(
    (_, at) => at > 0 && tight.test(letters[at]?.sign ?? "") && tight.test(letters[at - 1]?.sign ?? ""),
  );
  const widths = between.map((gap) => widthOf(gap)).toSorted((one, two) => one - two);
  return widths.length < 6 ? 0 : (widths[Math.floor(widths.length / 2)] ?? 0);
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
  const beside = (sign: string): boolean => tight.test(sign) || Chinese.test(sign);
  if (beside(left) && beside(right)) {
    return gapOf.mixed;
  }
  if (/[·|丨\]]/.test(left + right) && (beside(left) || beside(right))) {
    return gapOf.dots;
  }
  const money = (isMoney(left) && /\d/.test(right)) || (isMoney(right) && (/[-+]/.test(left) || beside(left)));
  return money || (/\//.test(left + right) && (Chinese.test(left) || Chinese.test(right))) ? gapOf.marks : undefined;
}
