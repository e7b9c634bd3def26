import type { CaseCard } from "@youju/api";
import type { CaseFile, PlainDate } from "@youju/domain";

/** Cards worked out before, kept as long as their case and the day stay the same. */
export type CardShelf = {
  readonly get: (file: CaseFile, today: PlainDate) => CaseCard | undefined;
  readonly put: (card: CaseCard, at: { readonly today: PlainDate; readonly now: string }) => void;
};

/** More than a person looks at; past it the shelf starts afresh. */
const most = 2000;
/** Two changes can bear the same instant: a card is kept only once its case has been quiet for so many milliseconds. */
const quiet = 1000;

/** An empty shelf. */
export function cardShelf(): CardShelf {
  const kept = new Map<string, { readonly card: CaseCard; readonly today: PlainDate }>();
  return {
    get: (file, today) => {
      const known = kept.get(file.id);
      return known?.today === today && stateOf(known.card.case) === stateOf(file) ? known.card : undefined;
    },
    put: (card, { today, now }) => {
      if (Date.parse(now) - Date.parse(card.case.updatedAt) < quiet) {
        return;
      }
      if (kept.size >= most) {
        kept.clear();
      }
      kept.set(card.case.id, { card, today });
    },
  };
}

function stateOf({ updatedAt, deletedAt, archivedAt }: CaseFile): string {
  return [updatedAt, deletedAt, archivedAt].join();
}
