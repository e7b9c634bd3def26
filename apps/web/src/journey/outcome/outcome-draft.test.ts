import { plainDate } from "@youju/domain";
import { expect, test } from "vitest";
import { emptyDuty, emptyResult, readClosing, readSettlement } from "./outcome-draft.ts";

const today = plainDate("2026-11-22");
const typed = { ending: "agreed", on: "2026-11-22", asked: "", results: [], lessons: "" } as const;

test("a blank sum is unknown and not nothing, and a result nobody typed is left out", () => {
  const results = [
    { ...emptyResult, from: "filing:f:1", money: "0" },
    { ...emptyResult, from: "channel:shop", deeds: ["apology"] as const },
    emptyResult,
  ];
  expect(readClosing({ ...typed, results }, today)).toEqual({
    said: {
      ...typed,
      asked: null,
      results: [
        { filingId: "f:1", channel: null, money: 0, deeds: [], on: null },
        { filingId: null, channel: "shop", money: null, deeds: ["apology"], on: null },
      ],
    },
  });
});

test("what cannot be so is said beside its own entry", () => {
  const results = [
    { ...emptyResult, money: "很多" },
    { ...emptyResult, on: "2026-11-23" },
    { ...emptyResult, deeds: ["nothing", "refund"] as const },
  ];
  expect(readClosing({ ...typed, ending: null, on: "2026-12-01", results }, today)).toEqual({
    faults: {
      ending: "ending",
      on: "day",
      "results.0.money": "money",
      "results.1.on": "day",
      "results.2.deeds": "nothing",
    },
  });
  const draft = { paper: null, mediator: "nobody", body: "", on: "2026-11-22", filingId: null } as const;
  const duties = [emptyDuty, { ...emptyDuty, what: "退款", by: "2026-11-01" }];
  expect(readSettlement({ ...draft, duties }, today)).toEqual({
    faults: { paper: "paper", "duties.0.what": "what", "duties.1.by": "by" },
  });
});
