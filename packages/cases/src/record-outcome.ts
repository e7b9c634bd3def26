import type { ComposedFiling } from "@youju/api";
import { type ExhibitId, type FilingState, type PlainDate, type RefusalReason, YoujuError } from "@youju/domain";
import { isReasonAsked } from "@youju/rules";
import type { FilingRecord } from "@youju/storage";
import { assessedAfter } from "./assess-case.ts";
import { recordAct } from "./case-act.ts";
import { composedFiling, type FilingAt } from "./composed-filing.ts";
import { nextStates } from "./filing-moves.ts";
import { findFiling, findLiveCase } from "./find-case.ts";
import { keptPaper } from "./kept-paper.ts";
import { nothingMore, type StepDetails } from "./kept-step.ts";
import { refuseFuture } from "./mark-sent.ts";
import { requireExhibits } from "./own-exhibits.ts";
import { appendFacts } from "./record-facts.ts";
import { todayOf } from "./today-of.ts";
import { isAnswerable } from "./turn.ts";
import { type Reading, together } from "./workplace.ts";

/** What became of a filing, and on which day. */
export type Outcome = {
  readonly state: Exclude<FilingState, "drafted">;
  readonly on: PlainDate;
  /** Why it was not accepted, where it was said. */
  readonly refusedFor?: RefusalReason;
  /** What the site or the office itself calls it. */
  readonly wording?: string;
  /** Exhibits that show it. */
  readonly proof?: readonly ExhibitId[];
};

/**
 * Records what became of a filing; the clocks follow, and so does a fresh assessment where there was one. The state it is in
 * already, with another wording, is kept as what the other side now calls it, and moves nothing. Throws `NOT_FOUND`,
 * `INPUT_INVALID` for a day to come or before it was sent, for a reason of what was not refused and for an unknown exhibit,
 * `CONFLICT` for a step that does not follow from where it stands.
 */
export function recordOutcome(place: Reading, at: FilingAt, outcome: Outcome): Promise<ComposedFiling> {
  return together(place, async (inside) => {
    const file = await findLiveCase(inside, at.caseId);
    const record = await findFiling(inside, at);
    const progress = record.state === outcome.state && (outcome.wording?.trim() ?? "") !== "";
    refuseMove(inside, record, { state: outcome.state, progress });
    refuseDay(outcome.on, { sentOn: record.sentOn, today: todayOf(file, inside.clock.today()) });
    if (outcome.refusedFor !== undefined && outcome.state !== "refused") {
      throw new YoujuError("INPUT_INVALID", { detail: { field: "refusedFor" } });
    }
    await requireExhibits(inside, at.caseId, outcome.proof ?? []);
    await assessedAfter(inside, file, () => keepOutcome(inside, record, { ...outcome, progress }));
    return composedFiling(inside, at);
  });
}

async function keepOutcome(
  inside: Reading,
  record: FilingRecord,
  { state, on, refusedFor, wording, proof, progress }: Outcome & { readonly progress: boolean },
): Promise<void> {
  const { store, workspaceId } = inside;
  const { id, caseId, channel } = record;
  const said = wording?.trim() ?? "";
  const details: StepDetails = { ...nothingMore, refusedFor: refusedFor ?? null, progress, proof: proof ?? [] };
  const step = { state, on, details, progress, ...(said !== "" && { wording: said }) };
  await store.filings.changeState(workspaceId, id, step);
  const moved = { filingId: id, title: keptPaper(record).title, state } as const;
  await recordAct(inside, { caseId, on }, { kind: progress ? "filing-reworded" : "filing-moved", ...moved });
  if (refusedFor !== undefined && isReasonAsked(channel)) {
    const fact = { name: "mediatorRefusedFor", value: refusedFor, source: { kind: "person" } } as const;
    await appendFacts(inside, caseId, [fact]);
  }
}

/** A letter that reminds or goes along is answered by nobody: what came of it is noted with the filing itself. */
function refuseMove(
  { counsel }: Reading,
  record: FilingRecord,
  { state, progress }: { readonly state: Outcome["state"]; readonly progress: boolean },
): void {
  const channel = counsel.law.channels.find(({ id }) => id === record.channel);
  if (!progress && !nextStates(record.state, channel).some((next) => next === state)) {
    throw new YoujuError("CONFLICT", { detail: { field: "state" } });
  }
  if (state !== "withdrawn" && !isAnswerable(keptPaper(record).composition)) {
    throw new YoujuError("CONFLICT", { detail: { field: "state", message: notAnswered } });
  }
}

function refuseDay(
  on: PlainDate,
  { sentOn, today }: { readonly sentOn: PlainDate | null; readonly today: PlainDate },
): void {
  refuseFuture(on, today);
  if (sentOn !== null && on < sentOn) {
    throw new YoujuError("INPUT_INVALID", { detail: { field: "on", message: beforeSent } });
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
