import type { FilingView, PaperOffer } from "@youju/api";
import type { FilingState, Text } from "@youju/domain";

/** Which papers to show by how far they got. */
export const paperFilters = ["all", "drafted", "out", "over"] as const;
/** One of {@link paperFilters}. */
export type PaperFilter = (typeof paperFilters)[number];

const filterOf: Readonly<Record<FilingState, Exclude<PaperFilter, "all">>> = {
  drafted: "drafted",
  sent: "out",
  transferred: "out",
  accepted: "out",
  mediating: "out",
  refused: "over",
  settled: "over",
  ended: "over",
  withdrawn: "over",
};

/** A paper made, with what it is called and where it goes. */
export type MadePaper = { readonly filing: FilingView; readonly title: Text; readonly channel: Text | null };

/** The papers made, under their own names; until these are known, under those of their channels. */
export function namedPapers(
  filings: readonly FilingView[],
  offers: readonly Pick<PaperOffer, "paper" | "channel" | "title" | "channelTitle">[],
): readonly MadePaper[] {
  return filings.map((filing) => {
    const offer = offers.find(({ paper, channel }) => paper === filing.paper && channel === filing.channel);
    return { filing, title: offer?.title ?? filing.title, channel: offer?.channelTitle ?? null };
  });
}

/**
 * The papers made in a case, the last changed first.
 * @param wanted words every one of which must stand in the paper's name, channel or number; blank finds all
 */
export function foundPapers(
  papers: readonly MadePaper[],
  { filter, wanted }: { readonly filter: PaperFilter; readonly wanted: string },
): readonly MadePaper[] {
  const parts = wanted.toLowerCase().split(/\s+/).filter(Boolean);
  return papers
    .filter(({ filing: { state } }) => filter === "all" || filterOf[state] === filter)
    .filter(({ filing, title, channel }) => {
      const texts = [title, channel, filing.title].flatMap((text) => (text === null ? [] : [text.zh, text.en]));
      const name = [...texts, filing.reference ?? ""].join(" ").toLowerCase();
      return parts.every((part) => name.includes(part));
    })
    .toSorted(({ filing: one }, { filing: other }) => (one.updatedAt < other.updatedAt ? 1 : -1));
}
