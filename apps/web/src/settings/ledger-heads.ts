import type { LedgerHead } from "@youju/domain";

/** The head a ledger had when this device last found it whole; kept in this browser only. */
export type RememberedHead = LedgerHead & { readonly at: string };

const keyOf = (caseId: string) => `youju.ledger-head.${caseId}`;

/** What this device remembers of a case's custody ledger. */
export function rememberedHead(caseId: string): RememberedHead | null {
  try {
    const { size, root, at }: Partial<RememberedHead> = JSON.parse(localStorage.getItem(keyOf(caseId)) ?? "{}");
    return typeof size === "number" && typeof root === "string" && typeof at === "string" ? { size, root, at } : null;
  } catch {
    return null;
  }
}

/** Keeps a head to compare with next time. */
export function rememberHead(caseId: string, head: RememberedHead): void {
  try {
    localStorage.setItem(keyOf(caseId), JSON.stringify(head));
  } catch {
    // Private windows may refuse storage: there is then nothing to compare with next time.
  }
}
