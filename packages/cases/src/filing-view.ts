import type { FilingView } from "@youju/api";
import type { FilingRecord, FilingStep } from "@youju/storage";
import { stepViews, stoppable } from "./clock-events.ts";
import { courtFeeOf } from "./court-fees.ts";
import { type ClockReading, runningClocks } from "./filing-clocks.ts";
import { correctedSteps, standingSteps } from "./filing-corrections.ts";
import { nextStates } from "./filing-moves.ts";
import { keptDespite, keptPaper } from "./kept-paper.ts";
import { keptSending } from "./kept-step.ts";

/** A filing with the clocks that run today. */
export function filingView(
  { record, steps: all }: { readonly record: FilingRecord; readonly steps: readonly FilingStep[] },
  on: ClockReading,
): FilingView {
  const { id, caseId, channel, state, sentOn, reference, createdAt, updatedAt, versions } = record;
  const steps = standingSteps(all);
  const filing = { id, caseId, channel, state, sentOn, reference, createdAt, updatedAt, versions };
  const { title, destination, composition } = keptPaper(record);
  const deadlines = runningClocks({ state: filing.state, steps }, destination.clock, on);
  const kept = {
    despite: keptDespite(record),
    sending: keptSending(record),
    steps: stepViews(steps),
    corrected: correctedSteps(all),
    fee: courtFeeOf(steps, destination.clock),
  };
  const stops = stoppable(on.counsel, destination.clock);
  const next = nextStates(
    state,
    on.counsel.law.channels.find(({ id: known }) => known === channel),
  );
  return { ...filing, ...kept, next, stops, title, paper: composition.paper, deadlines };
}
