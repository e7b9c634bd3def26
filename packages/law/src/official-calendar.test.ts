import { addDays, type Calendar, isWeekend, type PlainDate, plainDate } from "@youju/domain";
import { getDayDetail } from "chinese-days";
import { HolidayUtil } from "lunar-typescript";
import { describe, expect, it } from "vitest";
import { officialCalendar } from "./official-calendar.ts";
import { readLawFolder } from "./read-folder.ts";

const calendar = officialCalendar(readLawFolder().core.calendars);

function everyDay(from: string, to: string): readonly PlainDate[] {
  const days: PlainDate[] = [];
  for (let day = plainDate(from); day <= plainDate(to); day = addDays(day, 1)) {
    days.push(day);
  }
  return days;
}

function isWorking(source: Calendar, date: PlainDate): boolean {
  const { kind } = source.day(date);
  return kind === "working" || kind === "make-up";
}

const years = everyDay("2018-01-01", "2026-12-31");

describe("the official calendar", () => {
  it("covers every day from 2018 to 2026", () => {
    expect(years).toHaveLength(3287);
    expect(years.filter((day) => calendar.day(day).kind === "unpublished")).toEqual([]);
  });

  it("agrees with chinese-days on every work day from 2018 to 2026", () => {
    expect(years.filter((day) => isWorking(calendar, day) !== getDayDetail(day).work)).toEqual([]);
  });

  it("agrees with lunar-typescript on every listed day from 2018 on, as far as it knows the year", () => {
    const known = years.filter((day) => HolidayUtil.getHoliday(day) !== null);
    const byYear = new Set(known.map((day) => day.slice(0, 4)));
    expect([...byYear]).toEqual(
      expect.arrayContaining(["2018", "2019", "2020", "2021", "2022", "2023", "2024", "2025"]),
    );
    const inKnownYears = years.filter((day) => byYear.has(day.slice(0, 4)));
    const theirs = (day: PlainDate) => HolidayUtil.getHoliday(day)?.isWork() ?? !isWeekend(day);
    expect(inKnownYears.filter((day) => isWorking(calendar, day) !== theirs(day))).toEqual([]);
  });

  it("refuses to say what a weekday of an unpublished year will be", () => {
    expect(calendar.day(plainDate("2027-01-04"))).toEqual({ kind: "unpublished", weekend: false });
    expect(calendar.day(plainDate("2027-01-02"))).toEqual({ kind: "unpublished", weekend: true });
  });

  it("takes a day of December from the next year's notice", () => {
    expect(calendar.day(plainDate("2018-12-31"))).toEqual({ kind: "holiday", holiday: "元旦" });
    expect(calendar.day(plainDate("2018-12-29"))).toEqual({ kind: "make-up", holiday: "元旦" });
  });

  it("counts 10 October 2026, a Saturday, as a work day", () => {
    expect(isWeekend(plainDate("2026-10-10"))).toBe(true);
    expect(calendar.day(plainDate("2026-10-10"))).toEqual({ kind: "make-up", holiday: "国庆节" });
  });
});
