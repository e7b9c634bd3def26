import { isOrdinary, paperIds } from "@youju/documents";
import { type CaseId, currentFacts, type FilingOutcome, type FilingState, type PlainDate } from "@youju/domain";
import type { EarlierFiling } from "@youju/rules";
import type { FilingRecord, FilingStep } from "@youju/storage";
import { standingSteps } from "./filing-corrections.ts";
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
  const { store, workspaceId } = place;
  const filings: EarlierFiling[] = [];
  for (const record of await store.filings.list(workspaceId, { caseId })) {
    const steps = record.state === "drafted" ? [] : await store.filings.history(workspaceId, record.id);
    const filed = await earlierFiling(place, { record, steps: standingSteps(steps) }, today);
    if (filed !== null) {
      filings.push(filed);
    }
  }
  return filings;
}

/** One of them by the steps that stand; `null` for what does not count as filed. */
export async function earlierFiling(place: Reading, filed: Filed, today: PlainDate): Promise<EarlierFiling | null> {
  const { record, steps } = filed;
  const { channel, state, sentOn } = record;
  const counts = countsAsFiled(keptPaper(record).composition.paper);
  if (!counts || state === "drafted" || !place.counsel.law.channels.some(({ id }) => id === channel)) {
    return null;
  }
  const outcome = (await isSilent(place, filed, today)) ? "silent" : outcomeOf(state);
  const on = steps.findLast((step) => step.state === state && !isProgress(step))?.on ?? sentOn;
  const wasAccepted = !taken.has(state) && steps.some((step) => taken.has(step.state));
  return { channel, outcome, on, wasAccepted };
}

type Filed = { readonly record: FilingRecord; readonly steps: readonly FilingStep[] };

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
async function isSilent({ store, workspaceId, counsel }: Reading, filed: Filed, today: PlainDate): Promise<boolean> {
  if (filed.record.state !== "sent" && filed.record.state !== "transferred") {
    return false;
  }
  const facts = currentFacts(await store.facts.history(workspaceId, filed.record.caseId));
  return filingView(filed, { counsel, today, facts }).deadlines.some((deadline) => isLate(deadline, today));
}
