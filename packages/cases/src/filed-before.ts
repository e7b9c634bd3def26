import type { FiledBefore } from "@youju/documents";
import type { CaseId, PlainDate } from "@youju/domain";
import type { FilingStep } from "@youju/storage";
import { type ClockReading, runningClocks, type SteppedFiling } from "./filing-clocks.ts";
import { standingSteps } from "./filing-corrections.ts";
import { keptPaper } from "./kept-paper.ts";
import { isProgress } from "./kept-step.ts";
import type { Reading } from "./workplace.ts";

/** What went out before, as papers tell of it, with the last day its office had. */
export async function filedBefore(
  place: Reading,
  caseId: CaseId,
  on: Omit<ClockReading, "counsel">,
): Promise<readonly FiledBefore[]> {
  const { store, workspaceId, counsel } = place;
  const out = (await store.filings.list(workspaceId, { caseId })).filter(({ state }) => state !== "drafted");
  return Promise.all(
    out.map(async (record) => {
      const { title, composition, destination } = keptPaper(record);
      const steps = standingSteps(await store.filings.history(workspaceId, record.id));
      const { id, channel, state, sentOn, reference } = record;
      const answerDue = answerDueOf({ state, steps }, destination.clock, { ...on, counsel });
      const told = steps.filter((step) => !isProgress(step)).map(stepOf);
      return { id, channel, state, sentOn, reference, title, paper: composition.paper, answerDue, steps: told };
    }),
  );
}

/** The first last day by which somebody else must act on it. */
function answerDueOf(filing: SteppedFiling, clock: readonly string[], on: ClockReading): PlainDate | null {
  const days = runningClocks(filing, clock, on)
    .filter(({ whose }) => whose === "other")
    .flatMap(({ deadline }) => deadline.lastDay ?? []);
  return days.toSorted()[0] ?? null;
}

function stepOf({ state, on, wording }: FilingStep): FiledBefore["steps"][number] {
  return { state, on, wording };
}
