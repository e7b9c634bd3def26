import fc from "fast-check";
import { expect, test } from "vitest";
import { countPeriod } from "./deadline.ts";
import { pausedDeadline } from "./paused-deadline.ts";
import type { Calendar, Period } from "./period.ts";
import { addDays, daysBetween, isWeekend, plainDate } from "./plain-date.ts";

const calendar: Calendar = {
  day: (date) => ({ kind: isWeekend(date) ? "weekend" : "working" }),
};
const why = { zh: "鉴定", en: "testing" };
const sixty: Period = { length: 60, unit: "calendar-days", roll: "none", direction: "forward", bound: "latest" };
const from = plainDate("2026-09-01");
const far = plainDate("2030-01-01");

test("days of testing are left out one by one, and the end moves by as many", () => {
  const plain = countPeriod(sixty, from, calendar);
  const pauses = [{ from: plainDate("2026-09-10"), until: plainDate("2026-09-19"), why }];
  const paused = pausedDeadline(plain, pauses, { calendar, today: far });
  expect(plain.lastDay).toBe("2026-10-31");
  expect(paused.lastDay).toBe("2026-11-10");
  expect(paused.days.filter((day) => day.why.zh === "鉴定")).toHaveLength(10);
  expect(paused.days.filter((day) => day.counted).map((day) => day.count)).toEqual(
    Array.from({ length: 60 }, (_, index) => index + 1),
  );
  expect(paused.period.length).toBe(60);
});

test("testing that goes on leaves no last day, so that nobody is late", () => {
  const plain = countPeriod(sixty, from, calendar);
  const open = [{ from: plainDate("2026-09-10"), until: null, why }];
  const paused = pausedDeadline(plain, open, { calendar, today: plainDate("2026-12-01") });
  expect(paused).toMatchObject({ lastDay: null, provisional: true });
  expect(pausedDeadline(plain, open, { calendar, today: plainDate("2026-09-05") })).toBe(plain);
});

test("whatever the pauses, so many unpaused days count as the period has, and none of them is paused", () => {
  const pause = fc
    .tuple(fc.integer({ min: 1, max: 90 }), fc.integer({ min: 0, max: 20 }))
    .map(([start, days]) => ({ from: addDays(from, start), until: addDays(from, start + days), why }));
  const unit = fc.constantFrom("calendar-days" as const, "working-days" as const);
  fc.assert(
    fc.property(fc.array(pause, { maxLength: 4 }), unit, fc.integer({ min: 1, max: 60 }), (pauses, kind, length) => {
      const plain = countPeriod({ ...sixty, unit: kind, length }, from, calendar);
      const paused = pausedDeadline(plain, pauses, { calendar, today: far });
      const counted = paused.days.filter((day) => day.counted);
      expect(counted).toHaveLength(length);
      expect(counted.every(({ date }) => !pauses.some((one) => one.from <= date && date <= one.until))).toBe(true);
      expect(daysBetween(plain.safeDay, paused.safeDay)).toBeGreaterThanOrEqual(0);
      expect(paused.days.at(-1)?.date).toBe(paused.lastDay);
    }),
    { numRuns: 60 },
  );
});
