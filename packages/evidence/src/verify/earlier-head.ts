import type { LedgerHead } from "@youju/domain";
import { headName } from "./bag-names.ts";
import type { BagSource } from "./bag-source.ts";
import type { BundleLedger } from "./check-ledger.ts";
import { decodeStrictly } from "./manifest.ts";
import { type Problem, problem } from "./problem.ts";

/** A head somebody noted earlier; `case` where it came with one, as in `ledger/head.json`. */
export type EarlierHead = LedgerHead & { readonly case: string | null };

/**
 * A noted head out of what was typed or pasted: `12:ab…`, as a verifier shows it, with a blank or a dot for the colon, as
 * screens show it, or the text of a bundle's `ledger/head.json`. `null` for anything else, and for the head of nothing.
 */
export function readEarlierHead(text: string): EarlierHead | null {
  const [, size = "", root = ""] = /^([1-9]\d{0,8})\s*[\s:：·]\s*([0-9a-f]{64})$/i.exec(text.trim()) ?? [];
  return root === "" ? fromJson(text) : { case: null, root: root.toLowerCase(), size: Number(size) };
}

function fromJson(text: string): EarlierHead | null {
  try {
    const { case: caseId, root, size } = JSON.parse(text) as Partial<Record<keyof EarlierHead, unknown>>;
    const isHead =
      typeof root === "string" && /^[0-9a-f]{64}$/.test(root) && Number.isSafeInteger(size) && Number(size) > 0;
    return isHead ? { case: typeof caseId === "string" ? caseId : null, root, size: Number(size) } : null;
  } catch {
    return null;
  }
}

/** The head an earlier bundle states; `null` where it states none. What else is in that bundle is not looked at. */
export async function statedHead(source: BagSource): Promise<EarlierHead | null> {
  if (!source.names.includes(headName) || source.size(headName) > 1000) {
    return null;
  }
  const bytes: number[] = [];
  for await (const chunk of source.open(headName)) {
    bytes.push(...chunk);
  }
  return readEarlierHead(decodeStrictly(Uint8Array.from(bytes)) ?? "");
}

/** Whether a ledger is the continuation of what somebody noted, and if not, why that is not shown. */
export type Continuation = "goes-on" | "differs" | "other-case" | "shorter" | "part";

/** Holds a ledger against an earlier head. */
export function continuationOf(ledger: BundleLedger, earlier: EarlierHead): Continuation {
  if (earlier.case !== null && earlier.case !== ledger.head.case) {
    return "other-case";
  }
  if (earlier.size > ledger.head.size) {
    return "shorter";
  }
  const answer = ledger.continues(earlier);
  return answer === "cannot-tell" ? "part" : answer === "yes" ? "goes-on" : "differs";
}

/** What is wrong where a ledger does not go on from an earlier head. */
export function earlierProblems(continuation: Continuation, { size }: EarlierHead): readonly Problem[] {
  return continuation === "goes-on"
    ? []
    : [problem(`earlier-head-${continuation}`, headName, { detail: String(size) })];
}
