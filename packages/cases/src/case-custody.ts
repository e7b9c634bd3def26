import type { CustodyView } from "@youju/api";
import type { CaseId, LedgerHead } from "@youju/domain";
import { inclusionProof, leafHash, merkleTree, treeHead } from "@youju/evidence/verify";
import { findCase } from "./find-case.ts";
import { sha256 } from "./sha256.ts";
import type { Records } from "./workplace.ts";

/**
 * The custody ledger of a case, its head, and for each entry the proof that it is in it. Throws `NOT_FOUND`.
 */
export async function caseCustody(place: Records, caseId: CaseId): Promise<CustodyView> {
  await findCase(place, caseId);
  const entries = await place.store.custody.list(place.workspaceId, caseId);
  const hashes = entries.map((entry) => leafHash(entry, sha256));
  const tree = merkleTree(hashes, sha256);
  return {
    head: tree.head,
    entries: entries.map((entry, index) => ({ entry, proof: inclusionProof(tree, index) })),
  };
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
