import type { CaseId, CustodyEntry, ExhibitId } from "@youju/domain";

/** What happened to an exhibit. */
export type CustodyAct = {
  readonly caseId: CaseId;
  readonly exhibitId: ExhibitId;
  readonly act: CustodyEntry["act"];
  /** SHA-256 of the bytes the act concerned, lower-case hex. */
  readonly sha256: string;
  /** UTC instant, ISO 8601. */
  readonly at: string;
  readonly actor: string;
};

/**
 * The next entry of a case's custody ledger. Numbers run from 1 without a gap.
 * @param last the latest entry of the same case, or `null` for its first
 * @throws RangeError for a hash that is not SHA-256 in lower-case hex, an instant not in UTC, or a last entry of another
 * case: a ledger never holds a wrong line. A clock set back is no error: the order is that of the numbers
 */
export function custodyEntry(act: CustodyAct, last: CustodyEntry | null): CustodyEntry {
  if (!/^[0-9a-f]{64}$/.test(act.sha256)) {
    throw new RangeError("not a SHA-256 in lower-case hex");
  }
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?Z$/.test(act.at)) {
    throw new RangeError("not an instant in UTC");
  }
  if (last !== null && last.caseId !== act.caseId) {
    throw new RangeError("the last entry belongs to another case");
  }
  const { caseId, exhibitId, sha256, at, actor } = act;
  return { caseId, sequence: (last?.sequence ?? 0) + 1, exhibitId, act: act.act, sha256, at, actor };
}
