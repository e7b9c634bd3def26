import type { CaseId, PlainDate } from "@youju/domain";
import type { EarlierFiling } from "@youju/rules";
import type { FilingRecord, FilingStep } from "@youju/storage";
import type { Counsel } from "./counsel.ts";
import { filingView } from "./filing-view.ts";
import { isLate } from "./next-day.ts";
import type { Reading } from "./workplace.ts";

/** What a case has filed before, as the rules ask for it: drafts and channels without an entry are left out. */
export async function earlierFilings(
  place: Reading,
  caseId: CaseId,
  today: PlainDate,
): Promise<readonly EarlierFiling[]> {
  const { store, workspaceId, counsel } = place;
  const filings: EarlierFiling[] = [];
  for (const record of await store.filings.list(workspaceId, { caseId })) {
    const { channel, state, sentOn } = record;
    if (state !== "drafted" && counsel.law.channels.some(({ id }) => id === channel)) {
      const steps = await store.filings.history(workspaceId, record.id);
      const outcome = isSilent({ record, steps }, { counsel, today }) ? "silent" : state;
      filings.push({ channel, outcome, on: steps.findLast((step) => step.state === state)?.on ?? sentOn });
    }
  }
  return filings;
}

/** Whether it was sent, and its day for an answer has passed without one. */
function isSilent(
  filed: { readonly record: FilingRecord; readonly steps: readonly FilingStep[] },
  on: { readonly counsel: Counsel; readonly today: PlainDate },
): boolean {
  return (
    filed.record.state === "sent" && filingView(filed, on).deadlines.some((deadline) => isLate(deadline, on.today))
  );
}
