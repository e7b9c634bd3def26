import type { ComposedFiling } from "@youju/api";
import { type ExhibitId, type FilingSending, type PlainDate, YoujuError } from "@youju/domain";
import type { FilingRecord } from "@youju/storage";
import { assessAfterFiling } from "./assess-case.ts";
import { recordAct } from "./case-act.ts";
import { composedFiling, type FilingAt, presentPaper } from "./composed-filing.ts";
import { findFiling, findLiveCase } from "./find-case.ts";
import { keepVersion } from "./keep-version.ts";
import { paperDocument } from "./kept-paper.ts";
import { keptSending, unsaid } from "./kept-step.ts";
import { requireExhibits } from "./own-exhibits.ts";
import { despiteOf } from "./second-filing.ts";
import { todayOf } from "./today-of.ts";
import { type Reading, together } from "./workplace.ts";

/** The day it went out, the number the office gave it, and why it went out where something stood in the way. */
export type Sent = {
  readonly on: PlainDate;
  readonly reference: string | null;
  readonly despite?: string;
  /** By which of the channel's doors, in words. */
  readonly via?: string | null;
  /** Which office or court it went to, where there are several. */
  readonly office?: string | null;
  /** Exhibits that show that it went out. */
  readonly proof?: readonly ExhibitId[];
};

/**
 * Says that a filing went out: its paper is kept as it was on that day, and the clocks of its channel start. Saying it
 * again corrects day and number. A second complaint with an official mediator goes out only with a reason, which is kept with
 * it. Throws `NOT_FOUND`, `INPUT_INVALID` for a day to come and without that reason, `CONFLICT` once it was answered.
 */
export function markSent(place: Reading, at: FilingAt, sent: Sent): Promise<ComposedFiling> {
  const { on, reference } = sent;
  return together(place, async (inside) => {
    const { store, workspaceId, clock } = inside;
    const file = await findLiveCase(inside, at.caseId);
    const record = await findFiling(inside, at);
    if (record.state !== "drafted" && record.state !== "sent") {
      throw new YoujuError("CONFLICT");
    }
    refuseFuture(on, todayOf(file, clock.today()));
    const goneOn = await despiteOf(inside, record, { reason: sent.despite, on });
    const sending = await sendingOf(inside, record, sent);
    const paper = await presentPaper(inside, record);
    await store.filings.update(workspaceId, record.id, {
      document: paperDocument(paper),
      ...(goneOn !== null && { despite: goneOn }),
      ...(sending !== null && { sending }),
    });
    await keepVersion(inside, record, { paper, reason: "sent" });
    const number = reference?.trim() ?? "";
    await store.filings.changeState(workspaceId, record.id, {
      state: "sent",
      on,
      ...(number === "" ? {} : { reference: number }),
    });
    const filed = { filingId: record.id, title: paper.title };
    await recordAct(inside, { caseId: at.caseId, on }, { kind: "filing-moved", ...filed, state: "sent" });
    if (goneOn !== null) {
      const { reason, rules } = goneOn;
      await recordAct(inside, { caseId: at.caseId, on }, { kind: "filed-despite", ...filed, reason, rules });
    }
    await assessAfterFiling(inside, file);
    return composedFiling(inside, at);
  });
}

/** What is now known of how it went out; `null` where nothing new was said. Throws `INPUT_INVALID` for an unknown exhibit. */
async function sendingOf(inside: Reading, record: FilingRecord, sent: Sent): Promise<FilingSending | null> {
  const { via, office, proof } = sent;
  if (via === undefined && office === undefined && proof === undefined) {
    return null;
  }
  await requireExhibits(inside, record.caseId, proof ?? []);
  const before = keptSending(record) ?? unsaid;
  return { via: saidOr(via, before.via), office: saidOr(office, before.office), proof: proof ?? before.proof };
}

/** What was said now; what stood before where nothing was, and nothing where only blanks were. */
function saidOr(said: string | null | undefined, before: string | null): string | null {
  const words = said?.trim() ?? "";
  return said === undefined ? before : words === "" ? null : words;
}

/** Nothing has happened on a day to come. Throws `INPUT_INVALID`. */
export function refuseFuture(on: PlainDate, today: PlainDate): void {
  if (on > today) {
    const message = { zh: `日期不能晚于今天（${today}）。`, en: `The day cannot be later than today (${today}).` };
    throw new YoujuError("INPUT_INVALID", { detail: { field: "on", message } });
  }
}
