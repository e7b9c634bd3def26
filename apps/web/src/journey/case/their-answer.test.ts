import { type Facts, plainDate } from "@youju/domain";
import { expect, test } from "vitest";
import { dayFault, knownAnswer, readTheirAnswer } from "./their-answer.ts";

const today = plainDate("2026-10-05");
const facts: Facts = { orderedOn: plainDate("2026-09-22"), sellerAnswer: "refused" };

test("only what is new is recorded", () => {
  const form = { ...knownAnswer(facts), demandedOn: "2026-09-27", sellerReachable: "no" as const };
  expect(readTheirAnswer(form, facts, today)).toEqual({
    kind: "entries",
    entries: [
      { name: "sellerReachable", value: false },
      { name: "demandedOn", value: "2026-09-27" },
    ],
  });
});

test("saying what is known already records nothing", () => {
  expect(readTheirAnswer(knownAnswer(facts), facts, today)).toEqual({ kind: "nothing" });
});

test("a day ahead, a day before the order and 30 February are each refused beside their own field", () => {
  const form = {
    ...knownAnswer(facts),
    demandedOn: "2026-10-06",
    returnNoticeOn: "2026-09-21",
    returnArrivedOn: "2026-02-30",
  };
  expect(readTheirAnswer(form, facts, today)).toEqual({
    kind: "faults",
    faults: { demandedOn: "future", returnNoticeOn: "before-order", returnArrivedOn: "not-a-day" },
  });
});

test("today and the day of the order itself are taken", () => {
  expect(dayFault("2026-10-05", { today, notBefore: plainDate("2026-10-05") })).toBeNull();
});
