import { bytesToHex } from "@noble/hashes/utils.js";
import { type CustodyEntry, custodyActs } from "@youju/domain";
import { canonicalBytes, canonicalJson, type JsonValue } from "./canonical-json.ts";
import { isHash, type Sha256 } from "./sha256.ts";

const instantPattern = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d{1,9})?Z$/;

/** What a ledger can hold: the fields have the forms they must have. The case's own rows are checked by it too. */
export function isEntry(value: CustodyEntry): boolean {
  const { caseId, sequence, exhibitId, act, sha256, at, actor } = value;
  return (
    isName(caseId) &&
    Number.isSafeInteger(sequence) &&
    sequence >= 1 &&
    (exhibitId === null || isName(exhibitId)) &&
    custodyActs.includes(act) &&
    isHash(sha256) &&
    typeof at === "string" &&
    instantPattern.test(at) &&
    isName(actor)
  );
}

function isName(value: unknown): boolean {
  return typeof value === "string" && value !== "" && value.isWellFormed();
}

/** The members of a leaf, as its JSON names them. */
function leafOf({ caseId, sequence, exhibitId, act, sha256, at, actor }: CustodyEntry): JsonValue {
  return { act, actor, at, case: caseId, exhibit: exhibitId, sequence, sha256 };
}

/** An entry as one line of JSON in the canonical form of RFC 8785, without a line end. */
export function entryLine(entry: CustodyEntry): string {
  return canonicalJson(leafOf(entry));
}

/** The bytes of a leaf: {@link entryLine} in UTF-8. */
export function leafBytes(entry: CustodyEntry): Uint8Array {
  return canonicalBytes(leafOf(entry));
}

/** The entry a line holds; `null` for one that is not an entry, or not written to the letter as {@link entryLine} does. */
export function readEntryLine(line: string): CustodyEntry | null {
  try {
    const { case: caseId, sequence, exhibit: exhibitId, act, sha256, at, actor } = JSON.parse(line);
    const entry: CustodyEntry = { caseId, sequence, exhibitId, act, sha256, at, actor };
    return isEntry(entry) && entryLine(entry) === line ? entry : null;
  } catch {
    return null;
  }
}

/** SHA-256 of 0x00 and the leaf's bytes (RFC 9162, 2.1.1), lower-case hex. */
export function leafHash(entry: CustodyEntry, sha256: Sha256): string {
  return hashLeaf(leafBytes(entry), sha256);
}

/** SHA-256 of 0x00 and any leaf's bytes, lower-case hex. */
export function hashLeaf(bytes: Uint8Array, sha256: Sha256): string {
  const marked = new Uint8Array(bytes.length + 1);
  marked.set(bytes, 1);
  return bytesToHex(sha256(marked));
}
