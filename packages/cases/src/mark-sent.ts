import type { ComposedFiling } from "@youju/api";
import { type PlainDate, YoujuError } from "@youju/domain";
import { assessAfterFiling } from "./assess-case.ts";
import { recordAct } from "./case-act.ts";
import { composedFiling, type FilingAt, presentPaper } from "./composed-filing.ts";
import { findFiling, findLiveCase } from "./find-case.ts";
import { keepVersion } from "./keep-version.ts";
import { paperDocument } from "./kept-paper.ts";
import { despiteOf } from "./second-filing.ts";
import { todayOf } from "./today-of.ts";
import { type Reading, together } from "./workplace.ts";

/** The day it went out, the number the office gave it, and why it went out where something stood in the way. */
export type Sent = { readonly on: PlainDate; readonly reference: string | null; readonly despite?: string };

/**
 * Says that a filing went out: its paper is kept as it was on that day, and the clocks of its channel start. Saying it
 * again corrects day and number. A second complaint with an official mediator goes out only with a reason, which is kept with
 * it. Throws `NOT_FOUND`, `INPUT_INVALID` for a day to come and without that reason, `CONFLICT` once it was answered.
 */
export function markSent(place: Reading, at: FilingAt, { on, reference, despite }: Sent): Promise<ComposedFiling> {
  return together(place, async (inside) => {
    const { store, workspaceId, clock } = inside;
    const file = await findLiveCase(inside, at.caseId);
    const record = await findFiling(inside, at);
    if (record.state !== "drafted" && record.state !== "sent") {
      throw new YoujuError("CONFLICT");
    }
    refuseFuture(on, todayOf(file, clock.today()));
    const goneOn = await despiteOf(inside, record, { reason: despite, on });
    const paper = await presentPaper(inside, record);
    await store.filings.update(workspaceId, record.id, {
      document: paperDocument(paper),
      ...(goneOn !== null && { despite: goneOn }),
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

/** Nothing has happened on a day to come. Throws `INPUT_INVALID`. */
export function refuseFuture(on: PlainDate, today: PlainDate): void {
  if (on > today) {
    const message = { zh: `日期不能晚于今天（${today}）。`, en: `The day cannot be later than today (${today}).` };
    throw new YoujuError("INPUT_INVALID", { detail: { field: "on", message } });
  }
}
