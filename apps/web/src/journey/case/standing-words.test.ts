import { expect, test } from "vitest";
import { daysInWords, untilLine } from "./standing-words.ts";

const until = (change: object) =>
  ({
    rule: "r",
    title: { zh: "", en: "" },
    whose: "person",
    state: "before-safe-day",
    day: "2026-10-03",
    ...change,
  }) as never;

test("days inside a sentence are written out, anything else stays as it is", () => {
  expect(daysInWords("末日 2026-10-03 顺延", "zh")).toBe("末日 2026年10月3日（周六） 顺延");
  expect(daysInWords("order 2026-13-45", "en")).toBe("order 2026-13-45");
});

test("a person in the roll-forward is told the last day where the case knows it", () => {
  const deadlines = [{ deadline: { rule: "r", deadline: { lastDay: "2026-10-08" } } }] as never;
  expect(untilLine(until({ state: "still-in-law" }), deadlines)).toEqual({ line: "today", day: "2026-10-08" });
  expect(untilLine(until({ state: "still-in-law" }), [])).toMatchObject({ line: "todayUnknown" });
  expect(untilLine(until({}), deadlines)).toEqual({ line: "before", day: "2026-10-03" });
});

test("the other side is waited for until it is late", () => {
  expect(untilLine(until({ whose: "other" }), []).line).toBe("waiting");
  expect(untilLine(until({ whose: "other", state: "passed" }), []).line).toBe("late");
});
