import { plainDate } from "@youju/domain";
import { lawBook } from "@youju/law";
import { readLawFolder } from "@youju/law/read";
import { describe, expect, test } from "vitest";
import { standingOf } from "../case/deadline-order.ts";
import { asCaseDeadline, askDeadline, unitToAsk } from "./deadline-question.ts";

const law = lawBook(readLawFolder());
const form = { rule: "D01", from: "2026-09-26", on: "2026-10-05", length: "" };

describe("a deadline asked for in the page", () => {
  test("seven days from 26 September are still in law on 5 October: do it today", () => {
    const read = askDeadline(form, law);
    if (read.kind !== "answer" || read.answer.kind !== "counted") {
      throw new Error("expected a counted deadline");
    }
    expect(read.answer).toMatchObject({ safeDay: "2026-10-03", lastDay: "2026-10-08" });
    const item = asCaseDeadline(read.answer);
    expect(standingOf(item, plainDate("2026-10-05"))).toBe("do-today");
    expect(item.articles.length).toBeGreaterThan(0);
  });

  test("a period that ends in a year without a calendar has a safe day and no last day", () => {
    const read = askDeadline({ ...form, rule: "D08", from: "2026-11-21", on: "2026-11-21" }, law);
    expect(read).toMatchObject({
      answer: { kind: "counted", safeDay: "2027-01-20", lastDay: null, provisional: true },
    });
  });

  test("nothing is asked of the rules while a field is wrong, and every wrong field is named", () => {
    const wrong = { rule: "", from: "2026-02-30", on: "", length: "0" };
    expect(askDeadline(wrong, law)).toEqual({ kind: "faults", faults: ["rule", "from", "on", "length"] });
  });

  test("a rule nobody knows gets an answer in words, not a crash", () => {
    expect(askDeadline({ ...form, rule: "D99" }, law)).toMatchObject({ answer: { kind: "unknown-rule" } });
  });

  test("a length is asked for exactly where a court or a screen sets it, in the unit it is shown in", () => {
    const asked = law.deadlineIds.filter((id) => unitToAsk(id, law) !== undefined);
    expect(asked.length).toBeGreaterThan(0);
    expect(asked).not.toContain("D01");
    expect(unitToAsk("", law)).toBeUndefined();
    expect(unitToAsk("P03", law)).toBe("hours");
    expect(unitToAsk("P04", law)).toBe("calendar-days");
  });
});
