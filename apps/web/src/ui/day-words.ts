import { type Language, type PlainDate, partsOf, plainDate, weekdayOf } from "@youju/domain";

const weekdays = {
  zh: ["周一", "周二", "周三", "周四", "周五", "周六", "周日"],
  en: ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"],
} as const;
const months = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const;

/** How much of a day is written: with the weekday, with the year, or month and day alone. */
export type DayForm = "long" | "year" | "short";

/**
 * `long`: 2026年10月13日（周二） / Tue 13 October 2026. `year`: 2026年10月13日 / 13 October 2026.
 * `short`: 10月13日 / 13 October.
 */
export function dayWords(date: PlainDate, language: Language, form: DayForm): string {
  const { year, month, day } = partsOf(date);
  const weekday = weekdays[language][weekdayOf(date) - 1];
  const short = language === "zh" ? `${month}月${day}日` : `${day} ${months[month - 1]}`;
  const withYear = language === "zh" ? `${year}年${short}` : `${short} ${year}`;
  const long = language === "zh" ? `${withYear}（${weekday}）` : `${weekday} ${withYear}`;
  return { short, year: withYear, long }[form];
}

const chinaOffset = 8 * 3_600_000;

/** The day a UTC instant falls on in China. */
export function instantDay(at: string): PlainDate {
  return plainDate(new Date(Date.parse(at) + chinaOffset).toISOString().slice(0, 10));
}

/** The time of day of a UTC instant in China, `HH:MM`. */
export function instantTime(at: string): string {
  return new Date(Date.parse(at) + chinaOffset).toISOString().slice(11, 16);
}
