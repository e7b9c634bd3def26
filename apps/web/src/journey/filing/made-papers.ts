import type { FilingView } from "@youju/api";
import type { FilingState } from "@youju/domain";

/** Which papers to show by how far they got. */
export const paperFilters = ["all", "drafted", "out", "over"] as const;
/** One of {@link paperFilters}. */
export type PaperFilter = (typeof paperFilters)[number];

const filterOf: Readonly<Record<FilingState, Exclude<PaperFilter, "all">>> = {
  drafted: "drafted",
  sent: "out",
  accepted: "out",
  refused: "over",
  settled: "over",
  ended: "over",
  withdrawn: "over",
};

/**
 * The papers made in a case, the last changed first.
 * @param wanted words every one of which must stand in the paper's name, channel or number; blank finds all
 */
export function foundPapers(
  filings: readonly FilingView[],
  { filter, wanted }: { readonly filter: PaperFilter; readonly wanted: string },
): readonly FilingView[] {
  const parts = wanted.toLowerCase().split(/\s+/).filter(Boolean);
  return filings
    .filter(({ state }) => filter === "all" || filterOf[state] === filter)
    .filter(({ title, channel, paper, reference }) => {
      const name = [title.zh, title.en, channel, paper, reference ?? ""].join(" ").toLowerCase();
      return parts.every((part) => name.includes(part));
    })
    .toSorted((one, other) => (one.updatedAt < other.updatedAt ? 1 : -1));
}
