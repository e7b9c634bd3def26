import { sha256 } from "@noble/hashes/sha2.js";
import type { CustodyView } from "@youju/api";
import type { LedgerHead } from "@youju/domain";
import { leafHash, ledgerProblems, treeHead, verifyInclusion } from "@youju/evidence/verify";

/**
 * `whole`: it fits its head and begins as it was remembered and as it was time-stamped; `changed`, `not-as-stamped`: it
 * does not begin so; `broken`: it does not fit its head.
 */
export type CustodyState = "whole" | "changed" | "not-as-stamped" | "broken";

/**
 * Computes a custody ledger again from its entries, in the page.
 * @param remembered the head it had when this device last found it whole
 */
export function checkCustody({ head, entries, stamped }: CustodyView, remembered: LedgerHead | null): CustodyState {
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
  if (!stamped.every((earlier) => beginsWith(hashes, earlier))) {
    return "not-as-stamped";
  }
  return remembered === null || beginsWith(hashes, remembered) ? "whole" : "changed";
}

function beginsWith(hashes: readonly string[], { size, root }: LedgerHead): boolean {
  const beginning = treeHead(hashes.slice(0, size), sha256);
  return beginning.size === size && beginning.root === root;
}
