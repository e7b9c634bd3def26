import type { CaseDetail } from "@youju/api";
import { type CaseId, currentFacts, type FactName, type FactSource, parseFact, YoujuError } from "@youju/domain";
import type { NewFact, StoredFact } from "@youju/storage";
import { recordAct } from "./case-act.ts";
import { caseDetail } from "./case-detail.ts";
import { renewedTitle } from "./case-title.ts";
import { findExhibit, findLiveCase } from "./find-case.ts";
import { indexFacts } from "./search-parts.ts";
import { type Reading, type Records, together } from "./workplace.ts";

/** What the person says, or confirms from an exhibit; `null` says "I don't know". Money in yuan, days `YYYY-MM-DD`. */
export type FactInput = {
  readonly name: FactName;
  readonly value: string | number | boolean | null;
  readonly exhibitId?: string;
};

/**
 * Records facts, all or none. A blank text changes nothing; "I don't know" is kept as an answer and erases nothing.
 * Throws the fact's own code (`DATE_NOT_REAL`, `AMOUNT_NOT_VALID`, `TEXT_TOO_LONG` …) with the fact's name as field.
 */
export function recordFacts(place: Reading, caseId: CaseId, entries: readonly FactInput[]): Promise<CaseDetail> {
  const parsed = entries.flatMap(parseEntry);
  return together(place, async (inside) => {
    await findLiveCase(inside, caseId);
    await appendFacts(inside, caseId, await withSources(inside, caseId, parsed));
    return caseDetail(inside, caseId);
  });
}

type ParsedEntry = Omit<NewFact, "source"> & { readonly exhibitId: string | undefined };

function parseEntry({ name, value, exhibitId }: FactInput): readonly ParsedEntry[] {
  if (value === null) {
    return [{ name, value: null, exhibitId }];
  }
  const fact = parseFact(name, value);
  if (fact.kind === "invalid") {
    throw new YoujuError(fact.code, { detail: { field: name } });
  }
  return fact.kind === "blank" ? [] : [{ name, value: fact.value, exhibitId }];
}

async function withSources(
  place: Records,
  caseId: CaseId,
  entries: readonly ParsedEntry[],
): Promise<readonly NewFact[]> {
  for (const exhibitId of new Set(entries.map((entry) => entry.exhibitId))) {
    if (exhibitId !== undefined) {
      await findExhibit(place, { caseId, exhibitId });
    }
  }
  return entries.map(({ name, value, exhibitId }) => {
    const source: FactSource = exhibitId === undefined ? { kind: "person" } : { kind: "exhibit", exhibitId };
    return { name, value, source };
  });
}

/**
 * Appends facts to the history with what follows from it: the timeline, the search index, a title nobody wrote.
 * An answer already given in the same words from the same source is not written again. Gives the entries that are new.
 */
export async function appendFacts(
  place: Omit<Reading, "blobs">,
  caseId: CaseId,
  facts: readonly NewFact[],
): Promise<readonly StoredFact[]> {
  const { store, workspaceId, counsel } = place;
  const history = await store.facts.history(workspaceId, caseId);
  const fresh = facts.filter((fact) => !isRepeated(history, fact));
  if (fresh.length === 0) {
    return [];
  }
  const file = await findLiveCase(place, caseId);
  const appended = await store.facts.append(workspaceId, caseId, fresh);
  const [before, after] = [currentFacts(history), currentFacts([...history, ...appended])];
  await indexFacts(place, caseId, after);
  const known = { before: { kind: file.kind, facts: before }, after: { kind: file.kind, facts: after } };
  const title = renewedTitle(file.title, known, counsel);
  if (title !== file.title) {
    await store.cases.update(workspaceId, caseId, { title });
  }
  await recordAct(place, { caseId }, { kind: "facts-recorded", names: fresh.map((fact) => fact.name) });
  return appended;
}

function isRepeated(history: readonly StoredFact[], fact: NewFact): boolean {
  const last = history.findLast((entry) => entry.name === fact.name && entry.withdrawnAt === undefined);
  const same = JSON.stringify([last?.value, last?.source]) === JSON.stringify([fact.value, fact.source]);
  return last !== undefined && same;
}
