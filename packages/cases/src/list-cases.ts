import type { CaseCard, Turn } from "@youju/api";
import type { CaseFile } from "@youju/domain";
import type { CaseQuery } from "@youju/storage";
import { type CardShelf, cardShelf } from "./card-shelf.ts";
import { caseCard } from "./case-card.ts";
import { cardSnapshot } from "./case-snapshot.ts";
import type { Reading } from "./workplace.ts";

/** Which cases, and from where on. */
export type ListCases = {
  readonly query?: string;
  readonly scope: "mine" | "demo" | "bin";
  readonly state: "all" | Turn;
  readonly cursor?: string;
};

/** One page of the list. */
export type CasePage = { readonly cases: readonly CaseCard[]; readonly nextCursor: string | null };

const pageLength = 50;
/** How many pages are looked through for one answer where few cases fit the state. */
const mostPages = 20;

/**
 * The case list, newest change first. An answer may hold fewer than a page and still have a cursor.
 * @param shelf cards worked out by earlier calls
 */
export async function listCases(place: Reading, asked: ListCases, shelf: CardShelf = cardShelf()): Promise<CasePage> {
  const cases: CaseCard[] = [];
  let cursor = asked.cursor ?? null;
  for (let page = 0; page < mostPages; page += 1) {
    const found = await place.store.cases.list(place.workspaceId, queryOf(asked, cursor));
    for (const file of found.rows) {
      const card = shelf.get(file, place.clock.today()) ?? (await makeCard(place, file, shelf));
      if (asked.state === "all" || card.turn === asked.state) {
        cases.push(card);
      }
    }
    cursor = found.next;
    if (cursor === null || cases.length > 0) {
      break;
    }
  }
  return { cases, nextCursor: cursor };
}

async function makeCard(place: Reading, file: CaseFile, shelf: CardShelf): Promise<CaseCard> {
  const today = place.clock.today();
  const card = caseCard(await cardSnapshot(place, file));
  shelf.put(card, { today, now: place.clock.now() });
  return card;
}

function queryOf({ query, scope }: ListCases, cursor: string | null): CaseQuery {
  return {
    where: scope === "bin" ? "bin" : "live",
    limit: pageLength,
    ...(scope === "bin" ? {} : { demo: scope === "demo" }),
    ...(query === undefined || query.trim() === "" ? {} : { text: query }),
    ...(cursor === null ? {} : { after: cursor }),
  };
}
