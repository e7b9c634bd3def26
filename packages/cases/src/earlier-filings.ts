import { isOrdinary, paperIds } from "@youju/documents";
import { type CaseId, currentFacts, type FilingOutcome, type FilingState, type PlainDate } from "@youju/domain";
import type { EarlierFiling } from "@youju/rules";
import type { FilingRecord, FilingStep } from "@youju/storage";
import { filingView } from "./filing-view.ts";
import { keptPaper } from "./kept-paper.ts";
import { isProgress } from "./kept-step.ts";
import { isLate } from "./next-day.ts";
import type { Reading } from "./workplace.ts";

/** What a case has filed before, as the rules ask for it: drafts, letters that only go along or remind, and channels without an entry are left out. */
export async function earlierFilings(
  place: Reading,
  caseId: CaseId,
  today: PlainDate,
): Promise<readonly EarlierFiling[]> {
  const { store, workspaceId, counsel } = place;
  const filings: EarlierFiling[] = [];
  for (const record of await store.filings.list(workspaceId, { caseId })) {
    const { channel, state, sentOn } = record;
    const counts = countsAsFiled(keptPaper(record).composition.paper);
    if (counts && state !== "drafted" && counsel.law.channels.some(({ id }) => id === channel)) {
      const steps = await store.filings.history(workspaceId, record.id);
      const outcome = (await isSilent(place, { record, steps }, today)) ? "silent" : outcomeOf(state);
      const on = steps.findLast((step) => step.state === state && !isProgress(step))?.on ?? sentOn;
      const wasAccepted = !taken.has(state) && steps.some((step) => taken.has(step.state));
      filings.push({ channel, outcome, on, wasAccepted });
    }
  }
  return filings;
}

/** States in which an office has taken it. */
const taken: ReadonlySet<FilingState> = new Set(["accepted", "mediating"]);

/** How far it got, as other ways ask: what was only passed on waits as before, what is being mediated was accepted. */
function outcomeOf(state: Exclude<FilingState, "drafted">): FilingOutcome {
  return state === "transferred" ? "sent" : state === "mediating" ? "accepted" : state;
}

/** Whether a paper puts the dispute before somebody; letters that go along, remind or ask for one thing do not. */
export function countsAsFiled(paper: string): boolean {
  const known = paperIds.find((id) => id === paper);
  return known === "joint-complaint" || (known !== undefined && isOrdinary(known));
}

/** Whether it was sent, and its day for an answer has passed without one. */
async function isSilent(
  { store, workspaceId, counsel }: Reading,
  filed: { readonly record: FilingRecord; readonly steps: readonly FilingStep[] },
  today: PlainDate,
): Promise<boolean> {
  if (filed.record.state !== "sent" && filed.record.state !== "transferred") {
    return false;
  }
  const facts = currentFacts(await store.facts.history(workspaceId, filed.record.caseId));
  return filingView(filed, { counsel, today, facts }).deadlines.some((deadline) => isLate(deadline, today));
}
