import { sha256 } from "@noble/hashes/sha2.js";
import type { CustodyView } from "@youju/api";
import type { LedgerHead } from "@youju/domain";
import { leafHash, ledgerProblems, treeHead, verifyInclusion } from "@youju/evidence/verify";

/** `whole`: it fits its head, and begins as remembered; `changed`: it does not begin so; `broken`: it does not fit. */
export type CustodyState = "whole" | "changed" | "broken";

/**
 * Computes a custody ledger again from its entries, in the page.
 * @param remembered the head it had when this device last found it whole
 */
export function checkCustody({ head, entries }: CustodyView, remembered: LedgerHead | null): CustodyState {
  const all = entries.map(({ entry }) => entry);
  if (ledgerProblems(all, head, sha256).length > 0) {
    return "broken";
  }
  const hashes = all.map((entry) => leafHash(entry, sha256));
  const proven = entries.every(({ proof }, index) =>
    verifyInclusion({ leafHash: hashes[index] ?? "", index, head, proof }, sha256),
  );
  if (!proven) {
    return "broken";
  }
  const beginning = remembered === null ? null : treeHead(hashes.slice(0, remembered.size), sha256);
  const same = beginning?.size === remembered?.size && beginning?.root === remembered?.root;
  return same ? "whole" : "changed";
}
