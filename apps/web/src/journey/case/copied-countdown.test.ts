import { plainDate } from "@youju/domain";
import { describe, expect, it } from "vitest";
import { endOfCountdown, nothingCopied } from "./copied-countdown.ts";

const now = { today: plainDate("2026-11-21"), time: "20:15" };
const left = (days: string, hours: string, minutes: string) =>
  endOfCountdown({ ...nothingCopied, days, hours, minutes }, now);
const end = (day: string, time: string) => endOfCountdown({ ...nothingCopied, way: "end", day, time }, now);

describe("a countdown copied from a page", () => {
  it.each([
    ["1", "5", "", "2026-11-23T01:15"],
    ["", "3", "45", "2026-11-22T00:00"],
    ["0", "0", "1", "2026-11-21T20:16"],
    ["40", "", "", "2026-12-31T20:15"],
  ])("with %s days, %s hours, %s minutes left ends at its moment", (days, hours, minutes, moment) => {
    expect(left(days, hours, minutes)).toBe(moment);
  });

  it.each([
    ["", "", ""],
    ["1", "24", ""],
    ["1", "", "60"],
    ["1.5", "", ""],
    ["-1", "", ""],
    ["401", "", ""],
  ])("“%s” days, “%s” hours, “%s” minutes are not guessed at", (days, hours, minutes) => {
    expect(left(days, hours, minutes)).toBeUndefined();
  });

  it("may be written as its end, with the hour or without", () => {
    expect(end("2026-11-22", "18:00")).toBe("2026-11-22T18:00");
    expect(end("2026-11-22", "")).toBe("2026-11-22");
    expect(end("", "18:00")).toBeUndefined();
    expect(end("2026-02-30", "")).toBeUndefined();
  });
});
