import type { FactEntry, FactName } from "@youju/domain";

/** The history of one fact, newest entry first. */
export type FactLine = {
  readonly name: FactName;
  /** The entry that stands today; `null` while the fact is unknown. */
  readonly standing: FactEntry | null;
  readonly entries: readonly FactEntry[];
  /** Whether an entry is left that can be taken back. */
  readonly canUndo: boolean;
};

/**
 * Facts with their histories, the most recently touched first. The latest entry that says something stands; a blank or
 * a "don't know" never erases, and an entry taken back no longer speaks.
 * @param history in the order recorded
 */
export function factLines(history: readonly FactEntry[]): readonly FactLine[] {
  const newestFirst = [...history].reverse();
  const names = [...new Set(newestFirst.map((entry) => entry.name))];
  return names.map((name) => {
    const entries = newestFirst.filter((entry) => entry.name === name);
    const live = entries.filter((entry) => entry.withdrawnAt === undefined);
    return {
      name,
      standing: live.find((entry) => entry.value !== null) ?? null,
      entries,
      canUndo: live.length > 0,
    };
  });
}
