import { moment, plainDate } from "@youju/domain";
import { describe, expect, test } from "vitest";
import { type ContactDraft, emptyDraft, readDraft } from "./contact-draft.ts";

const today = plainDate("2026-11-22");
const draft = (changes: Partial<ContactDraft>): ContactDraft => ({ ...emptyDraft(today), party: "shop", ...changes });
const promisesOf = (changes: Partial<ContactDraft>) => {
  const read = readDraft(draft(changes), { today });
  return read.kind === "said" ? read.said.promises : read.faults;
};

describe("a talk as typed", () => {
  test("needs three taps and a line: with whom, what was promised, by when", () => {
    expect(promisesOf({ promised: "退款 300 元" })).toEqual([{ what: "退款 300 元", by: "2026-11-25" }]);
    expect(promisesOf({ promised: "退款", due: "none" })).toEqual([{ what: "退款", by: null }]);
    expect(promisesOf({ said: "等通知" })).toEqual([]);
  });

  test("counts the days from the day of the talk, not from today", () => {
    expect(promisesOf({ promised: "退款", due: "7", day: "2026-11-10" })).toEqual([{ what: "退款", by: "2026-11-17" }]);
  });

  test("says what is wrong with it: nothing said, a day to come, a promise due before the talk", () => {
    const wrong = readDraft({ ...draft({}), party: null, day: "2026-11-23" }, { today });
    expect(wrong).toEqual({ kind: "faults", faults: ["party", "said", "day"] });
    expect(promisesOf({ promised: "退款", due: "other", dueDay: "2026-11-01" })).toEqual(["by"]);
    expect(promisesOf({ promised: "退款", due: "other", dueDay: "" })).toEqual(["by"]);
  });

  test("edited, keeps the promise's own number and hour, and the promises that are not shown", () => {
    const before = [
      { id: "p1", what: "退款", by: moment("2026-11-25T18:00") },
      { id: "p2", what: "换货", by: null },
    ];
    const same = draft({ promised: "退款 300 元", due: "other", dueDay: "2026-11-25" });
    const read = readDraft(same, { today, before });
    expect(read).toMatchObject({
      said: { promises: [{ id: "p1", what: "退款 300 元", by: "2026-11-25T18:00" }, { id: "p2" }] },
    });
  });
});
