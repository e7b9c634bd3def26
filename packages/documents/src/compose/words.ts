import { type Fen, type PlainDate, partsOf, plainYuan } from "@youju/domain";

/** `2026年10月13日` */
export function dayWords(day: PlainDate): string {
  const { year, month, day: date } = partsOf(day);
  return `${year}年${month}月${date}日`;
}

/** `10月13日`: the year is left out where it is the year of `today`. */
export function shortDayWords(today: PlainDate): (day: PlainDate) => string {
  const { year } = partsOf(today);
  return (day) => (partsOf(day).year === year ? dayWords(day).replace(/^\d+年/, "") : dayWords(day));
}

/** `368元`, `368.50元` */
export function yuanWords(amount: Fen): string {
  return `${plainYuan(amount)}元`;
}

/** Words as a clause inside a sentence: no full stop at the end, no line breaks. */
export function clause(words: string): string {
  return words
    .trim()
    .replaceAll(/\s*\n\s*/g, "，")
    .replace(/[。．.！!；;，,]+$/u, "");
}
