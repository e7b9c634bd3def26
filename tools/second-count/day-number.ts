/** Days counted from 1 January 1970 = 0, by plain arithmetic of the Gregorian calendar (Civil Code art. 200). */
export type DayNumber = number;

export type YearMonthDay = { readonly year: number; readonly month: number; readonly day: number };

const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** How many days a month has; month 1–12. */
export function monthLength(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return month === 2 && leap ? 29 : (monthLengths[month - 1] ?? Number.NaN);
}

/** Every year before this one, then every month before this one, then the days. */
export function dayNumberOf({ year, month, day }: YearMonthDay): DayNumber {
  const before = year - 1;
  let days = before * 365 + Math.floor(before / 4) - Math.floor(before / 100) + Math.floor(before / 400);
  for (let earlier = 1; earlier < month; earlier += 1) {
    days += monthLength(year, earlier);
  }
  return days + day - 1 - 719162;
}

/** The date of a day number: guess the year, step to the right one, then take the months off one by one. */
export function yearMonthDayOf(number: DayNumber): YearMonthDay {
  let year = 1970 + Math.floor(number / 366);
  while (dayNumberOf({ year: year + 1, month: 1, day: 1 }) <= number) {
    year += 1;
  }
  let rest = number - dayNumberOf({ year, month: 1, day: 1 });
  let month = 1;
  while (rest >= monthLength(year, month)) {
    rest -= monthLength(year, month);
    month += 1;
  }
  return { year, month, day: rest + 1 };
}

/** 1970-01-01 was a Thursday; Saturday and Sunday are the weekend. */
export function isWeekend(number: DayNumber): boolean {
  const sinceMonday = (((number + 3) % 7) + 7) % 7;
  return sinceMonday >= 5;
}

/** "2026-11-16" → its day number; anything else is refused loudly. */
export function readDay(text: string): DayNumber {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  const date = { year: Number(parts?.[1]), month: Number(parts?.[2]), day: Number(parts?.[3]) };
  const exists = date.month >= 1 && date.month <= 12 && date.day >= 1 && date.day <= monthLength(date.year, date.month);
  if (!exists) {
    throw new Error(`not a day: ${text}`);
  }
  return dayNumberOf(date);
}

/** A day number → "2026-11-16". */
export function writeDay(number: DayNumber): string {
  const { year, month, day } = yearMonthDayOf(number);
  return `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}
