import {
  addDays,
  addMonths,
  type Calendar,
  type CalendarDay,
  type CountedDay,
  type Deadline,
  daysInMonth,
  type PlainDate,
  partsOf,
  plainDate,
  weekdayOf,
} from "@youju/domain";

/** What a day is to the count: the day it starts from, a counted one, one that is skipped, or one outside the period. */
export type DayRole = "start" | "counted" | "skipped" | "outside";

/** One square of a month. */
export type MonthCell = {
  readonly date: PlainDate;
  readonly day: number;
  readonly role: DayRole;
  readonly kind: CalendarDay["kind"];
  /** Name of the holiday, for holidays and make-up days. */
  readonly holiday: string | null;
  /** Number in the count, 0 where the day is not counted. */
  readonly count: number;
  readonly isSafeDay: boolean;
  readonly isLastDay: boolean;
  readonly isToday: boolean;
};

/** The weeks of a month that a certificate runs through, Monday first; `null` fills the days of neighbouring months. */
export type MonthGrid = {
  readonly year: number;
  readonly month: number;
  readonly weeks: readonly (readonly (MonthCell | null)[])[];
};

/** More months than this are not drawn one by one: only those that hold a day that matters. */
const mostMonths = 6;

/**
 * The months a deadline runs through, as small calendars. A long period (months, years) shows only the months of its
 * first, safe and last day.
 * @param today marked in the grid when it falls into one of the months
 */
export function monthGrids(deadline: Deadline, calendar: Calendar, today: PlainDate): readonly MonthGrid[] {
  const listed = new Map(deadline.days.map((day) => [day.date, day]));
  const ends = [deadline.from, deadline.safeDay, deadline.lastDay ?? deadline.safeDay].sort();
  const [first = deadline.from, last = deadline.from] = [ends[0], ends.at(-1)];
  const span = monthsBetween(first, last);
  const everyMonth = Array.from({ length: span + 1 }, (_, index) => addMonths(monthStart(first), index));
  const starts = everyMonth.length <= mostMonths ? everyMonth : [...new Set(ends.map(monthStart))];
  return starts.map((start) => monthGrid({ start, deadline, listed, calendar, today, ends: [first, last] }));
}

type Month = {
  readonly start: PlainDate;
  readonly deadline: Deadline;
  readonly listed: ReadonlyMap<PlainDate, CountedDay>;
  readonly calendar: Calendar;
  readonly today: PlainDate;
  /** First and last day that matter. */
  readonly ends: readonly [PlainDate, PlainDate];
};

function monthGrid(month: Month): MonthGrid {
  const { year, month: number } = partsOf(month.start);
  const cells = Array.from({ length: daysInMonth(year, number) }, (_, index) =>
    cell(month, addDays(month.start, index)),
  );
  const padded: (MonthCell | null)[] = [...Array<null>(weekdayOf(month.start) - 1).fill(null), ...cells];
  const weeks = Array.from({ length: Math.ceil(padded.length / 7) }, (_, week) =>
    Array.from({ length: 7 }, (_, day) => padded[week * 7 + day] ?? null),
  );
  return {
    year,
    month: number,
    weeks: weeks.filter((week) => week.some((day) => day !== null && isInside(day, month))),
  };
}

/** Whether the week of that day shows anything of the period. */
function isInside({ date }: MonthCell, { ends }: Month): boolean {
  return ends[0] <= date && date <= ends[1];
}

function cell({ deadline, listed, calendar, today }: Month, date: PlainDate): MonthCell {
  const day = calendar.day(date);
  const line = listed.get(date);
  return {
    date,
    day: partsOf(date).day,
    role: roleOf(date, deadline, line),
    kind: day.kind === "unpublished" && day.weekend ? "weekend" : day.kind,
    holiday: "holiday" in day ? day.holiday : null,
    count: line?.count ?? 0,
    isSafeDay: date === deadline.safeDay,
    isLastDay: date === deadline.lastDay,
    isToday: date === today,
  };
}

function roleOf(date: PlainDate, deadline: Deadline, line: CountedDay | undefined): DayRole {
  if (date === deadline.from && line?.counted !== true) {
    return "start";
  }
  if (line === undefined) {
    return "outside";
  }
  return line.counted ? "counted" : "skipped";
}

function monthStart(date: PlainDate): PlainDate {
  return plainDate(`${date.slice(0, 8)}01`);
}

function monthsBetween(first: PlainDate, last: PlainDate): number {
  const [from, to] = [partsOf(first), partsOf(last)];
  return (to.year - from.year) * 12 + to.month - from.month;
}
