/** A day on the Chinese civil calendar, `YYYY-MM-DD`, without time or zone. Law counts in these. 日 */
export type PlainDate = string & { readonly __brand: "PlainDate" };

/** Days counted from 1970-01-01. */
type DayNumber = number;

const pattern = /^(\d{4})-(\d{2})-(\d{2})$/;
const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;
const daysPerEra = 146_097;
const epochOffset = 719_468;

/** Whether the year has a 29 February (Gregorian rule; 民法典 200 counts by the Gregorian calendar). */
export function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

/** Number of days in a month; `month` is 1 to 12. */
export function daysInMonth(year: number, month: number): number {
  return month === 2 && isLeapYear(year) ? 29 : (monthLengths[month - 1] ?? 0);
}

/** Reads `YYYY-MM-DD`; anything else, and days that do not exist such as 2026-02-30, gives `undefined`. */
export function parsePlainDate(text: string): PlainDate | undefined {
  const match = pattern.exec(text);
  if (!match) {
    return undefined;
  }
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const exists = year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
  return exists ? (text as PlainDate) : undefined;
}

/** Like {@link parsePlainDate} for days written in code or checked data. Throws `RangeError` on a day that does not exist. */
export function plainDate(text: string): PlainDate {
  const day = parsePlainDate(text);
  if (day === undefined) {
    throw new RangeError(`not a day: ${text}`);
  }
  return day;
}

/** Year, month (1–12) and day of a date. */
export function partsOf(date: PlainDate): { readonly year: number; readonly month: number; readonly day: number } {
  return { year: Number(date.slice(0, 4)), month: Number(date.slice(5, 7)), day: Number(date.slice(8, 10)) };
}

function dayNumber(date: PlainDate): DayNumber {
  const { year, month, day } = partsOf(date);
  const shiftedYear = month <= 2 ? year - 1 : year;
  const era = Math.floor(shiftedYear / 400);
  const yearOfEra = shiftedYear - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * daysPerEra + dayOfEra - epochOffset;
}

function fromDayNumber(number: DayNumber): PlainDate {
  const shifted = number + epochOffset;
  const era = Math.floor(shifted / daysPerEra);
  const dayOfEra = shifted - era * daysPerEra;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1;
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  return fromParts(yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day);
}

function fromParts(year: number, month: number, day: number): PlainDate {
  const pad = (number: number, width: number) => String(number).padStart(width, "0");
  if (year < 1 || year > 9999) {
    throw new RangeError(`the calendar ends with the year 9999: ${year}`);
  }
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}` as PlainDate;
}

/** The day `days` days later (earlier if negative). */
export function addDays(date: PlainDate, days: number): PlainDate {
  return fromDayNumber(dayNumber(date) + days);
}

/**
 * The corresponding day `months` months later; where the month has none, its last day (民法典 202).
 */
export function addMonths(date: PlainDate, months: number): PlainDate {
  const { year, month, day } = partsOf(date);
  const index = year * 12 + (month - 1) + months;
  const target = { year: Math.floor(index / 12), month: (index % 12) + 1 };
  return fromParts(target.year, target.month, Math.min(day, daysInMonth(target.year, target.month)));
}

/** Whole days from `from` to `to`; negative if `to` is earlier. */
export function daysBetween(from: PlainDate, to: PlainDate): number {
  return dayNumber(to) - dayNumber(from);
}

/** The later of two days. */
export function laterOf(first: PlainDate, other: PlainDate): PlainDate {
  return first < other ? other : first;
}

/** ISO weekday, 1 = Monday to 7 = Sunday. */
export function weekdayOf(date: PlainDate): number {
  return ((((dayNumber(date) + 3) % 7) + 7) % 7) + 1;
}

/** Whether the day is a Saturday or Sunday. */
export function isWeekend(date: PlainDate): boolean {
  return weekdayOf(date) >= 6;
}
