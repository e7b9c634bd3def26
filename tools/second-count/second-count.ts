import type { CountingRule } from "./counting-rule.ts";
import { type DayNumber, dayNumberOf, monthLength, readDay, writeDay, yearMonthDayOf } from "./day-number.ts";
import { type DaysOff, isPublished, isRestDay } from "./days-off.ts";

/** The answer for one rule and one start day. `lastDay` is null where it needs a calendar nobody has published. */
export type SecondCount = {
  readonly firstDay: string;
  readonly lastDay: string | null;
  readonly safeDay: string;
  readonly provisional: boolean;
};

type Question = { readonly rule: CountingRule; readonly length: number; readonly start: DayNumber };

/**
 * Counts once more, from the facts alone and by nothing but whole day numbers. `start` is the day of the trigger.
 * For hours only the day is known, not the moment. Begun in the last minute of the day they end latest, begun in its
 * first minute earliest; the safe day is the last that is inside to its end even then, or the day of the trigger.
 */
export function secondCount(question: Question, daysOff: DaysOff): SecondCount {
  const { rule, length, start } = question;
  if (rule.unit === "working-days") {
    return countWorkingDays(question, daysOff);
  }
  if (rule.unit === "hours") {
    const latest = start * 24 + 23 + length;
    const earliest = start * 24 + length;
    const safe = Math.max(start, Math.floor(earliest / 24) - 1);
    const last = Math.floor(latest / 24);
    return { firstDay: writeDay(start), lastDay: writeDay(last), safeDay: writeDay(safe), provisional: false };
  }
  const direction = rule.backward ? -1 : 1;
  const end = rule.unit === "days" ? start + direction * length : monthsAfter(start, months(rule.unit, length));
  const firstDay = writeDay(start + direction);
  if (rule.roll === "none") {
    return { firstDay, lastDay: writeDay(end), safeDay: writeDay(end), provisional: false };
  }
  const last = rolled(end, daysOff);
  return {
    firstDay,
    lastDay: last === undefined ? null : writeDay(last),
    safeDay: writeDay(end),
    provisional: last === undefined,
  };
}

/** The rule of the register that holds for a trigger on this day, if the facts give one. */
export function ruleFor(id: string, start: DayNumber, register: readonly CountingRule[]): CountingRule | undefined {
  return register.find(
    (rule) =>
      rule.id === id &&
      (rule.from === undefined || readDay(rule.from) <= start) &&
      (rule.until === undefined || start <= readDay(rule.until)),
  );
}

/** The nth day that is no day of rest after the start; past the published years by weekends only, as a safe day. */
function countWorkingDays({ length, start }: Question, daysOff: DaysOff): SecondCount {
  let day = start;
  let first: DayNumber | undefined;
  for (let counted = 0; counted < length; ) {
    day += 1;
    if (!isRestDay(day, daysOff)) {
      counted += 1;
      first ??= day;
    }
  }
  const known = isPublished(day, daysOff);
  return {
    firstDay: writeDay(first ?? start + 1),
    lastDay: known ? writeDay(day) : null,
    safeDay: writeDay(day),
    provisional: !known,
  };
}

function months(unit: CountingRule["unit"], length: number): number {
  return unit === "years" ? length * 12 : length;
}

/** The same day so many months on; where that month has no such day, its last one (Civil Code art. 202). */
function monthsAfter(start: DayNumber, count: number): DayNumber {
  const { year, month, day } = yearMonthDayOf(start);
  const index = year * 12 + (month - 1) + count;
  const target = { year: Math.floor(index / 12), month: (index % 12) + 1 };
  return dayNumberOf({ ...target, day: Math.min(day, monthLength(target.year, target.month)) });
}

/** The first day after the rest, the day itself if it is no day of rest, nothing where a calendar is missing. */
function rolled(end: DayNumber, daysOff: DaysOff): DayNumber | undefined {
  let day = end;
  while (isPublished(day, daysOff)) {
    if (!isRestDay(day, daysOff)) {
      return day;
    }
    day += 1;
  }
  return undefined;
}
