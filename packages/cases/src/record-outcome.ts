import type { ComposedFiling } from "@youju/api";
import { type Facts, type FilingState, type PlainDate, YoujuError } from "@youju/domain";
import { isReasonAsked } from "@youju/rules";
import type { FilingRecord } from "@youju/storage";
import { assessInside, isUpToDate } from "./assess-case.ts";
import { recordAct } from "./case-act.ts";
import { composedFiling, type FilingAt } from "./composed-filing.ts";
import { findFiling, findLiveCase } from "./find-case.ts";
import { keptPaper } from "./kept-paper.ts";
import { refuseFuture } from "./mark-sent.ts";
import { appendFacts } from "./record-facts.ts";
import { todayOf } from "./today-of.ts";
import { isAnswerable } from "./turn.ts";
import { type Reading, together } from "./workplace.ts";

/** What became of a filing, and on which day. */
export type Outcome = {
  readonly state: Exclude<FilingState, "drafted" | "sent">;
  readonly on: PlainDate;
  /** Why an official mediator did not accept it, where it said. */
  readonly refusedFor?: Facts["mediatorRefusedFor"];
};

/** Where a filing can go from where it stands. One that is over can still turn out settled. */
const moves: Readonly<Record<FilingState, readonly FilingState[]>> = {
  drafted: ["withdrawn"],
  sent: ["accepted", "refused", "settled", "ended", "withdrawn"],
  accepted: ["settled", "ended", "withdrawn"],
  refused: ["accepted", "settled"],
  ended: ["settled"],
  settled: [],
  withdrawn: [],
};

/**
 * Records what became of a filing; the clocks follow, and so does a fresh assessment where there was one. Throws
 * `NOT_FOUND`, `INPUT_INVALID` for a day to come or before it was sent and for a reason where none decides anything,
 * `CONFLICT` for a step that does not follow from where it stands.
 */
export function recordOutcome(
  place: Reading,
  at: FilingAt,
  { state, on, refusedFor }: Outcome,
): Promise<ComposedFiling> {
  return together(place, async (inside) => {
    const { store, workspaceId, clock } = inside;
    const file = await findLiveCase(inside, at.caseId);
    const record = await findFiling(inside, at);
    refuseMove(record, state);
    refuseFuture(on, todayOf(file, clock.today()));
    if (record.sentOn !== null && on < record.sentOn) {
      throw new YoujuError("INPUT_INVALID", { detail: { field: "on", message: beforeSent } });
    }
    if (refusedFor !== undefined && !(state === "refused" && isReasonAsked(record.channel))) {
      throw new YoujuError("INPUT_INVALID", { detail: { field: "refusedFor" } });
    }
    const upToDate = await isUpToDate(inside, file);
    await store.filings.changeState(workspaceId, record.id, { state, on });
    const { title } = keptPaper(record);
    await recordAct(inside, { caseId: at.caseId, on }, { kind: "filing-moved", filingId: record.id, title, state });
    if (refusedFor !== undefined) {
      const fact = { name: "mediatorRefusedFor", value: refusedFor, source: { kind: "person" } } as const;
      await appendFacts(inside, at.caseId, [fact]);
    }
    if (upToDate) {
      await assessInside(inside, file);
    }
    return composedFiling(inside, at);
  });
}

/** A letter that reminds or goes along is answered by nobody: what came of it is noted with the filing itself. */
function refuseMove(record: FilingRecord, state: Outcome["state"]): void {
  if (!moves[record.state].includes(state)) {
    throw new YoujuError("CONFLICT", { detail: { field: "state" } });
  }
  if (state !== "withdrawn" && !isAnswerable(keptPaper(record).composition)) {
    throw new YoujuError("CONFLICT", { detail: { field: "state", message: notAnswered } });
  }
}

const notAnswered = {
  zh: "这是一封催办或随附的信，没有结果可记。收到的答复，请记在原来那份投诉或举报上。",
  en: "This is a letter that reminds or goes along; it has no outcome of its own. Note the answer with the complaint or report itself.",
};

const beforeSent = {
  zh: "结果的日期不能早于提交的日期。",
  en: "The answer cannot be earlier than the day it was sent.",
};
