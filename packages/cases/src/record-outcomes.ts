import type { OutcomeView } from "@youju/api";
import {
  type CaseId,
  type CaseResult,
  type ClosingContent,
  closingOf,
  type Duty,
  type OutcomeEntry,
  type OutcomeSaid,
  type PlainDate,
  type SettlementContent,
  type SettlementId,
  settlementsOf,
  YoujuError,
} from "@youju/domain";
import { recordAct } from "./case-act.ts";
import { cardSnapshot } from "./case-snapshot.ts";
import { checkClosing, checkSettlement } from "./check-outcome.ts";
import { findCase, findLiveCase } from "./find-case.ts";
import { indexOutcome } from "./search-parts.ts";
import { type Reading, type Records, together } from "./workplace.ts";

/** The end of a case as handed in; what is left out is not known. */
export type NewClosing = Pick<ClosingContent, "ending"> &
  Partial<Pick<ClosingContent, "on" | "asked" | "lessons">> & { readonly results?: readonly Partial<CaseResult>[] };

/** One part of a settlement as handed in; the other side's unless said otherwise; a missing id makes a new one. */
export type NewDuty = Pick<Duty, "what"> & Partial<Duty>;

/** A settlement as handed in. */
export type NewSettlement = Pick<SettlementContent, "paper" | "on"> &
  Partial<Pick<SettlementContent, "mediator" | "body" | "filingId">> & { readonly duties: readonly NewDuty[] };

/** Which settlement of which case. */
export type SettlementAt = { readonly caseId: CaseId; readonly settlementId: SettlementId };

/**
 * Closes a case, or says anew what it brought. The least and the aim are those of the latest assessment. What was agreed
 * keeps its clocks. Throws `NOT_FOUND`, also for a filing the case does not have, and `INPUT_INVALID` for a day to come or
 * for results that contradict themselves.
 */
export function closeCase(place: Reading, caseId: CaseId, said: NewClosing): Promise<OutcomeView> {
  return together(place, async (inside) => {
    await findLiveCase(inside, caseId);
    const { store, workspaceId } = inside;
    const { today, filings } = await cardSnapshotOf(inside, caseId);
    const range = (await store.assessments.latest(workspaceId, caseId))?.assessment.range ?? null;
    const before = closingOf(await store.outcomes.latest(workspaceId, caseId));
    const results = (said.results ?? []).map((result) => ({ ...nothingKnown, ...result }));
    const content = checkClosing(
      {
        ending: said.ending,
        on: said.on ?? before?.on ?? today,
        asked: said.asked ?? null,
        minimum: before?.minimum ?? range?.minimum ?? null,
        target: before?.target ?? range?.target ?? null,
        results,
        lessons: said.lessons ?? "",
      },
      { today, filings },
    );
    return keep(inside, caseId, { act: before === null ? "recorded" : "changed", subject: "closing", content });
  });
}

/** Takes a closed case up again. Throws `NOT_FOUND`, `CONFLICT` where it is not closed. */
export function reopenCase(place: Reading, caseId: CaseId): Promise<OutcomeView> {
  return together(place, async (inside) => {
    await findLiveCase(inside, caseId);
    const latest = await inside.store.outcomes.latest(inside.workspaceId, caseId);
    if (closingOf(latest) === null) {
      throw new YoujuError("CONFLICT");
    }
    return keep(inside, caseId, { act: "removed", subject: "closing", content: null });
  });
}

/**
 * Writes down what was agreed or decided; each day in it becomes a clock. Throws `NOT_FOUND` also for a filing the case
 * does not have, `INPUT_INVALID` for a settlement to come and for a part that contradicts itself.
 */
export function recordSettlement(place: Reading, caseId: CaseId, said: NewSettlement): Promise<OutcomeView> {
  return together(place, async (inside) => {
    await findLiveCase(inside, caseId);
    const { mediator = "nobody", body = "", filingId = null, duties, paper, on } = said;
    const content = { paper, on, mediator, body, filingId, duties: withIds(duties, []) };
    return keepSettlement(inside, { caseId }, { act: "recorded", content });
  });
}

/** Says something of a settlement anew; what is left out stays, and a list of parts takes the place of the one before. */
export function changeSettlement(
  place: Reading,
  at: SettlementAt,
  change: Partial<NewSettlement>,
): Promise<OutcomeView> {
  return together(place, async (inside) => {
    await findLiveCase(inside, at.caseId);
    const { store, workspaceId } = inside;
    const found = settlementsOf(await store.outcomes.latest(workspaceId, at.caseId)).find(
      ({ id }) => id === at.settlementId,
    );
    if (found === undefined) {
      throw new YoujuError("NOT_FOUND");
    }
    const { id: _id, ...before } = found;
    const { duties, ...rest } = change;
    const list = duties === undefined ? before.duties : withIds(duties, await idsUsed(inside, at));
    return keepSettlement(inside, at, { act: "changed", content: { ...before, ...rest, duties: list } });
  });
}

