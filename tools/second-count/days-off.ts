import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { type DayNumber, isWeekend, readDay, yearMonthDayOf } from "./day-number.ts";

/** The official days off and make-up workdays, merged over all years whose notice has been published. */
export type DaysOff = {
  readonly years: ReadonlySet<number>;
  readonly off: ReadonlySet<DayNumber>;
  readonly work: ReadonlySet<DayNumber>;
};

type YearFile = {
  readonly year: number;
  readonly off: Readonly<Record<string, string>>;
  readonly work: Readonly<Record<string, string>>;
};

/**
 * Reads one YAML file a year. A notice may move days of the December before it (2018-12-31 was off by the notice for
 * 2019), therefore the days of all files go into one set.
 */
export function readDaysOff(folder: string): DaysOff {
  const files = readdirSync(folder).filter((name) => name.endsWith(".yaml"));
  const parsed = files.map((name) => parse(readFileSync(join(folder, name), "utf8")) as YearFile);
  return {
    years: new Set(parsed.map((file) => file.year)),
    off: new Set(parsed.flatMap((file) => Object.keys(file.off ?? {}).map(readDay))),
    work: new Set(parsed.flatMap((file) => Object.keys(file.work ?? {}).map(readDay))),
  };
}

/**
 * A day of rest: listed as off, or a weekend that is not listed as a workday. In a year without a notice only the
 * weekend is known.
 */
export function isRestDay(day: DayNumber, { off, work }: DaysOff): boolean {
  return off.has(day) || (isWeekend(day) && !work.has(day));
}

/** Whether the State Council's notice for the year of this day is known. */
export function isPublished(day: DayNumber, { years }: DaysOff): boolean {
  return years.has(yearMonthDayOf(day).year);
}
