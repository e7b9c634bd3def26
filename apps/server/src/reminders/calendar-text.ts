import type { CalendarEntry } from "@youju/api";
import ical, { ICalCalendarMethod } from "ical-generator";

/** How often a calendar may come for it, in seconds. */
const refreshEvery = 4 * 3600;

/**
 * Days as a calendar (RFC 5545). Whole days are written as dates without a time, so that they are the same day in every
 * zone. 日历文件
 * @param now UTC instant of the making
 */
export function calendarText(entries: readonly CalendarEntry[], now: string): string {
  const calendar = ical({
    name: "有据 · 期限",
    prodId: { company: "youju", product: "youju", language: "ZH" },
    method: ICalCalendarMethod.PUBLISH,
    ttl: refreshEvery,
  });
  for (const { uid, day, title, description, provisional } of entries) {
    calendar.createEvent({
      id: `${uid}@youju`,
      // A day as text: a Date would be written as the day before, east of Greenwich
      start: day,
      allDay: true,
      stamp: new Date(now),
      summary: provisional ? `${title}（暂定）` : title,
      description,
    });
  }
  return calendar.toString();
}
