import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addMinutes, dayOf, moment, parseMoment, timeOf } from "./moment.ts";
import { addDays, plainDate } from "./plain-date.ts";

describe("a moment as a person writes it", () => {
  it.each([
    ["2026-11-22", "2026-11-22", null],
    ["2026-11-22T18:05", "2026-11-22", "18:05"],
    ["2026-11-22 00:00", "2026-11-22", "00:00"],
  ])("%s is taken", (written, day, time) => {
    const at = moment(written);
    expect([dayOf(at), timeOf(at)]).toEqual([day, time]);
  });

  it.each([
    "2026-02-30",
    "2026-11-22T24:00",
    "2026-11-22T9:00",
    "2026-11-22T10:00:00",
    "18:00",
    "2026-11-22  18:00",
    "",
  ])("“%s” is not", (written) => {
    expect(parseMoment(written)).toBeUndefined();
    expect(() => moment(written)).toThrow(RangeError);
  });

  it("whole days later it is the same time, and there and back is no way", () => {
    const any = fc.tuple(fc.nat(20_000), fc.nat(1439)).map(([days, minutes]) => {
      const start = moment(`${addDays(plainDate("2000-01-01"), days)}T00:00`);
      return addMinutes(start, minutes) ?? start;
    });
    fc.assert(
      fc.property(any, fc.nat(60), fc.integer({ min: -5000, max: 5000 }), (at, days, minutes) => {
        expect(addMinutes(at, days * 1440)).toBe(`${addDays(dayOf(at), days)}T${timeOf(at)}`);
        const there = addMinutes(at, minutes);
        expect(there === null ? null : addMinutes(there, -minutes)).toBe(at);
      }),
    );
  });

  it("nothing is counted from a day whose time is not known", () => {
    expect(addMinutes(moment("2026-11-22"), 60)).toBeNull();
  });
});
