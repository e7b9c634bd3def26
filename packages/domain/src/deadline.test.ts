import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { countPeriod, deadlineState, isOtherSideLate } from "./deadline.ts";
import type { Calendar, CalendarDay, Period } from "./period.ts";
import { addDays, isWeekend, type PlainDate, plainDate } from "./plain-date.ts";

const holidays = new Set([
  "2026-10-01",
  "2026-10-02",
  "2026-10-03",
  "2026-10-04",
  "2026-10-05",
  "2026-10-06",
  "2026-10-07",
]);

/** A calendar with the National Day week of 2026, one make-up Saturday, and nothing published for 2027. */
const calendar: Calendar = {
  day: (date): CalendarDay => {
    if (holidays.has(date)) {
      return { kind: "holiday", holiday: "国庆节" };
    }
    if (date === "2026-10-10") {
      return { kind: "make-up", holiday: "国庆节" };
    }
    const weekend = isWeekend(date);
    return date >= "2027" ? { kind: "unpublished", weekend } : { kind: weekend ? "weekend" : "working" };
  },
};

function period(length: number, more: Partial<Period> = {}): Period {
  return { length, unit: "calendar-days", direction: "forward", bound: "latest", roll: "civil", ...more };
}

const count = (asked: Period, from: string) => countPeriod(asked, plainDate(from), calendar);

describe("counting", () => {
  it("leaves out the day of the event", () => {
    const { firstDay, days } = count(period(1), "2026-11-02");
    expect(firstDay).toBe("2026-11-03");
    expect(days.map(({ date, counted }) => [date, counted])).toEqual([
      ["2026-11-02", false],
      ["2026-11-03", true],
    ]);
  });

  it("rolls past the holidays for the law, not for the safe day", () => {
    expect(count(period(7), "2026-09-26")).toMatchObject({ safeDay: "2026-10-03", lastDay: "2026-10-08" });
  });

  it("does not roll where the rule says so, and says nothing then", () => {
    expect(count(period(7, { roll: "none" }), "2026-09-26")).toMatchObject({ lastDay: "2026-10-03", note: null });
  });

  it("ends on a make-up Saturday, for people work that day", () => {
    expect(count(period(7), "2026-10-03")).toMatchObject({ safeDay: "2026-10-10", lastDay: "2026-10-10" });
  });

  it("rolls from a plain weekend to Monday", () => {
    expect(count(period(7), "2026-11-07")).toMatchObject({ safeDay: "2026-11-14", lastDay: "2026-11-16" });
  });

  it("says for the regulator's rule that a plain weekend is not settled, and a holiday is", () => {
    expect(count(period(7, { roll: "decree121" }), "2026-11-07").note?.zh).toContain("没有明文");
    expect(count(period(7, { roll: "decree121" }), "2026-09-26").note?.zh).not.toContain("没有明文");
  });

  it("gives no last day in a year without a calendar, also when only the roll reaches it", () => {
    expect(count(period(10), "2026-12-27")).toMatchObject({ safeDay: "2027-01-06", lastDay: null, provisional: true });
    const allOff: Calendar = {
      day: (date) => (date >= "2027" ? { kind: "unpublished", weekend: false } : { kind: "holiday", holiday: "x" }),
    };
    expect(countPeriod(period(1), plainDate("2026-12-30"), allOff)).toMatchObject({
      safeDay: "2026-12-31",
      lastDay: null,
      provisional: true,
    });
  });

  it("knows a day in an unpublished year where nothing rolls", () => {
    expect(count(period(10, { roll: "none" }), "2026-12-27")).toMatchObject({
      lastDay: "2027-01-06",
      provisional: false,
    });
  });

  it("counts working days without weekends and holidays but with make-up days", () => {
    const { lastDay, firstDay } = count(period(7, { unit: "working-days", roll: "decree121" }), "2026-09-28");
    expect([firstDay, lastDay]).toEqual(["2026-09-29", "2026-10-13"]);
  });

  it("counts working days into an unpublished year by weekends only, provisionally", () => {
    expect(count(period(5, { unit: "working-days" }), "2026-12-29")).toMatchObject({
      safeDay: "2027-01-05",
      lastDay: null,
      provisional: true,
    });
  });

  it("counts back from an event and does not roll", () => {
    const back = period(7, { direction: "backward" });
    expect(count(back, "2026-10-08")).toMatchObject({
      firstDay: "2026-10-07",
      safeDay: "2026-10-01",
      lastDay: "2026-10-01",
    });
    const working = period(2, { direction: "backward", unit: "working-days" });
    expect(count(working, "2026-10-09").lastDay).toBe("2026-09-30");
  });

  it("marks each month, and says where a month has no such day", () => {
    const { days, safeDay } = count(period(2, { unit: "months" }), "2026-12-31");
    expect(safeDay).toBe("2027-02-28");
    expect(days.at(-1)?.why.zh).toContain("月末");
  });

  it("counts hours from the moment of the event: two days later at the latest, sure until the end of the next day", () => {
    const answer = count(period(48, { unit: "hours", roll: "none" }), "2026-11-20");
    expect(answer).toMatchObject({ firstDay: "2026-11-20", safeDay: "2026-11-21", lastDay: "2026-11-22" });
    expect(answer.days.map(({ date, counted }) => [date, counted])).toEqual([
      ["2026-11-20", true],
      ["2026-11-21", true],
      ["2026-11-22", false],
    ]);
    expect(answer.note?.zh).toContain("到点就截止");
  });

  it.each([
    [1, "2026-11-20", "2026-11-21"],
    [24, "2026-11-20", "2026-11-21"],
    [36, "2026-11-20", "2026-11-22"],
    [72, "2026-11-22", "2026-11-23"],
  ])("%i hours are safe until %s and over on %s", (length, safeDay, lastDay) => {
    expect(count(period(length, { unit: "hours", roll: "none" }), "2026-11-20")).toMatchObject({ safeDay, lastDay });
  });

  it("refuses hours that would be moved or counted backwards", () => {
    expect(() => count(period(48, { unit: "hours" }), "2026-11-20")).toThrow(RangeError);
    const back = period(48, { unit: "hours", roll: "none", direction: "backward" });
    expect(() => count(back, "2026-11-20")).toThrow(RangeError);
  });

  it("refuses lengths that are not whole and positive", () => {
    for (const length of [0, -1, 1.5, Number.NaN, 40_001]) {
      expect(() => count(period(length), "2026-11-02")).toThrow(RangeError);
    }
  });

  it("refuses a calendar that never works", () => {
    const never: Calendar = { day: () => ({ kind: "holiday", holiday: "x" }) };
    expect(() => countPeriod(period(1), plainDate("2026-11-02"), never)).toThrow(RangeError);
  });
});

