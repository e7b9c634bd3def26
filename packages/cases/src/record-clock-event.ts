import type { ComposedFiling } from "@youju/api";
import { type ClockEvent, type ExhibitId, pendingStates, YoujuError } from "@youju/domain";
import type { FilingRecord } from "@youju/storage";
import { assessedAfter } from "./assess-case.ts";
import { recordAct } from "./case-act.ts";
import { stepViews, stoppable } from "./clock-events.ts";
import { composedFiling, type FilingAt } from "./composed-filing.ts";
import { standingSteps } from "./filing-corrections.ts";
import { findFiling, findLiveCase } from "./find-case.ts";
import { keptPaper } from "./kept-paper.ts";
import { nothingMore, type StepDetails } from "./kept-step.ts";
import { refuseFuture } from "./mark-sent.ts";
import { requireExhibits } from "./own-exhibits.ts";
import { todayOf } from "./today-of.ts";
import { type Reading, together } from "./workplace.ts";

/** What stopped or stretched a clock, what the office said of it, and what shows it. */
export type NewClockEvent = ClockEvent & {
  readonly wording?: string;
  readonly proof?: readonly ExhibitId[];
  /** The entry this one puts right, such as a test that is now over. */
  readonly replaces?: number;
};

/**
 * Notes that goods are tested, papers were asked for, or more time was approved: the clocks follow at once. Throws
 * `NOT_FOUND`, `CONFLICT` where none of the filing's clocks can be stopped or stretched so or nothing runs, `INPUT_INVALID`
 * for days to come, out of order or before it was sent, and for an unknown exhibit.
 */
export function recordClockEvent(place: Reading, at: FilingAt, event: NewClockEvent): Promise<ComposedFiling> {
  return together(place, async (inside) => {
    const file = await findLiveCase(inside, at.caseId);
    const record = await findFiling(inside, at);
    const today = todayOf(file, inside.clock.today());
    if (
      !pendingStates.has(record.state) ||
      !stoppable(inside.counsel, keptPaper(record).destination.clock).includes(event.kind)
    ) {
      throw new YoujuError("CONFLICT", { detail: { field: "kind", message: notStopped } });
    }
    refuseFuture(event.from, today);
    refuseFuture(event.until ?? event.from, today);
    if (event.until !== null && event.until < event.from) {
      throw new YoujuError("INPUT_INVALID", { detail: { field: "until", message: backwards } });
    }
    if (record.sentOn !== null && event.from < record.sentOn) {
      throw new YoujuError("INPUT_INVALID", { detail: { field: "from", message: beforeSent } });
    }
    await requireExhibits(inside, at.caseId, event.proof ?? []);
    if (event.replaces !== undefined) {
      await requireEvent(inside, record, event.replaces);
    }
    await assessedAfter(inside, file, () => keep(inside, record, event));
    return composedFiling(inside, at);
  });
}

/** Takes such an entry back: the clocks run as if it had never been. Throws `NOT_FOUND`. */
export function withdrawClockEvent(place: Reading, at: FilingAt, sequence: number): Promise<ComposedFiling> {
  return together(place, async (inside) => {
    const file = await findLiveCase(inside, at.caseId);
    const record = await findFiling(inside, at);
    const { kind } = await requireEvent(inside, record, sequence);
    await assessedAfter(inside, file, async () => {
      const details: StepDetails = { ...nothingMore, progress: true, undoes: sequence };
      await inside.store.filings.changeState(inside.workspaceId, record.id, {
        state: record.state,
        details,
        progress: true,
      });
      const { title } = keptPaper(record);
      await recordAct(inside, at, { kind: "clock-event-withdrawn", filingId: record.id, title, event: kind });
    });
    return composedFiling(inside, at);
  });
}

async function keep(inside: Reading, record: FilingRecord, event: NewClockEvent): Promise<void> {
  const { kind, from, until, wording, proof = [], replaces } = event;
  const details: StepDetails = {
    ...nothingMore,
    progress: true,
    proof,
    clock: { kind, from, until: kind === "extension" ? null : until },
    undoes: replaces ?? null,
  };
  const said = wording?.trim() ?? "";
  const step = { state: record.state, on: from, progress: true, details, ...(said !== "" && { wording: said }) };
  await inside.store.filings.changeState(inside.workspaceId, record.id, step);
  const { title } = keptPaper(record);
  const act = { kind: "clock-event-recorded", filingId: record.id, title, event: kind } as const;
  await recordAct(inside, { caseId: record.caseId, on: until ?? from }, act);
}

async function requireEvent(
  { store, workspaceId }: Reading,
  record: FilingRecord,
  sequence: number,
): Promise<ClockEvent> {
  const steps = stepViews(standingSteps(await store.filings.history(workspaceId, record.id)));
  const event = steps.find((step) => step.sequence === sequence)?.clock;
  if (event == null) {
    throw new YoujuError("NOT_FOUND");
  }
  return event;
}

const notStopped = {
  zh: "这份提交现在没有会因此停下或延长的期限。",
  en: "No time that this would stop or stretch runs on this filing now.",
};
const backwards = { zh: "结束那天不能早于开始那天。", en: "It cannot be over before it began." };
const beforeSent = {
  zh: "这一天早于提交那天。",
  en: "That is before the day it was sent.",
};
