import { type CaseId, currentFacts } from "@youju/domain";
import { presentContacts } from "./contact-views.ts";
import { keptPaper, paperWords } from "./kept-paper.ts";
import { indexAccount, indexContact, indexFacts, indexOutcome, indexPaper, indexReading } from "./search-parts.ts";
import { type Records, together } from "./workplace.ts";

/** Makes everything in a case findable anew: it came in as rows, or an earlier version of the program indexed less. */
export async function indexCase(place: Records, caseId: CaseId): Promise<void> {
  const { store, workspaceId } = place;
  const file = await store.cases.get(workspaceId, caseId);
  await store.search.put(workspaceId, { caseId, part: "title", texts: [file?.title ?? ""] });
  await indexFacts(place, caseId, currentFacts(await store.facts.history(workspaceId, caseId)));
  for (const contact of await presentContacts(place, caseId)) {
    await indexContact(place, { caseId, contactId: contact.id }, contact);
  }
  await indexOutcome(place, caseId);
  await indexExhibits(place, caseId);
  for (const record of await store.filings.list(workspaceId, { caseId })) {
    await indexPaper(place, { caseId, filingId: record.id }, paperWords(keptPaper(record)));
    if (record.reference !== null) {
      await store.search.put(workspaceId, { caseId, part: `reference:${record.id}`, texts: [record.reference] });
    }
  }
}

async function indexExhibits(place: Records, caseId: CaseId): Promise<void> {
  const { store, workspaceId } = place;
  const said = await store.accounts.latest(workspaceId, caseId);
  for (const exhibit of await store.exhibits.list(workspaceId, caseId)) {
    const reading = await store.readings.get(workspaceId, exhibit.id);
    if (reading !== null) {
      await indexReading(place, { caseId, exhibitId: exhibit.id }, reading);
    }
    const account = said.find(({ exhibitId }) => exhibitId === exhibit.id)?.account ?? null;
    await indexAccount(place, exhibit, account);
  }
}

/** What is indexed of a case since which version of the index; more parts, a higher number. */
const indexedParts = 2;
const setting = "search-index";

/**
 * Indexes every case anew, in the bin or not, where an earlier version of the program indexed less; each case by itself, so
 * that nobody waits. Broken off, it begins again next time.
 */
export async function indexCasesAgain(place: Records, signal: AbortSignal): Promise<void> {
  const { store, workspaceId } = place;
  if ((await store.settings.get(workspaceId, setting)) === indexedParts) {
    return;
  }
  for (const where of ["live", "bin"] as const) {
    let after: string | undefined;
    do {
      const page = await store.cases.list(workspaceId, { where, ...(after !== undefined && { after }) });
      for (const { id } of page.rows) {
        if (signal.aborted) {
          return;
        }
        await together(place, (inside) => indexCase(inside, id));
      }
      after = page.next ?? undefined;
    } while (after !== undefined);
  }
  await store.settings.put(workspaceId, setting, indexedParts);
}
