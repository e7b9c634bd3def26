import { addDays, type CaseDeadline, countPeriod, type PlainDate, plainDate } from "@youju/domain";
import { projectLaw } from "@youju/testing";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isLate, mostUrgent, standing } from "./next-day.ts";

const calendar = projectLaw().calendar;

function deadline(
  whose: CaseDeadline["whose"],
  from: string,
  days: number,
  bound: "latest" | "earliest" = "latest",
): CaseDeadline {
  const period = { length: days, unit: "calendar-days", direction: "forward", bound, roll: "civil" } as const;
  const counted = countPeriod(period, plainDate(from), calendar);
  return {
    rule: `${whose}-${from}-${days}`,
    registerId: "D00",
    title: { zh: "期限", en: "Deadline" },
    whose,
    trigger: "receivedOn",
    deadline: counted,
    state: "before-safe-day",
    afterwards: { zh: "", en: "" },
    articles: [],
    confidence: "high",
    source: "law",
    endsAt: null,
  };
}

const on = (deadlines: readonly CaseDeadline[], today: string) => mostUrgent(deadlines, plainDate(today));

describe("the day that matters most", () => {
  test("is the person's safe day while it lasts, then the rolled last day, still in law", () => {
    const sevenDays = [deadline("person", "2026-09-26", 7)];
    expect(on(sevenDays, "2026-09-30")).toMatchObject({ day: "2026-10-03", state: "before-safe-day" });
    expect(on(sevenDays, "2026-10-05")).toMatchObject({ day: "2026-10-08", state: "still-in-law" });
    expect(on(sevenDays, "2026-10-09")).toBeNull();
  });

  test("is the other side's rolled day, and stays on show once it is late", () => {
    const theirs = [deadline("other", "2026-09-26", 7)];
    expect(on(theirs, "2026-10-05")).toMatchObject({ day: "2026-10-08", whose: "other" });
    expect(on(theirs, "2026-10-09")).toMatchObject({ day: "2026-10-08", state: "passed" });
    const [one] = theirs;
    expect(one !== undefined && isLate(one, plainDate("2026-10-08"))).toBe(false);
    expect(one !== undefined && isLate(one, plainDate("2026-10-09"))).toBe(true);
  });

  test("is the nearest that is open; the person's own comes first on the same day", () => {
    const list = [
      deadline("other", "2026-11-02", 10),
      deadline("person", "2026-11-02", 10),
      deadline("person", "2026-11-02", 30),
    ];
    expect(on(list, "2026-11-03")).toMatchObject({ whose: "person", day: "2026-11-12" });
  });

  test("is not a day before which one may not act", () => {
    expect(on([deadline("person", "2026-11-02", 10, "earliest")], "2026-11-03")).toBeNull();
  });

  test("is never a passed day of the person's own, whatever the days", () => {
    const days = fc.array(
      fc.tuple(fc.constantFrom("person" as const, "other" as const), fc.nat(300), fc.integer({ min: 1, max: 60 })),
      { maxLength: 6 },
    );
    fc.assert(
      fc.property(days, fc.nat(400), (rules, later) => {
        const start = plainDate("2025-06-01");
        const today: PlainDate = addDays(start, later);
        const list = rules.map(([whose, offset, length]) => deadline(whose, addDays(start, offset), length));
        const urgent = mostUrgent(list, today);
        if (urgent === null) {
          return list.every((one) => one.whose === "person" && standing(one, today).state === "passed");
        }
        return urgent.whose === "other" || urgent.state !== "passed";
      }),
      { numRuns: 300 },
    );
  });
});
