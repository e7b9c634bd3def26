import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  addDays,
  addMonths,
  daysBetween,
  daysInMonth,
  isLeapYear,
  isWeekend,
  laterOf,
  type PlainDate,
  parsePlainDate,
  plainDate,
  weekdayOf,
} from "./plain-date.ts";

const millisecondsADay = 86_400_000;
const iso = (days: number) => new Date(days * millisecondsADay).toISOString().slice(0, 10) as PlainDate;
/** Days from 1900 to 2199. */
const anyDay = fc.integer({ min: -25_567, max: 84_004 }).map(iso);

describe("a day", () => {
  it.each([
    "2026-02-30",
    "2026-13-01",
    "2026-00-10",
    "2026-01-00",
    "2025-02-29",
    "2026-2-3",
    "20260203",
    "2026-02-03 ",
    "",
  ])("is not read from “%s”", (text) => {
    expect(parsePlainDate(text)).toBeUndefined();
    expect(() => plainDate(text)).toThrow(RangeError);
  });

  it("of February has a 29th in leap years only, centuries by four hundred", () => {
    expect([2024, 2000, 2100, 2026].map(isLeapYear)).toEqual([true, true, false, false]);
    expect(parsePlainDate("2024-02-29")).toBe("2024-02-29");
    expect(parsePlainDate("2100-02-29")).toBeUndefined();
    expect([1, 2, 4, 12].map((month) => daysInMonth(2024, month))).toEqual([31, 29, 30, 31]);
  });

  it("agrees with the platform's own calendar on every sum and weekday", () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -4000, max: 4000 }), (day, days) => {
        const time = Date.parse(`${day}T00:00:00Z`);
        expect(addDays(day, days)).toBe(new Date(time + days * millisecondsADay).toISOString().slice(0, 10));
        expect(weekdayOf(day)).toBe(new Date(time).getUTCDay() || 7);
        expect(isWeekend(day)).toBe([0, 6].includes(new Date(time).getUTCDay()));
      }),
    );
  });

  it("comes back when days are added and taken away", () => {
    fc.assert(
      fc.property(anyDay, anyDay, (first, other) => {
        expect(addDays(first, daysBetween(first, other))).toBe(other);
        expect(daysBetween(first, other)).toBe(-daysBetween(other, first) + 0);
        expect(daysBetween(first, laterOf(first, other))).toBe(Math.max(0, daysBetween(first, other)));
      }),
    );
  });
});

describe("the end of the calendar", () => {
  it("is refused instead of written wrongly", () => {
    expect(() => addDays(plainDate("9999-12-31"), 1)).toThrow(RangeError);
    expect(() => addMonths(plainDate("0001-01-31"), -1)).toThrow(RangeError);
    expect(addDays(plainDate("9999-12-30"), 1)).toBe("9999-12-31");
  });
});

describe("months", () => {
  it.each([
    ["2026-01-31", 1, "2026-02-28"],
    ["2024-01-31", 1, "2024-02-29"],
    ["2024-02-29", 12, "2025-02-28"],
    ["2026-11-30", 3, "2027-02-28"],
    ["2026-12-15", 1, "2027-01-15"],
    ["2026-03-31", -1, "2026-02-28"],
    ["2026-01-15", -1, "2025-12-15"],
    ["2026-08-31", 0, "2026-08-31"],
  ] as const)("after %s, %d of them, give %s", (from, months, expected) => {
    expect(addMonths(plainDate(from), months)).toBe(expected);
  });

  it("end on the corresponding day, or on the month's last where there is none", () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 0, max: 240 }), (day, months) => {
        const later = addMonths(day, months);
        const [year, month, dayOfMonth] = later.split("-").map(Number);
        expect(dayOfMonth).toBe(Math.min(Number(day.slice(8)), daysInMonth(year ?? 0, month ?? 0)));
      }),
    );
  });
});
