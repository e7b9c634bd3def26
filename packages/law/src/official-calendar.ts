import { type Calendar, type CalendarDay, isWeekend, type PlainDate } from "@youju/domain";
import type { CalendarYear } from "./calendar-year.ts";

/**
 * The official calendar made of the years on record: listed days off and make-up days win, Saturdays and Sundays rest,
 * and every day of a year nobody has published is `unpublished`. A notice may name days of the year before or after its own.
 */
export function officialCalendar(years: readonly CalendarYear[]): Calendar {
  const published = new Set(years.map(({ year }) => String(year)));
  const listed = new Map<PlainDate, CalendarDay>();
  for (const { off, work } of years) {
    for (const [date, holiday] of Object.entries(off)) {
      listed.set(date as PlainDate, { kind: "holiday", holiday });
    }
    for (const [date, holiday] of Object.entries(work)) {
      const day = date as PlainDate;
      listed.set(day, isWeekend(day) ? { kind: "make-up", holiday } : { kind: "working" });
    }
  }
  return {
    day: (date) => {
      const weekend = isWeekend(date);
      const plain: CalendarDay = published.has(date.slice(0, 4))
        ? { kind: weekend ? "weekend" : "working" }
        : { kind: "unpublished", weekend };
      return listed.get(date) ?? plain;
    },
  };
}
