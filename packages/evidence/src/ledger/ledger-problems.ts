import type { CustodyEntry, LedgerHead } from "@youju/domain";
import { isEntry, leafHash } from "./entry.ts";
import { treeHead } from "./merkle-tree.ts";
import type { Sha256 } from "./sha256.ts";

/** What is wrong with a ledger. `position` counts entries as they stand, from 1. */
export type LedgerProblem =
  | { readonly kind: "not-an-entry"; readonly position: number }
  | { readonly kind: "other-case"; readonly position: number }
  | { readonly kind: "out-of-sequence"; readonly position: number; readonly sequence: number }
  | { readonly kind: "size-differs"; readonly stated: number; readonly found: number }
  | { readonly kind: "root-differs"; readonly stated: string; readonly found: string };

/**
 * What keeps entries from being the ledger of one case with this head; nothing where they are. An entry whose wording
 * was changed shows as a different root: which one it was, the inclusion proofs tell. Clocks are not judged: the order
 * is that of the numbers.
 */
export function ledgerProblems(
  entries: readonly CustodyEntry[],
  head: LedgerHead,
  sha256: Sha256,
): readonly LedgerProblem[] {
  const problems = entries.flatMap((entry, index) => entryProblems(entry, index + 1, entries[0]?.caseId));
  if (problems.some(({ kind }) => kind === "not-an-entry")) {
    return problems;
  }
  const { size, root } = treeHead(
    entries.map((entry) => leafHash(entry, sha256)),
    sha256,
  );
  if (size !== head.size) {
    return [...problems, { kind: "size-differs", stated: head.size, found: size }];
  }
  return root === head.root ? problems : [...problems, { kind: "root-differs", stated: head.root, found: root }];
}

function entryProblems(entry: CustodyEntry, position: number, caseId: string | undefined): readonly LedgerProblem[] {
  if (!isEntry(entry)) {
    return [{ kind: "not-an-entry", position }];
  }
  const { sequence } = entry;
  return [
    ...(entry.caseId === caseId ? [] : [{ kind: "other-case", position } as const]),
    ...(sequence === position ? [] : [{ kind: "out-of-sequence", position, sequence } as const]),
  ];
}
