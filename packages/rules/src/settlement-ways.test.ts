import { type Duty, fen, plainDate, type Settlement } from "@youju/domain";
import { describe, expect, test } from "vitest";
import { dutyClock } from "./settlement-clock.ts";
import { canBeConfirmed, type Unkept, waysOf } from "./settlement-ways.ts";

const payment: Duty = {
  id: "d1",
  whose: "other",
  what: "退款",
  amount: fen(10_000),
  by: plainDate("2026-11-20"),
  mark: null,
  received: null,
  markedOn: null,
};
const settlement: Settlement = {
  id: "s",
  paper: "agreement",
  mediator: "nobody",
  body: "",
  on: plainDate("2026-11-10"),
  filingId: null,
  duties: [payment],
};
const facts = { sellerLegalName: "示例商贸有限公司" };
const today = plainDate("2026-11-21");
const ways = (change: Partial<Settlement>, more: Partial<Unkept> = {}) =>
  waysOf({ settlement: { ...settlement, ...change }, facts, today, complaintOpen: false, ...more }).map(
    ({ way }) => way,
  );

describe("what follows from a part that was not kept", () => {
  test("is nothing before its day is over, nor once it was done", () => {
    expect(ways({}, { today: plainDate("2026-11-20") })).toEqual([]);
    expect(ways({ duties: [{ ...payment, mark: "done" }] })).toEqual([]);
  });

  test("is a payment order first, but not on a word alone, for a deed, for somebody unknown or out of reach, nor while one owes in return", () => {
    expect(ways({})).toEqual(["payment-order", "suit"]);
    const own: Duty = { ...payment, id: "d2", whose: "person", amount: null };
    for (const unfit of [
      ways({ paper: "talk" }),
      ways({ duties: [payment, { ...payment, id: "d2", amount: null }] }),
      ways({ duties: [payment, own] }),
      ways({}, { facts: {} }),
      ways({}, { facts: { ...facts, sellerReachable: false } }),
    ]) {
      expect(unfit).toEqual(["suit"]);
    }
    expect(ways({ duties: [payment, { ...own, mark: "done" }] })).toEqual(["payment-order", "suit"]);
  });

  test("is enforcement alone where a court enforces the paper as it stands; 12315 only while it is open", () => {
    for (const paper of ["court-record", "judgment", "award", "confirmed-agreement", "payment-order"] as const) {
      expect(ways({ paper }, { complaintOpen: true })).toEqual(["enforcement"]);
    }
    expect(ways({ paper: "talk" }, { complaintOpen: true })).toEqual(["suit", "complaint"]);
  });
});

test("only what a mediator brought about can be confirmed; what an office or an association did is doubtful", () => {
  const can = (mediator: Settlement["mediator"]) => canBeConfirmed({ paper: "mediated-agreement", mediator });
  expect(["people", "court-invited", "industry"].map((who) => can(who as Settlement["mediator"]))).toEqual([
    "yes",
    "yes",
    "yes",
  ]);
  expect([can("regulator"), can("association"), can("nobody")]).toEqual(["doubtful", "doubtful", "no"]);
  expect(canBeConfirmed({ paper: "agreement", mediator: "people" })).toBe("no");
});

test("a part runs on for what is left of it, and no clock runs without a day", () => {
  expect(dutyClock(settlement, { ...payment, mark: "partly" }, today)).toMatchObject({
    rule: "settlement-s-d1",
    whose: "other",
    state: "passed",
    deadline: { lastDay: "2026-11-20" },
  });
  expect(dutyClock(settlement, { ...payment, mark: "not" }, today)).toBeNull();
  expect(dutyClock(settlement, { ...payment, by: null }, today)).toBeNull();
});
