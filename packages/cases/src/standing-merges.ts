import type { CaseId } from "@youju/domain";
import type { CaseEvent } from "@youju/storage";

/** A merge that was not taken back: from where, when, and the ids of what came over. */
export type StandingMerge = {
  readonly otherId: CaseId;
  readonly at: string;
  readonly exhibits: readonly string[];
  readonly facts: readonly string[];
  readonly contacts: readonly string[];
};

/** The merges of a case that stand, oldest first. */
export function standingMerges(events: readonly CaseEvent[]): readonly StandingMerge[] {
  const standing = new Map<CaseId, StandingMerge>();
  for (const { kind, data, recordedAt } of events) {
    const said = data as unknown as Omit<StandingMerge, "at">;
    if (kind === "merged") {
      standing.set(said.otherId, { ...said, at: recordedAt });
    } else if (kind === "unmerged") {
      standing.delete(said.otherId);
    }
  }
  return [...standing.values()];
}
