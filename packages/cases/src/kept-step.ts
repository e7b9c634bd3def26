import type { FilingSending, FilingStepView } from "@youju/domain";
import type { FilingRecord, FilingStep } from "@youju/storage";

/** What is kept of a step beside its state, day and wording. */
export type StepDetails = Pick<FilingStepView, "refusedFor" | "progress" | "proof" | "clock" | "fee"> & {
  /** The step that this one takes back. */
  readonly undoes: number | null;
  /** The step that this one says was noted by mistake, and why. */
  readonly corrects: number | null;
  readonly reason: string | null;
};

/** Nothing but a state and a day. */
export const nothingMore: StepDetails = {
  refusedFor: null,
  progress: false,
  proof: [],
  clock: null,
  fee: null,
  undoes: null,
  corrects: null,
  reason: null,
};

/** What is known of a step. */
export function stepView({
  sequence,
  state,
  on,
  wording,
  details,
}: FilingStep): FilingStepView & Pick<StepDetails, "undoes" | "corrects" | "reason"> {
  return { sequence, state, on, wording, ...nothingMore, ...(details as Partial<StepDetails> | null) };
}

/** Whether only the other side's wording changed, while our own word stayed: it starts and ends no clock. */
export function isProgress({ details }: Pick<FilingStep, "details">): boolean {
  return (details as Partial<StepDetails> | null)?.progress === true;
}

/** Nothing said of how it went out; what earlier versions kept lacks the office. */
export const unsaid: FilingSending = { via: null, office: null, proof: [] };

/** How a filing went out, and what shows it. */
export function keptSending({ sending }: FilingRecord): FilingSending | null {
  return sending === null ? null : { ...unsaid, ...(sending as Partial<FilingSending>) };
}