/** Takes a settlement out of the case; its history stays, so that it can be brought back. Throws `NOT_FOUND`. */
export function removeSettlement(place: Reading, at: SettlementAt): Promise<OutcomeView> {
  return together(place, async (inside) => {
    await findLiveCase(inside, at.caseId);
    const latest = await inside.store.outcomes.latest(inside.workspaceId, at.caseId);
    if (!settlementsOf(latest).some(({ id }) => id === at.settlementId)) {
      throw new YoujuError("NOT_FOUND");
    }
    const { caseId, settlementId } = at;
    return keep(inside, caseId, { act: "removed", subject: "settlement", content: null, settlementId });
  });
}

/** Everything that was ever said of how a case came out, oldest first. Throws `NOT_FOUND`. */
export async function outcomeHistory(place: Records, caseId: CaseId): Promise<readonly OutcomeEntry[]> {
  await findCase(place, caseId);
  return place.store.outcomes.history(place.workspaceId, caseId);
}

/**
 * Undo: what was said at an earlier time counts again. Throws `NOT_FOUND`, `INPUT_INVALID` for a time at which nothing
 * was said.
 */
export function restoreOutcome(
  place: Reading,
  caseId: CaseId,
  { recordId, revision }: Pick<OutcomeEntry, "recordId" | "revision">,
): Promise<OutcomeView> {
  return together(place, async (inside) => {
    await findLiveCase(inside, caseId);
    const history = await outcomeHistory(inside, caseId);
    const entry = history.find((one) => one.recordId === recordId && one.revision === revision);
    if (entry === undefined) {
      throw new YoujuError("NOT_FOUND");
    }
    if (entry.content === null) {
      throw new YoujuError("INPUT_INVALID", { detail: { field: "revision" } });
    }
    return entry.subject === "closing"
      ? keep(inside, caseId, { act: "restored", subject: "closing", content: entry.content })
      : keepSettlement(inside, { caseId, settlementId: recordId }, { act: "restored", content: entry.content });
  });
}

const nothingKnown: CaseResult = { filingId: null, channel: null, money: null, deeds: [], on: null };

type KeptSettlement = { readonly act: OutcomeEntry["act"]; readonly content: SettlementContent };

async function keepSettlement(
  inside: Reading,
  at: { readonly caseId: CaseId; readonly settlementId?: SettlementId },
  { act, content }: KeptSettlement,
): Promise<OutcomeView> {
  const { today, filings } = await cardSnapshotOf(inside, at.caseId);
  const checked = checkSettlement(content, { today, filings });
  const which = at.settlementId === undefined ? {} : { settlementId: at.settlementId };
  return keep(inside, at.caseId, { act, subject: "settlement", content: checked, ...which });
}

async function keep(
  inside: Reading,
  caseId: CaseId,
  said: OutcomeSaid & { readonly act: OutcomeEntry["act"]; readonly settlementId?: SettlementId },
): Promise<OutcomeView> {
  await inside.store.outcomes.append(inside.workspaceId, caseId, said);
  await indexOutcome(inside, caseId);
  const at: { readonly caseId: CaseId; readonly on?: PlainDate } =
    said.act === "recorded" && said.content !== null ? { caseId, on: said.content.on } : { caseId };
  const about =
    said.subject === "closing"
      ? ({ kind: `closing-${said.act}`, ending: said.content?.ending ?? null } as const)
      : ({ kind: `settlement-${said.act}`, duties: said.content?.duties.length ?? 0 } as const);
  await recordAct(inside, at, about);
  return (await cardSnapshotOf(inside, caseId)).outcome;
}

async function cardSnapshotOf(inside: Reading, caseId: CaseId) {
  return cardSnapshot(inside, await findCase(inside, caseId));
}

async function idsUsed(inside: Records, { caseId, settlementId }: SettlementAt): Promise<readonly string[]> {
  const history = await inside.store.outcomes.history(inside.workspaceId, caseId);
  return history.flatMap((entry) =>
    entry.subject === "settlement" && entry.recordId === settlementId
      ? (entry.content?.duties.map(({ id }) => id) ?? [])
      : [],
  );
}

/** An id that was used for another part of the settlement is never used again. */
function withIds(duties: readonly NewDuty[], taken: readonly string[]): readonly Duty[] {
  const used = new Set([...taken, ...duties.flatMap(({ id }) => id ?? [])]);
  return duties.map((duty) => {
    let number = 1;
    while (duty.id === undefined && used.has(`d${number}`)) {
      number += 1;
    }
    const id = duty.id ?? `d${number}`;
    used.add(id);
    return { whose: "other", amount: null, by: null, mark: null, received: null, markedOn: null, ...duty, id };
  });
}
