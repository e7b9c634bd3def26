import type { CaseCard, CaseFilter } from "@youju/api";
import { addDays, type CaseFile, type DisputeKind, type PlainDate } from "@youju/domain";
import type { CaseQuery } from "@youju/storage";
import { type CardShelf, cardShelf } from "./card-shelf.ts";
import { caseCard } from "./case-card.ts";
import { cardSnapshot } from "./case-snapshot.ts";
import { todayOf } from "./today-of.ts";
import type { Reading } from "./workplace.ts";

/** Which cases, and from where on. */
export type ListCases = Partial<Pick<CaseFilter, "query">> & {
  readonly scope: "mine" | "demo" | "archive" | "bin";
  readonly state: CaseFilter["state"];
  readonly kind?: DisputeKind;
  readonly platform?: string;
  /** Days ahead. */
  readonly within?: number;
  /** Without those put aside unless told. */
  readonly archived?: "with" | "without";
  readonly cursor?: string;
};

/** One page of the list. */
export type CasePage = { readonly cases: readonly CaseCard[]; readonly nextCursor: string | null };

const pageLength = 50;
/** How many pages are looked through for one answer where few cases fit. */
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
      if (fits(card, asked, todayOf(file, place.clock.today()))) {
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

/** What the database does not know of a case: whose turn it is, its platform, the day that comes next. */
function fits(card: CaseCard, { state, platform, within }: ListCases, today: PlainDate): boolean {
  return (
    (state === "all" || card.turn === state) &&
    (platform === undefined || card.platform === platform) &&
    (within === undefined || isNear(card.nextDay, addDays(today, within)))
  );
}

/** A day of one's own that was let pass cannot be acted on any more; the other side's late day can. */
function isNear(next: CaseCard["nextDay"], until: PlainDate): boolean {
  return next !== null && next.day <= until && !(next.whose === "person" && next.state === "passed");
}

/** Which cases a tab of the list holds. */
export function scopeQuery({ scope, archived }: Pick<ListCases, "scope" | "archived">): CaseQuery {
  return {
    where: scope === "bin" ? "bin" : "live",
    ...(scope === "bin" ? {} : { demo: scope === "demo" }),
    ...(scope === "archive" ? { archived: true } : {}),
    ...(scope === "mine" && archived !== "with" ? { archived: false } : {}),
  };
}

function queryOf(asked: ListCases, cursor: string | null): CaseQuery {
  const { query, kind } = asked;
  return {
    ...scopeQuery(asked),
    limit: pageLength,
    ...(kind === undefined ? {} : { kind }),
    ...(query === undefined || query.trim() === "" ? {} : { text: query }),
    ...(cursor === null ? {} : { after: cursor }),
  };
}
