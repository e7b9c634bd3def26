import type { ComposedFiling } from "@youju/api";
import { type CourtFee, type ExhibitId, type FilingState, type PlainDate, YoujuError } from "@youju/domain";
import type { FilingRecord } from "@youju/storage";
import { assessedAfter } from "./assess-case.ts";
import { recordAct } from "./case-act.ts";
import { composedFiling, type FilingAt } from "./composed-filing.ts";
import { feePeriod } from "./court-fees.ts";
import { standingSteps } from "./filing-corrections.ts";
import { findFiling, findLiveCase } from "./find-case.ts";
import { keptPaper } from "./kept-paper.ts";
import { nothingMore, type StepDetails, stepView } from "./kept-step.ts";
import { refuseFuture } from "./mark-sent.ts";
import { requireExhibits } from "./own-exhibits.ts";
import { todayOf } from "./today-of.ts";
import { type Reading, together } from "./workplace.ts";

/** That a court asked for its fee or was paid: when, how much where it is known, and what shows it. */
export type NewCourtFee = CourtFee & { readonly on: PlainDate; readonly proof?: readonly ExhibitId[] };

const states: ReadonlySet<FilingState> = new Set(["sent", "transferred", "mediating", "accepted"]);

/**
 * Notes the notice to pay, from which the time to pay runs, or the payment, which ends it. Throws `NOT_FOUND`, `CONFLICT`
 * where no fee is taken or the matter is not before the court, `INPUT_INVALID` for a day to come or before it was sent and for
 * an unknown exhibit.
 */
export function recordCourtFee(place: Reading, at: FilingAt, fee: NewCourtFee): Promise<ComposedFiling> {
  return together(place, async (inside) => {
    const file = await findLiveCase(inside, at.caseId);
    const record = await findFiling(inside, at);
    if (!keptPaper(record).destination.clock.includes(feePeriod) || !states.has(record.state)) {
      throw new YoujuError("CONFLICT", { detail: { field: "act", message: noFee } });
    }
    refuseFuture(fee.on, todayOf(file, inside.clock.today()));
    if (record.sentOn !== null && fee.on < record.sentOn) {
      throw new YoujuError("INPUT_INVALID", { detail: { field: "on", message: beforeSent } });
    }
    await requireExhibits(inside, at.caseId, fee.proof ?? []);
    const { act, amount, on, proof = [] } = fee;
    await assessedAfter(inside, file, () => keep(inside, record, { on, fee: { act, amount }, proof }));
    return composedFiling(inside, at);
  });
}

/** Takes such an entry back: the time to pay runs as if it had never been. Throws `NOT_FOUND`. */
export function withdrawCourtFee(place: Reading, at: FilingAt, sequence: number): Promise<ComposedFiling> {
  return together(place, async (inside) => {
    const { store, workspaceId } = inside;
    const file = await findLiveCase(inside, at.caseId);
    const record = await findFiling(inside, at);
    const steps = standingSteps(await store.filings.history(workspaceId, record.id));
    const fee = steps.map(stepView).find((step) => step.sequence === sequence)?.fee ?? null;
    if (fee === null) {
      throw new YoujuError("NOT_FOUND");
    }
    await assessedAfter(inside, file, async () => {
      const details: StepDetails = { ...nothingMore, progress: true, undoes: sequence };
      await store.filings.changeState(workspaceId, record.id, { state: record.state, details, progress: true });
      const { title } = keptPaper(record);
      await recordAct(inside, at, { kind: "court-fee-withdrawn", filingId: record.id, title, act: fee.act });
    });
    return composedFiling(inside, at);
  });
}

async function keep(
  inside: Reading,
  record: FilingRecord,
  { on, fee, proof }: { readonly on: PlainDate; readonly fee: CourtFee; readonly proof: readonly ExhibitId[] },
): Promise<void> {
  const details: StepDetails = { ...nothingMore, progress: true, proof, fee };
  const step = { state: record.state, on, progress: true, details };
  await inside.store.filings.changeState(inside.workspaceId, record.id, step);
  const { title } = keptPaper(record);
  const told = { filingId: record.id, title, ...fee } as const;
  await recordAct(inside, { caseId: record.caseId, on }, { kind: "court-fee-recorded", ...told });
}

const noFee = {
  zh: "交费只在起诉后、法院办着的时候记。",
  en: "A court's fee is noted after a suit went out, while it lies with the court.",
};
const beforeSent = {
  zh: "这一天早于提交那天。",
  en: "That is before the day it was sent.",
};
