import type { BlobState, CaseId, CustodyEntry, LedgerHead } from "@youju/domain";

/** A head of the ledger as it was when it was time-stamped: the entries up to its size must still come to its root. */
export type StampedHead = LedgerHead & {
  readonly authorityName: string;
  /** UTC instant the authority states. */
  readonly genTime: string | null;
};

/** The custody ledger of a case: its head, and each entry with the proof that leads from it to the head. 保管记录 */
export type CustodyView = {
  readonly head: LedgerHead;
  readonly entries: readonly {
    readonly entry: CustodyEntry;
    /** Hashes in lower-case hex, from the leaf up (RFC 9162, 2.1.3). */
    readonly proof: readonly string[];
  }[];
  /** Heads with a time stamp found good, oldest first. */
  readonly stamped: readonly StampedHead[];
};

/** An exhibit whose original no longer is what was taken in: other bytes, or none. */
export type BrokenFile = { readonly exhibitId: string; readonly state: Exclude<BlobState, "intact"> };

/** An original that no longer is what was taken in. */
export type BrokenExhibit = BrokenFile & {
  readonly caseId: CaseId;
  readonly caseTitle: string;
  readonly number: number;
  readonly fileName: string;
  readonly sha256: string;
};

/** How the files of the evidence store are, as last read back. 证据存储 */
export type VaultView = {
  /** Files there are, and their bytes. */
  readonly files: number;
  readonly bytes: number;
  /** How many of them were read back within the last 30 days. */
  readonly checkedLately: number;
  /** The latest time a file was read back; `null` before the first. */
  readonly lastChecked: string | null;
  readonly broken: readonly BrokenExhibit[];
  /** Broken files that are no originals: pictures and papers made from them. */
  readonly otherBroken: number;
};