describe("where a day stands", () => {
  const rolled = { safeDay: plainDate("2026-10-03"), lastDay: plainDate("2026-10-08") };
  const open = { safeDay: plainDate("2027-01-20"), lastDay: null };

  it.each([
    ["2026-10-03", "before-safe-day"],
    ["2026-10-04", "still-in-law"],
    ["2026-10-08", "still-in-law"],
    ["2026-10-09", "passed"],
  ] as const)("%s is %s", (on, state) => {
    expect(deadlineState(rolled, plainDate(on))).toBe(state);
  });

  it("never calls a deadline passed whose last day nobody knows", () => {
    expect(deadlineState(open, plainDate("2030-01-01"))).toBe("still-in-law");
    expect(isOtherSideLate(open, plainDate("2030-01-01"))).toBe(false);
  });

  it("calls the other side late only after the later day", () => {
    expect(isOtherSideLate(rolled, plainDate("2026-10-08"))).toBe(false);
    expect(isOtherSideLate(rolled, plainDate("2026-10-09"))).toBe(true);
  });
});

describe("whatever is counted", () => {
  const start = fc.integer({ min: 0, max: 700 }).map((days) => addDays(plainDate("2025-06-01"), days));
  const asked = fc.record({
    length: fc.integer({ min: 1, max: 200 }),
    unit: fc.constantFrom("calendar-days", "working-days", "months", "years"),
    direction: fc.constantFrom("forward", "backward"),
    bound: fc.constantFrom("latest", "earliest"),
    roll: fc.constantFrom("civil", "procedural", "decree121", "none"),
  }) as fc.Arbitrary<Period>;

  it("exactly as many days count as the period is long, numbered in order", () => {
    fc.assert(
      fc.property(asked, start, (rule, from) => {
        const { days, safeDay } = countPeriod(rule, from, calendar);
        const counted = days.filter((day) => day.counted);
        expect(counted.map(({ count: number }) => number)).toEqual(counted.map((_, index) => index + 1));
        expect(counted).toHaveLength(rule.length);
        expect(counted.at(-1)?.date).toBe(safeDay);
        expect(days[0]).toMatchObject({ date: from, counted: false });
      }),
    );
  });

  it("a longer period never ends earlier", () => {
    fc.assert(
      fc.property(asked, start, (rule, from) => {
        const forward: Period = { ...rule, direction: "forward" };
        const shorter = countPeriod(forward, from, calendar);
        const longer = countPeriod({ ...forward, length: rule.length + 1 }, from, calendar);
        expect(longer.safeDay > shorter.safeDay).toBe(true);
        expect(longer.lastDay === null || shorter.lastDay === null || longer.lastDay >= shorter.lastDay).toBe(true);
      }),
    );
  });

  it("a later start never ends earlier", () => {
    fc.assert(
      fc.property(asked, start, (rule, from) => {
        const forward: Period = { ...rule, direction: "forward" };
        const [early, late] = [from, addDays(from, 1)].map((day: PlainDate) => countPeriod(forward, day, calendar));
        expect((late?.safeDay ?? "") >= (early?.safeDay ?? "")).toBe(true);
      }),
    );
  });

  it("a last day is provisional exactly when it is not known", () => {
    fc.assert(
      fc.property(asked, start, (rule, from) => {
        const { lastDay, provisional, note } = countPeriod(rule, from, calendar);
        expect(provisional).toBe(lastDay === null);
        expect(!provisional || note !== null).toBe(true);
      }),
    );
  });
});
