import type { PaperOffer } from "@youju/api";
import type { Text } from "@youju/domain";

/** The papers of one channel. */
export type OfferGroup = { readonly channel: string; readonly title: Text; readonly offers: readonly PaperOffer[] };

/**
 * Papers by channel in the order given: those meant for the case, and the rest.
 * @param wanted words every one of which must stand in the paper's or the channel's name; blank finds all
 */
export function offerGroups(
  offers: readonly PaperOffer[],
  wanted: string,
): { readonly meant: readonly OfferGroup[]; readonly others: readonly OfferGroup[] } {
  const parts = wanted.toLowerCase().split(/\s+/).filter(Boolean);
  const found = offers.filter(({ title, channelTitle }) => {
    const name = [title.zh, title.en, channelTitle.zh, channelTitle.en].join(" ").toLowerCase();
    return parts.every((part) => name.includes(part));
  });
  const meant = found.filter(({ suits, onRoute, role }) => suits && (onRoute || role !== "ordinary"));
  return { meant: grouped(meant), others: grouped(found.filter((offer) => !meant.includes(offer))) };
}

function grouped(offers: readonly PaperOffer[]): readonly OfferGroup[] {
  return [...Map.groupBy(offers, ({ channel }) => channel)].map(([channel, of]) => ({
    channel,
    title: of[0]?.channelTitle ?? { zh: channel, en: channel },
    offers: of,
  }));
}
