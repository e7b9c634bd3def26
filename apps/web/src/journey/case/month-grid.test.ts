import { type Calendar, countPeriod, isWeekend, type PeriodUnit, type PlainDate, plainDate } from "@youju/domain";
import fc from "fast-check";
import { expect, test } from "vitest";
import { monthGrids } from "./month-grid.ts";

const calendar: Calendar = {
  day: (date: PlainDate) => {
    if (date >= "2026-10-01" && date <= "2026-10-07") {
      return { kind: "holiday", holiday: "国庆节" };
    }
    if (date === "2026-10-10") {
      return { kind: "make-up", holiday: "国庆节" };
    }
    return isWeekend(date) ? { kind: "weekend" } : { kind: "working" };
  },
};
const today = plainDate("2026-10-05");
const count = (length: number, unit: PeriodUnit, from: string) =>
  countPeriod({ length, unit, direction: "forward", bound: "latest", roll: "civil" }, plainDate(from), calendar);
const cellsOf = (deadline: ReturnType<typeof count>) =>
  monthGrids(deadline, calendar, today).flatMap((grid) => grid.weeks.flat().filter((cell) => cell !== null));

test("seven days over the National Day week are marked in two months, with the safe and the last day", () => {
  const grids = monthGrids(count(7, "calendar-days", "2026-09-26"), calendar, today);
  expect(grids.map((grid) => grid.month)).toEqual([9, 10]);
  const cells = cellsOf(count(7, "calendar-days", "2026-09-26"));
  expect(cells.find((cell) => cell.isSafeDay)).toMatchObject({ date: "2026-10-03", role: "counted", kind: "holiday" });
  expect(cells.find((cell) => cell.isLastDay)).toMatchObject({ date: "2026-10-08", role: "skipped" });
  expect(cells.filter((cell) => cell.role === "counted")).toHaveLength(7);
  expect(cells.find((cell) => cell.isToday)?.date).toBe("2026-10-05");
});

test("a make-up work day counts among working days and says which holiday it makes up for", () => {
  const cell = cellsOf(count(7, "working-days", "2026-09-28")).find((item) => item.date === "2026-10-10");
  expect(cell).toMatchObject({ role: "counted", kind: "make-up", holiday: "国庆节" });
});

test("three years show only the months that matter", () => {
  const grids = monthGrids(count(3, "years", "2026-09-26"), calendar, today);
  expect(grids.map((grid) => [grid.year, grid.month])).toEqual([
    [2026, 9],
    [2029, 9],
  ]);
});

test("every month is whole, starts on its own weekday, and every counted day stands in it exactly once", () => {
  const start = fc.integer({ min: 0, max: 900 });
  const length = fc.integer({ min: 1, max: 120 });
  fc.assert(
    fc.property(start, length, (offset, days) => {
      const from = `202${4 + Math.floor(offset / 366)}-${String(1 + (offset % 12)).padStart(2, "0")}-15`;
      const deadline = count(days, "calendar-days", from);
      const cells = cellsOf(deadline);
      expect(new Set(cells.map((cell) => cell.date)).size).toBe(cells.length);
      expect(cells.filter((cell) => cell.role === "counted")).toHaveLength(days);
      for (const grid of monthGrids(deadline, calendar, today)) {
        expect(grid.weeks.every((week) => week.length === 7)).toBe(true);
        for (const week of grid.weeks) {
          week.forEach((cell, index) => {
            expect(cell === null || index >= 5 === isWeekend(cell.date)).toBe(true);
          });
        }
      }
    }),
    { numRuns: 60 },
  );
});
