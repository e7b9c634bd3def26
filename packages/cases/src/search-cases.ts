import type { CaseHit, FoundPlace } from "@youju/api";
import type { CaseId } from "@youju/domain";
import { type FoundPart, queryWords } from "@youju/storage";
import { keptPaper } from "./kept-paper.ts";
import { type ListCases, scopeQuery } from "./list-cases.ts";
import { partNames } from "./search-parts.ts";
import { snippet } from "./snippet.ts";
import type { Records } from "./workplace.ts";

/** What is looked for, and where. */
export type SearchCases = Pick<ListCases, "scope" | "archived"> & { readonly query: string };

/** So many cases are told in detail; the list shows the others without. */
const mostCases = 20;
const mostPlaces = 3;

/**
 * Where the words stand in the cases that hold all of them, newest change first, with the text around. Titles are not
 * told: they are on the card.
 */
export async function searchCases(place: Records, asked: SearchCases): Promise<readonly CaseHit[]> {
  const { store, workspaceId } = place;
  const words = queryWords(asked.query);
  if (words.length === 0) {
    return [];
  }
  const found = await store.cases.list(workspaceId, { ...scopeQuery(asked), text: asked.query, limit: mostCases });
  const parts = await store.search.places(
    workspaceId,
    asked.query,
    found.rows.map(({ id }) => id),
  );
  const hits: CaseHit[] = [];
  for (const { id: caseId } of found.rows) {
    const own = parts.filter((part) => part.caseId === caseId && part.part !== "title");
    const places = await placesOf(place, caseId, { parts: own, words });
    hits.push({ caseId, places: places.slice(0, mostPlaces), more: Math.max(0, places.length - mostPlaces) });
  }
  return hits;
}

type Sought = { readonly parts: readonly FoundPart[]; readonly words: readonly string[] };

async function placesOf(place: Records, caseId: CaseId, { parts, words }: Sought): Promise<readonly FoundPlace[]> {
  if (parts.length === 0) {
    return [];
  }
  const { store, workspaceId } = place;
  const exhibits = await store.exhibits.list(workspaceId, caseId);
  const filings = await store.filings.list(workspaceId, { caseId });
  return parts.flatMap(({ part, body }) => {
    const text = snippet(body, words);
    if (text === null) {
      return [];
    }
    const id = part.slice(part.indexOf(":") + 1);
    const exhibit = exhibits.find((one) => one.id === id);
    const filing = filings.find((one) => one.id === id);
    const where = whereIs(part, exhibit !== undefined);
    const title = filing === undefined ? null : keptPaper(filing).title;
    return [{ where, id: where === "fact" ? null : id, number: exhibit?.number ?? null, title, ...text }];
  });
}

function whereIs(part: string, isExhibit: boolean): FoundPlace["where"] {
  if (part === "facts") {
    return "fact";
  }
  if (part.startsWith(partNames.paper)) {
    return "paper";
  }
  if (part.startsWith(partNames.reference)) {
    return "reference";
  }
  if (part.startsWith(partNames.outcome)) {
    return "outcome";
  }
  if (part.startsWith(partNames.account)) {
    return "account";
  }
  return isExhibit ? "reading" : "contact";
}
