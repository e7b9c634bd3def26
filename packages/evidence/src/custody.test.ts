import type { CustodyEntry } from "@youju/domain";
import { expect, test } from "vitest";
import { type CustodyAct, custodyEntry } from "./custody.ts";
import { hashBytes } from "./hash.ts";

const act: CustodyAct = {
  caseId: "case-1",
  exhibitId: "exhibit-1",
  act: "added",
  sha256: hashBytes(new Uint8Array([1])),
  at: "2026-11-21T08:00:00.000Z",
  actor: "owner",
};

test("a ledger begins with 1 and goes on without a gap", () => {
  const first = custodyEntry(act, null);
  const second = custodyEntry({ ...act, act: "read", at: "2026-11-21T08:00:03Z" }, first);
  expect([first.sequence, second.sequence]).toEqual([1, 2]);
  expect(second).toEqual({ ...act, act: "read", at: "2026-11-21T08:00:03Z", sequence: 2 });
});

test("a clock set back is written down as it was", () => {
  const first = custodyEntry(act, null);
  expect(custodyEntry({ ...act, at: "2026-11-21T07:59:00Z" }, first).sequence).toBe(2);
});

test.each<[string, Partial<CustodyAct>, CustodyEntry | null]>([
  ["a hash in capitals", { sha256: act.sha256.toUpperCase() }, null],
  ["a short hash", { sha256: act.sha256.slice(1) }, null],
  ["a time without zone", { at: "2026-11-21T08:00:00" }, null],
  ["a local time", { at: "2026-11-21T16:00:00+08:00" }, null],
  ["another case's ledger", { caseId: "case-2" }, { ...act, sequence: 1 }],
])("a wrong line is never written: %s", (_, wrong, last) => {
  expect(() => custodyEntry({ ...act, ...wrong }, last)).toThrow(RangeError);
});
