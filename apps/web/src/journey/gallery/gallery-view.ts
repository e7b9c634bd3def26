import type { BrokenFile, ExhibitCard } from "@youju/api";
import type { Exhibit, ExhibitKind } from "@youju/domain";

/** Orders in which exhibits are shown. */
export const gallerySorts = ["number", "added", "captured", "kind"] as const;
export type GallerySort = (typeof gallerySorts)[number];
/** What alone is shown. */
export const galleryOnlys = ["all", "unnamed", "unstamped", "trouble"] as const;
export type GalleryOnly = (typeof galleryOnlys)[number];

/** How the gallery is looked at. */
export type GalleryChoice = {
  readonly words: string;
  readonly kind: ExhibitKind | "all";
  readonly only: GalleryOnly;
  readonly sort: GallerySort;
};
export const everything: GalleryChoice = { words: "", kind: "all", only: "all", sort: "number" };

/** An exhibit with what was said of it, as soon as that is there. */
export type GalleryItem = { readonly exhibit: Exhibit; readonly card: ExhibitCard | undefined };

/** Exhibits joined with their cards. */
export function galleryItems(exhibits: readonly Exhibit[], cards: readonly ExhibitCard[]): readonly GalleryItem[] {
  return exhibits.map((exhibit) => ({ exhibit, card: cards.find(({ exhibitId }) => exhibitId === exhibit.id) }));
}

/** The exhibits a choice leaves, in its order. Words are found in the file's name, the title and the purpose. */
export function chosenItems(
  items: readonly GalleryItem[],
  choice: GalleryChoice,
  broken: readonly BrokenFile[],
): readonly GalleryItem[] {
  const wanted = choice.words.trim().toLowerCase();
  const isTrouble = ({ exhibit }: GalleryItem) =>
    exhibit.reading === "failed" || broken.some(({ exhibitId }) => exhibitId === exhibit.id);
  return items
    .filter(({ exhibit }) => choice.kind === "all" || exhibit.kind === choice.kind)
    .filter(({ exhibit, card }) =>
      [exhibit.fileName, card?.account.title, card?.account.purpose].some((text) =>
        (text ?? "").toLowerCase().includes(wanted),
      ),
    )
    .filter((item) => {
      switch (choice.only) {
        case "unnamed":
          return item.exhibit.kind === "other";
        case "unstamped":
          return item.card?.stamp !== "stamped";
        case "trouble":
          return isTrouble(item);
        default:
          return true;
      }
    })
    .toSorted(orders[choice.sort]);
}

const byNumber = (one: GalleryItem, other: GalleryItem) => one.exhibit.number - other.exhibit.number;
const orders: Readonly<Record<GallerySort, (one: GalleryItem, other: GalleryItem) => number>> = {
  number: byNumber,
  added: (one, other) => other.exhibit.addedAt.localeCompare(one.exhibit.addedAt) || byNumber(other, one),
  // What states no time comes last
  captured: (one, other) =>
    (one.card?.captured ?? "9").localeCompare(other.card?.captured ?? "9") || byNumber(one, other),
  kind: (one, other) => one.exhibit.kind.localeCompare(other.exhibit.kind) || byNumber(one, other),
};

/** The ids in order with one of them at another place; the same list where it cannot move there. */
export function movedTo(ids: readonly string[], id: string, place: number): readonly string[] {
  const from = ids.indexOf(id);
  if (from === -1 || place < 0 || place >= ids.length || from === place) {
    return ids;
  }
  const rest = ids.filter((each) => each !== id);
  return [...rest.slice(0, place), id, ...rest.slice(place)];
}
