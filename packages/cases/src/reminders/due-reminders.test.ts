import { addDays, type CaseDeadline, countPeriod, moment, type PlainDate, plainDate } from "@youju/domain";
import { projectLaw } from "@youju/testing";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dueReminders } from "./due-reminders.ts";
import { sendAt, shanghaiMoment } from "./quiet-hours.ts";

const calendar = projectLaw().calendar;

function deadline(from: string, days: number, change: Partial<CaseDeadline> = {}): CaseDeadline {
  const period = { length: days, unit: "calendar-days", direction: "forward", bound: "latest", roll: "civil" } as const;
  return {
    rule: "return-window",
    registerId: "D01",
    title: { zh: "无理由退货", en: "Return without a reason" },
    whose: "person",
    trigger: "receivedOn",
    deadline: countPeriod(period, plainDate(from), calendar),
    state: "before-safe-day",
    afterwards: { zh: "", en: "" },
    articles: [],
    confidence: "high",
    source: "law",
    endsAt: null,
    ...change,
  };
}

const leads = [7, 3, 1, 0];
function told(deadlines: readonly CaseDeadline[], today: string, time = "09:00") {
  const times = { today: plainDate(today), now: moment(`${today}T${time}`), leads };
  return dueReminders(deadlines, times).map(({ kind, day, lead }) => [kind, day, lead]);
}

describe("what a person is reminded of", () => {
  const one = [deadline("2026-11-16", 14)];

  test("is the day to act by, at each lead once it is reached, and nothing before", () => {
    expect(told(one, "2026-11-22")).toEqual([]);
    expect(told(one, "2026-11-23")).toEqual([["due", "2026-11-30", 7]]);
    expect(told(one, "2026-11-26")).toEqual([["due", "2026-11-30", 7]]);
    expect(told(one, "2026-11-29")).toEqual([["due", "2026-11-30", 1]]);
    expect(told(one, "2026-11-30")).toEqual([["due", "2026-11-30", 0]]);
    expect(told(one, "2026-12-01")).toEqual([]);
  });

  test("is the last day too, once the safe day has passed unused: each day and lead is a reminder of its own", () => {
    // Seven days from 26 September end in the holidays: safe on 3 October, in law until 8 October
    const rolled = [deadline("2026-09-26", 7)];
    const days = Array.from({ length: 9 }, (_, index) => addDays(plainDate("2026-09-30"), index));
    const keys = days.flatMap((today) =>
      dueReminders(rolled, { today, now: moment(`${today}T09:00`), leads }).map(
        ({ key, lead }) => `${key.split("|")[3]} of ${lead}`,
      ),
    );
    expect([...new Set(keys)]).toEqual([
      "2026-10-03 3 of 3",
      "2026-10-03 1 of 1",
      "2026-10-03 0 of 0",
      "2026-10-08 7 of 7",
      "2026-10-08 3 of 3",
      "2026-10-08 1 of 1",
      "2026-10-08 0 of 0",
    ]);
  });

  test("is the other side's day only once it has passed", () => {
    const theirs = [deadline("2026-11-09", 7, { whose: "other" })];
    expect(told(theirs, "2026-11-16")).toEqual([]);
    expect(told(theirs, "2026-11-17")).toEqual([["late", "2026-11-16", 0]]);
  });

  test("ends with the hour where hours run", () => {
    const hours = [deadline("2026-11-22", 2, { endsAt: moment("2026-11-24T10:20") })];
    expect(told(hours, "2026-11-24", "10:19")).toEqual([["due", "2026-11-24", 0]]);
    expect(told(hours, "2026-11-24", "10:20")).toEqual([]);
  });

  test("comes for every deadline at some lead, whenever one looks, and never after the day", () => {
    const day = fc.integer({ min: 0, max: 400 }).map((days) => addDays(plainDate("2026-01-01"), days) as PlainDate);
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 60 }), fc.integer({ min: 0, max: 70 }), (from, days, later) => {
        const today = addDays(from, later);
        const times = { today, now: moment(`${today}T12:00`), leads };
        const [due, ...more] = dueReminders([deadline(from, days)], times);
        const { safeDay, lastDay } = deadline(from, days).deadline;
        const day = today <= safeDay ? safeDay : (lastDay ?? safeDay);
        const isNear = today <= day && addDays(today, 7) >= day;
        expect(more).toEqual([]);
        expect(due !== undefined).toBe(isNear);
        if (due !== undefined) {
          expect(due.day).toBe(day);
          expect(addDays(today, due.lead) >= day).toBe(true);
          expect(leads.filter((lead) => lead < due.lead).every((lead) => addDays(today, lead) < day)).toBe(true);
        }
      }),
    );
  });
});

describe("quiet hours", () => {
  const night = { from: "22:00", to: "08:00" };

  test("hold back until they are over, over midnight too, and nothing else", () => {
    expect(sendAt("2026-11-22T01:00:00.000Z", night, null)).toBe("2026-11-22T01:00:00.000Z");
    expect(sendAt("2026-11-22T14:30:10.000Z", night, null)).toBe("2026-11-23T00:00:00.000Z");
    expect(sendAt("2026-11-22T18:00:00.000Z", night, null)).toBe("2026-11-23T00:00:00.000Z");
    expect(sendAt("2026-11-22T14:30:00.000Z", null, null)).toBe("2026-11-22T14:30:00.000Z");
  });

  test("do not hold back what would come too late", () => {
    const now = "2026-11-22T18:00:00.000Z";
    expect(sendAt(now, night, moment("2026-11-23T08:00"))).toBe(now);
    expect(sendAt(now, night, moment("2026-11-23T08:01"))).toBe("2026-11-23T00:00:00.000Z");
  });

  test("are never sent in, whatever they are, and hold back less than a day", () => {
    const clock = fc
      .tuple(fc.nat(23), fc.nat(59))
      .map((parts) => parts.map((each) => `${each}`.padStart(2, "0")).join(":"));
    const instant = fc
      .integer({ min: 0, max: 10 ** 7 })
      .map((minutes) => new Date(1.7e12 + minutes * 61_003).toISOString());
    fc.assert(
      fc.property(clock, clock, instant, (from, to, now) => {
        const at = sendAt(now, { from, to }, null);
        const time = shanghaiMoment(at).slice(11);
        const isQuiet = from < to ? time >= from && time < to : from > to && (time >= from || time < to);
        expect(isQuiet).toBe(false);
        expect(Date.parse(at) - Date.parse(now)).toBeLessThan(86_400_000);
        expect(at >= now).toBe(true);
      }),
    );
  });
});
