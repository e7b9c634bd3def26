import type { CaseId } from "@youju/domain";
import { isEntry, leafHash, treeHead } from "@youju/evidence/verify";
import { stampedHeads } from "./case-custody.ts";
import { allCases } from "./erase-everything.ts";
import { findCase } from "./find-case.ts";
import { sha256 } from "./sha256.ts";
import type { Records } from "./workplace.ts";

/**
 * What is wrong with a case's ledger: its numbers have a gap or an entry is malformed, or the first entries are no longer
 * those that were time-stamped.
 */
export type LedgerTrouble = {
  readonly caseId: CaseId;
  readonly caseTitle: string;
  readonly kind: "entries" | "stamped-head";
};

/** Every ledger looked at, and what is wrong. */
export type LedgerCheck = {
  readonly cases: number;
  readonly entries: number;
  /** Heads with a time stamp that were compared. */
  readonly stampedHeads: number;
  readonly troubles: readonly LedgerTrouble[];
};

/** Holds every ledger against its own numbering and against every time-stamped head of it. */
export async function checkLedgers(place: Records): Promise<LedgerCheck> {
  let check: LedgerCheck = { cases: 0, entries: 0, stampedHeads: 0, troubles: [] };
  for (const caseId of await allCases(place)) {
    const { entries, heads, kind } = await checkLedger(place, caseId);
    const { title: caseTitle } = await findCase(place, caseId);
    check = {
      cases: check.cases + 1,
      entries: check.entries + entries,
      stampedHeads: check.stampedHeads + heads,
      troubles: kind === null ? check.troubles : [...check.troubles, { caseId, caseTitle, kind }],
    };
  }
  return check;
}

type Checked = { readonly entries: number; readonly heads: number; readonly kind: LedgerTrouble["kind"] | null };

async function checkLedger(place: Records, caseId: CaseId): Promise<Checked> {
  const entries = await place.store.custody.list(place.workspaceId, caseId);
  const heads = await stampedHeads(place, caseId);
  const counted = { entries: entries.length, heads: heads.length };
  if (!entries.every((entry, index) => isEntry(entry) && entry.sequence === index + 1)) {
    return { ...counted, kind: "entries" };
  }
  const hashes = entries.map((entry) => leafHash(entry, sha256));
  const asStamped = heads.every(({ size, root }) => {
    const beginning = treeHead(hashes.slice(0, size), sha256);
    return beginning.size === size && beginning.root === root;
  });
  return { ...counted, kind: asStamped ? null : "stamped-head" };
}
