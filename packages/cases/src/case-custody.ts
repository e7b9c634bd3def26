import type { CustodyView, StampedHead } from "@youju/api";
import type { CaseId, ExhibitId, LedgerHead } from "@youju/domain";
import { inclusionProof, leafHash, merkleTree, treeHead } from "@youju/evidence/verify";
import { findCase } from "./find-case.ts";
import { sha256 } from "./sha256.ts";
import type { Records } from "./workplace.ts";

/** Which entries to give: those of one exhibit, or all. */
export type CustodyAt = { readonly caseId: CaseId; readonly exhibitId?: ExhibitId | undefined };

/**
 * The custody ledger of a case or the entries of one exhibit, the head of the whole ledger, and for each entry the proof
 * that it is in it, at the place before its number. Throws `NOT_FOUND`.
 */
export async function caseCustody(place: Records, { caseId, exhibitId }: CustodyAt): Promise<CustodyView> {
  await findCase(place, caseId);
  const entries = await place.store.custody.list(place.workspaceId, caseId);
  const hashes = entries.map((entry) => leafHash(entry, sha256));
  const tree = merkleTree(hashes, sha256);
  const proven = entries.map((entry, index) => ({ entry, proof: inclusionProof(tree, index) }));
  return {
    head: tree.head,
    entries: exhibitId === undefined ? proven : proven.filter(({ entry }) => entry.exhibitId === exhibitId),
    stamped: await stampedHeads(place, caseId),
  };
}

/** The heads of a case's ledger that have a good time stamp, oldest first. */
export async function stampedHeads({ store, workspaceId }: Records, caseId: CaseId): Promise<readonly StampedHead[]> {
  const stamps = await store.stamps.list(workspaceId, caseId);
  return stamps.flatMap(({ state, size, root, authorityName, genTime }) =>
    state === "stamped" && size !== null && root !== null ? [{ size, root, authorityName, genTime }] : [],
  );
}

/** The head of a case's custody ledger as it stands: what a time stamp fixes and a bundle states. Throws `NOT_FOUND`. */
export async function ledgerHead(place: Records, caseId: CaseId): Promise<LedgerHead> {
  await findCase(place, caseId);
  const entries = await place.store.custody.list(place.workspaceId, caseId);
  return treeHead(
    entries.map((entry) => leafHash(entry, sha256)),
    sha256,
  );
}
