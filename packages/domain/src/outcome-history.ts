import type { CaseId } from "./case-file.ts";
import type { ClosingContent } from "./closing.ts";
import type { Settlement, SettlementContent } from "./settlement.ts";

/** What happened to a record of how the case came out. A closing that is removed is a case taken up again. */
export const outcomeActs = ["recorded", "changed", "removed", "restored"] as const;
/** One of {@link outcomeActs}. */
export type OutcomeAct = (typeof outcomeActs)[number];

/** What is said of how the case came out: its closing, or one settlement. */
export type OutcomeSaid =
  | { readonly subject: "closing"; readonly content: ClosingContent | null }
  | { readonly subject: "settlement"; readonly content: SettlementContent | null };

/** One step in the history of a closing or a settlement, append-only; the last one counts. */
export type OutcomeEntry = OutcomeSaid & {
  /** The case's own id for its closing, which is one; else the settlement's. */
  readonly recordId: string;
  readonly caseId: CaseId;
  /** From 1 for each record, without a gap. */
  readonly revision: number;
  readonly act: OutcomeAct;
  /** UTC instant. */
  readonly at: string;
};

/** The closing as the last entries of a case have it; `null` while the case is open. */
export function closingOf(latest: readonly OutcomeEntry[]): ClosingContent | null {
  const last = latest.findLast(({ subject }) => subject === "closing");
  return last?.subject === "closing" ? last.content : null;
}

/** The settlements that were not taken out, the earliest first. */
export function settlementsOf(latest: readonly OutcomeEntry[]): readonly Settlement[] {
  return latest
    .flatMap((entry) =>
      entry.subject === "settlement" && entry.content !== null ? [{ ...entry.content, id: entry.recordId }] : [],
    )
    .toSorted((one, other) => (one.on < other.on ? -1 : Number(one.on > other.on)));
}
