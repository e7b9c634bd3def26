import type { ComposedFiling } from "@youju/api";
import { type CaseFile, YoujuError } from "@youju/domain";
import { mediatorEventOf } from "@youju/rules";
import type { FilingRecord, FilingStep } from "@youju/storage";
import { assessedAfter } from "./assess-case.ts";
import { recordAct } from "./case-act.ts";
import { composedFiling, type FilingAt } from "./composed-filing.ts";
import { earlierFiling } from "./earlier-filings.ts";
import { lastToCorrect, standingSteps, standsAt } from "./filing-corrections.ts";
import { findFiling, findLiveCase } from "./find-case.ts";
import { keptPaper } from "./kept-paper.ts";
import { nothingMore, type StepDetails, stepView } from "./kept-step.ts";
import { todayOf } from "./today-of.ts";
import { type Reading, together } from "./workplace.ts";

/** Which step was noted by mistake, the last unless another is named, and why. */
export type Correction = { readonly sequence?: number; readonly reason?: string | undefined };

/**
 * Takes the last step of a filing back as noted by mistake: a correcting step is added, the mistaken one stays in the history.
 * Where the mistake shut official mediation for good, it goes only with a reason, which is kept with it. Throws `NOT_FOUND`,
 * `CONFLICT` for a step that is not the last, `INPUT_INVALID` on `reason`.
 */
export function correctFiling(place: Reading, at: FilingAt, correction: Correction = {}): Promise<ComposedFiling> {
  return together(place, async (inside) => {
    const { store, workspaceId } = inside;
    const file = await findLiveCase(inside, at.caseId);
    const record = await findFiling(inside, at);
    const steps = await store.filings.history(workspaceId, record.id);
    const step = lastToCorrect(steps);
    if (step === null || (correction.sequence !== undefined && correction.sequence !== step.sequence)) {
      throw new YoujuError("CONFLICT", { detail: { message: notLast } });
    }
    const reason = correction.reason?.trim() ?? "";
    if (reason.length < shortestReason && (await reopens(inside, file, { record, steps, step }))) {
      throw new YoujuError("INPUT_INVALID", { detail: { field: "reason", message: asked } });
    }
    await assessedAfter(inside, file, () => keep(inside, file, { record, steps, step, reason }));
    return composedFiling(inside, at);
  });
}

type Mistake = { readonly record: FilingRecord; readonly steps: readonly FilingStep[]; readonly step: FilingStep };

/** A reason of fewer characters says nothing. */
const shortestReason = 2;

/** Whether taking it back would open official mediation that the step, as noted, has shut for good. */
export async function reopens(place: Reading, file: CaseFile, { record, steps, step }: Mistake): Promise<boolean> {
  const today = todayOf(file, place.clock.today());
  const handledBy = async (all: readonly FilingStep[]) => {
    const { state, sentOn } = standsAt(all);
    const filed = await earlierFiling(
      place,
      { record: { ...record, state, sentOn }, steps: standingSteps(all) },
      today,
    );
    return filed !== null && mediatorEventOf(filed, { law: place.counsel.law, on: today }) === "handled";
  };
  return (await handledBy(steps)) && !(await handledBy(after(steps, step)));
}

/** The steps as they would be once one is taken back. */
function after(steps: readonly FilingStep[], step: FilingStep): readonly FilingStep[] {
  const details: StepDetails = { ...nothingMore, progress: true, corrects: step.sequence };
  return [...steps, { ...step, sequence: step.sequence + steps.length, details }];
}

async function keep(
  inside: Reading,
  file: CaseFile,
  { record, steps, step, reason }: Mistake & { readonly reason: string },
): Promise<void> {
  const { store, workspaceId, clock } = inside;
  const { state, sentOn } = standsAt(after(steps, step));
  const details: StepDetails = {
    ...nothingMore,
    progress: true,
    corrects: step.sequence,
    reason: reason === "" ? null : reason,
  };
  const on = todayOf(file, clock.today());
  await store.filings.changeState(workspaceId, record.id, { state, on, sentOn, details, progress: true });
  if (sentOn === null) {
    await store.filings.update(workspaceId, record.id, { despite: null, sending: null });
  }
  await forgetReason(inside, file, step);
  const moved = { filingId: record.id, title: keptPaper(record).title, state: step.state, back: state };
  await recordAct(inside, { caseId: file.id, on }, { kind: "filing-corrected", ...moved });
}

/** A refusal noted by mistake gave no reason either. */
async function forgetReason({ store, workspaceId }: Reading, file: CaseFile, step: FilingStep): Promise<void> {
  if (stepView(step).refusedFor === null) {
    return;
  }
  const said = (await store.facts.history(workspaceId, file.id)).find(
    ({ name, recordedAt, withdrawnAt }) =>
      name === "mediatorRefusedFor" && withdrawnAt === undefined && recordedAt >= step.recordedAt,
  );
  if (said !== undefined) {
    await store.facts.withdraw(workspaceId, file.id, said.id);
  }
}

const notLast = {
  zh: "只能撤回这份提交最后记的一步；后面还有的，先撤回后面的。停了期限的记录，在那份提交里撤回。",
  en: "Only what was noted last of this filing can be taken back; take back later ones first. What stops a clock is taken back with the filing.",
};
const asked = {
  zh: "照现在记的，这一争议在调解那边已经用掉，不会再开。真是记错了，请写明怎么错的（至少两个字），会和更正一起留下。",
  en: "As noted, official mediation of this dispute is used up for good. If that was a mistake, say how it came about (two characters at least); it is kept with the correction.",
};
