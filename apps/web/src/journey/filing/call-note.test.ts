import { plainDate } from "@youju/domain";
import { expect, test } from "vitest";
import { calledParty, emptyNote, isBlank, talkOf } from "./call-note.ts";

const on = { today: plainDate("2026-10-06"), onlyNumbers: "通话记录", promiseId: null };

test("a note becomes a talk with its promise, and what was not written stays unknown", () => {
  const note = { ...emptyNote, staff: " 1024 ", said: "说三天内退", promise: "退款", promiseBy: "2026-10-09" };
  expect(talkOf(note, on)).toEqual({
    staffNumber: "1024",
    ticket: null,
    said: "说三天内退",
    promises: [{ what: "退款", by: "2026-10-09" }],
  });
  expect(talkOf({ ...note, promiseBy: "2026-10-05" }, { ...on, promiseId: "p-1" }).promises).toEqual([
    { id: "p-1", what: "退款", by: null },
  ]);
});

test("a ticket number alone is worth keeping; a blank note is not", () => {
  expect(talkOf({ ...emptyNote, ticket: "20261006001" }, on)).toMatchObject({ said: "通话记录", promises: [] });
  expect([isBlank(emptyNote), isBlank({ ...emptyNote, staff: " " }), isBlank({ ...emptyNote, ticket: "1" })]).toEqual([
    true,
    true,
    false,
  ]);
});

test("only papers that are read out have somebody on the other end", () => {
  expect(["call-shop", "call-back", "12315-complaint"].map(calledParty)).toEqual(["shop", "regulator", null]);
});
