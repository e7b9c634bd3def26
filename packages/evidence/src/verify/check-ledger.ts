import type { CustodyEntry, LedgerHead } from "@youju/domain";
import { canonicalJson, type JsonValue } from "../ledger/canonical-json.ts";
import { leafHash, readEntryLine } from "../ledger/entry.ts";
import { treeHead } from "../ledger/merkle-tree.ts";
import type { Sha256 } from "../ledger/sha256.ts";
import { verifyConsistency, verifyInclusion } from "../ledger/verify-proof.ts";
import { entriesName, headName, proofsName } from "./bag-names.ts";
import { decodeStrictly } from "./manifest.ts";
import { type Problem, problem } from "./problem.ts";

/** A ledger's head with the case it is of; `ledger/head.json` holds exactly its canonical form. */
export type CaseHead = LedgerHead & { readonly case: string };

/** The ledger as far as a bundle carries it. */
export type BundleLedger = {
  readonly head: CaseHead;
  readonly entries: readonly CustodyEntry[];
  /** Whether every entry up to the head is there. */
  readonly whole: boolean;
  /** Whether the tree of the first so many entries had this root. */
  readonly continues: (earlier: LedgerHead) => "yes" | "no" | "cannot-tell";
};

type Proofs = {
  readonly inclusion: readonly { readonly sequence: number; readonly path: readonly string[] }[];
  readonly consistency: readonly { readonly size: number; readonly root: string; readonly path: readonly string[] }[];
};

/** Reads and checks the ledger: every entry is in the tree of the head, under its own number. */
export function readLedger(
  held: ReadonlyMap<string, Uint8Array>,
  sha256: Sha256,
): { readonly ledger: BundleLedger | null; readonly problems: readonly Problem[] } {
  const [headBytes, entryBytes, proofBytes] = [headName, entriesName, proofsName].map((name) => held.get(name));
  if (headBytes === undefined || entryBytes === undefined || proofBytes === undefined) {
    return { ledger: null, problems: [] };
  }
  const head = readHead(headBytes);
  const proofs = readProofs(proofBytes);
  const lines = readLines(entryBytes);
  if (head === null || proofs === null || lines === null) {
    const broken = [
      head === null ? headName : "",
      proofs === null ? proofsName : "",
      lines === null ? entriesName : "",
    ];
    return {
      ledger: null,
      problems: broken.filter(Boolean).map((name) => problem("content-unreadable", name, { detail: "RFC 8785" })),
    };
  }
  const forged = lines.flatMap((entry, index) =>
    entryProblems({ entry, index, before: lines[index - 1] ?? null }, { head, proofs, sha256 }),
  );
  const entries = lines.filter((entry) => entry !== null);
  const whole = entries.length === head.size && entries.every(({ sequence }, index) => sequence === index + 1);
  const leaves = entries.map((entry) => leafHash(entry, sha256));
  const root = whole ? treeHead(leaves, sha256).root : head.root;
  const differs = root === head.root ? [] : [problem("ledger-head-differs", headName, { detail: "root" })];
  const extra =
    proofs.inclusion.length === lines.length
      ? []
      : [problem("content-unreadable", proofsName, { against: entriesName, detail: "inclusion" })];
  return {
    ledger: {
      head,
      entries,
      whole,
      continues: (earlier) => continues({ earlier, head, whole, leaves, proofs }, sha256),
    },
    problems: [...forged, ...differs, ...extra],
  };
}

type Line = { readonly entry: CustodyEntry | null; readonly index: number; readonly before: CustodyEntry | null };
type Known = { readonly head: CaseHead; readonly proofs: Proofs; readonly sha256: Sha256 };

function entryProblems({ entry, index, before }: Line, { head, proofs, sha256 }: Known): readonly Problem[] {
  const forged = problem("ledger-entry-forged", entriesName, {
    against: headName,
    detail: String(entry?.sequence ?? index + 1),
  });
  if (entry === null || entry.caseId !== head.case || entry.sequence <= (before?.sequence ?? 0)) {
    return [forged];
  }
  const proof = proofs.inclusion[index];
  const claim = { leafHash: leafHash(entry, sha256), index: entry.sequence - 1, head, proof: proof?.path ?? [] };
  return proof?.sequence === entry.sequence && verifyInclusion(claim, sha256) ? [] : [forged];
}

type Continuation = {
  readonly earlier: LedgerHead;
  readonly head: CaseHead;
  readonly whole: boolean;
  readonly leaves: readonly string[];
  readonly proofs: Proofs;
};

function continues({ earlier, head, whole, leaves, proofs }: Continuation, sha256: Sha256) {
  if (earlier.size > head.size) {
    return "no";
  }
  if (whole) {
    return treeHead(leaves.slice(0, earlier.size), sha256).root === earlier.root ? "yes" : "no";
  }
  if (earlier.size === head.size) {
    return earlier.root === head.root ? "yes" : "no";
  }
  const known = proofs.consistency.find(({ size }) => size === earlier.size);
  if (known === undefined) {
    return "cannot-tell";
  }
  return verifyConsistency({ first: earlier, second: head, proof: known.path }, sha256) ? "yes" : "no";
}

/** A head as `ledger/head.json` holds it, `null` for anything else. */
export function readHead(bytes: Uint8Array): CaseHead | null {
  const value = readCanonical(bytes) as Partial<CaseHead> | null;
  return typeof value?.case === "string" && isRoot(value.root) && isCount(value.size)
    ? { case: value.case, root: value.root, size: value.size }
    : null;
}

function readProofs(bytes: Uint8Array): Proofs | null {
  const value = readCanonical(bytes) as Partial<Proofs> | null;
  const { inclusion, consistency } = value ?? {};
  const fine =
    Array.isArray(inclusion) &&
    Array.isArray(consistency) &&
    inclusion.every((each) => isCount(each?.sequence) && isPath(each?.path)) &&
    consistency.every((each) => isCount(each?.size) && isRoot(each?.root) && isPath(each?.path));
  return fine ? { inclusion, consistency } : null;
}

function readLines(bytes: Uint8Array): readonly (CustodyEntry | null)[] | null {
  const text = decodeStrictly(bytes);
  if (text === null || (text !== "" && !text.endsWith("\n"))) {
    return null;
  }
  return text.split("\n").slice(0, -1).map(readEntryLine);
}

/** JSON in its canonical form and no other; `null` otherwise. */
function readCanonical(bytes: Uint8Array): object | null {
  const text = decodeStrictly(bytes);
  try {
    const value = JSON.parse(text ?? "") as JsonValue;
    return typeof value === "object" && value !== null && canonicalJson(value) === text ? value : null;
  } catch {
    return null;
  }
}

function isRoot(value: unknown): value is string {
  return typeof value === "string" && /^[0-9a-f]{64}$/.test(value);
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}

function isPath(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every(isRoot);
}
