import type { CorrectedStep } from "@youju/api";
import type { FilingState, PlainDate } from "@youju/domain";
import type { FilingStep } from "@youju/storage";
import { isProgress, stepView } from "./kept-step.ts";

/**
 * The steps of a filing that stand: without those a later step took back as noted by mistake, without what stopped a clock
 * and was taken back, and without what took them back. A correction that was taken back corrects nothing.
 */
export function standingSteps(steps: readonly FilingStep[]): readonly FilingStep[] {
  const gone = voided(steps);
  const undone = withdrawn(steps);
  return steps.filter((step) => {
    const { sequence, corrects } = stepView(step);
    return isInForce(step, undone) && corrects === null && !gone.has(sequence);
  });
}

/** What is noted on the way without moving the filing, and has its own way back: what stopped a clock, the court's fee. */
export function isAside(step: FilingStep): boolean {
  const { clock, fee } = stepView(step);
  return clock !== null || fee !== null;
}

function isInForce(step: FilingStep, undone: ReadonlySet<number>): boolean {
  return isAside(step) ? !undone.has(step.sequence) : stepView(step).undoes === null;
}

/** The numbers of what stopped a clock and was taken back or put right. */
function withdrawn(steps: readonly FilingStep[]): ReadonlySet<number> {
  return new Set(steps.flatMap((step) => stepView(step).undoes ?? []));
}

/** The correction that stands, by the number of the step it took back. */
export function voided(steps: readonly FilingStep[]): ReadonlyMap<number, FilingStep> {
  const found = new Map<number, FilingStep>();
  for (const step of steps.toReversed()) {
    const { corrects } = stepView(step);
    if (corrects !== null && !found.has(step.sequence)) {
      found.set(corrects, step);
    }
  }
  return found;
}

/** What was noted by mistake, with what was said of the mistake: it stays to be read. */
export function correctedSteps(steps: readonly FilingStep[]): readonly CorrectedStep[] {
  const by = voided(steps);
  return steps.flatMap((step) => {
    const correction = by.get(step.sequence);
    const { sequence, state, on, wording, corrects } = stepView(step);
    return correction === undefined || corrects !== null
      ? []
      : [{ sequence, state, on, wording, correctedAt: correction.recordedAt, reason: stepView(correction).reason }];
  });
}

/**
 * The step that can be taken back: the last, be it a correction, which then counts no more. A correction by which a filing is
 * a draft again stays: it is sent anew. What stops a clock, and the court's fee, have their own way back and have to take it first: `null` then, as
 * for a draft.
 */
export function lastToCorrect(steps: readonly FilingStep[]): FilingStep | null {
  const gone = voided(steps);
  const undone = withdrawn(steps);
  const last = steps.findLast((step) => {
    return isInForce(step, undone) && !gone.has(step.sequence) && !correctsCorrection(step, steps);
  });
  return last === undefined || last.state === "drafted" || isAside(last) ? null : last;
}

/** Whether a step says of a correction that it was the mistake. */
export function correctsCorrection(step: FilingStep, steps: readonly FilingStep[]): boolean {
  const { corrects } = stepView(step);
  return steps.some((each) => each.sequence === corrects && stepView(each).corrects !== null);
}

/** Where a filing stands, and the day it went out, by the steps that stand. */
export function standsAt(steps: readonly FilingStep[]): {
  readonly state: FilingState;
  readonly sentOn: PlainDate | null;
} {
  const standing = standingSteps(steps);
  const sent = standing.findLast((step) => step.state === "sent" && !isProgress(step));
  return { state: standing.at(-1)?.state ?? "drafted", sentOn: sent?.on ?? null };
}
