import { plainDate } from "@youju/domain";
import { describe, expect, it } from "vitest";
import { readNextDay } from "./next-day.ts";

const day = (whose: "person" | "other", state: "before-safe-day" | "still-in-law" | "passed", date: string) => ({
  rule: "r",
  title: { zh: "七日无理由", en: "seven-day return" },
  whose,
  state,
  day: plainDate(date),
  provisional: false,
});
const today = plainDate("2026-10-05");

describe("the next day of a case", () => {
  it("is about to be lost when it is tomorrow or today", () => {
    expect(readNextDay(day("person", "before-safe-day", "2026-10-06"), today)).toEqual({
      tone: "urgent",
      when: { kind: "tomorrow" },
    });
    expect(readNextDay(day("person", "before-safe-day", "2026-10-05"), today).when).toEqual({ kind: "today" });
  });
  it("is calm while more than a day is left", () => {
    expect(readNextDay(day("person", "before-safe-day", "2026-10-13"), today)).toEqual({
      tone: "done",
      when: { kind: "left", days: 8 },
    });
  });
  it("past the safe day is still in law and said so, never expired", () => {
    expect(readNextDay(day("person", "still-in-law", "2026-10-03"), today)).toEqual({
      tone: "urgent",
      when: { kind: "still-in-law" },
    });
  });
  it("once over is no longer urgent", () => {
    expect(readNextDay(day("person", "passed", "2026-10-01"), today)).toEqual({
      tone: "wait",
      when: { kind: "past", days: 4 },
    });
  });
  it("of the other side waits, and needs the person once they are late", () => {
    expect(readNextDay(day("other", "before-safe-day", "2026-10-06"), today).tone).toBe("wait");
    expect(readNextDay(day("other", "passed", "2026-10-01"), today)).toEqual({
      tone: "need",
      when: { kind: "other-late" },
    });
  });
});
