import { sha256 } from "@noble/hashes/sha2.js";
import type { CustodyView } from "@youju/api";
import type { CustodyEntry } from "@youju/domain";
import { inclusionProof, leafHash, merkleTree } from "@youju/evidence/verify";
import { expect, test } from "vitest";
import { checkCustody } from "./check-custody.ts";

const entry = (sequence: number, actor = "person"): CustodyEntry => ({
  caseId: "case-1",
  sequence,
  exhibitId: `exhibit-${sequence}`,
  act: "added",
  sha256: String(sequence).padStart(64, "0"),
  at: "2026-11-21T08:00:00.000Z",
  actor,
});

/** As the server answers. */
function view(entries: readonly CustodyEntry[]): CustodyView {
  const tree = merkleTree(
    entries.map((one) => leafHash(one, sha256)),
    sha256,
  );
  const proven = entries.map((one, at) => ({ entry: one, proof: inclusionProof(tree, at) }));
  return { head: tree.head, entries: proven, stamped: [] };
}

const five = [1, 2, 3, 4, 5].map((sequence) => entry(sequence));
const remembered = view(five.slice(0, 3)).head;

test("a ledger as it was written is whole, also where it has grown since this device last looked", () => {
  expect(checkCustody(view(five), null)).toBe("whole");
  expect(checkCustody(view(five), remembered)).toBe("whole");
  expect(checkCustody(view(five), view(five).head)).toBe("whole");
  expect(checkCustody(view([]), null)).toBe("whole");
});

test("an entry changed under an old head is seen, and so is a proof that leads elsewhere", () => {
  const whole = view(five);
  const forged = whole.entries.with(1, { ...whole.entries[1], entry: entry(2, "nobody"), proof: [] });
  expect(checkCustody({ ...whole, entries: forged }, null)).toBe("broken");
  const astray = whole.entries.map(({ entry: one, proof }) => ({ entry: one, proof: proof.toReversed() }));
  expect(checkCustody({ ...whole, entries: astray }, null)).toBe("broken");
  expect(checkCustody({ ...whole, entries: whole.entries.slice(1) }, null)).toBe("broken");
});

test("a whole ledger made anew is seen by a head of it that was time-stamped", () => {
  const stamped = [1, 3].map((size) => ({
    ...view(five.slice(0, size)).head,
    authorityName: "某某时间戳",
    genTime: "2026-11-21T08:00:05Z",
  }));
  expect(checkCustody({ ...view(five), stamped }, null)).toBe("whole");
  expect(checkCustody({ ...view(five.with(1, entry(2, "nobody"))), stamped }, null)).toBe("not-as-stamped");
  expect(checkCustody({ ...view(five.slice(0, 2)), stamped }, remembered)).toBe("not-as-stamped");
});

test("a whole ledger made anew is seen by what this device remembers, and by nothing else", () => {
  const anew = view(five.with(1, entry(2, "nobody")));
  expect(checkCustody(anew, null)).toBe("whole");
  expect(checkCustody(anew, remembered)).toBe("changed");
  expect(checkCustody(view(five.slice(0, 2)), remembered)).toBe("changed");
});
