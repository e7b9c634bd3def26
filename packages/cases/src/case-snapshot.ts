import type { ContactView, FilingView, LawMove, OutcomeView, ProposedFact, StoredAssessment } from "@youju/api";
import {
  type CaseDeadline,
  type CaseFile,
  type CaseId,
  currentFacts,
  type Exhibit,
  type FactEntry,
  type Facts,
  type PlainDate,
} from "@youju/domain";
import { isUnrecognised } from "@youju/evidence";
import type { LadderStep } from "@youju/law";
import { type Silence, silences } from "@youju/rules";
import type { StoredAssessment as Stored } from "@youju/storage";
import { isStale } from "./case-act.ts";
import { openChannels, paperOf } from "./compose-paper.ts";
import { contactViews } from "./contact-views.ts";
import type { ClockReading } from "./filing-clocks.ts";
import { filingView } from "./filing-view.ts";
import { findCase } from "./find-case.ts";
import { isOver } from "./is-over.ts";
import { lawMoveViews } from "./law-move-views.ts";
import { outcomeView } from "./outcome-views.ts";
import { isUsed } from "./own-windows.ts";
import { inPresentShape } from "./present-shape.ts";
import { openProposals, type ReadExhibit } from "./proposals.ts";
import { type Snooze, snoozeOf } from "./snooze.ts";
import { todayOf } from "./today-of.ts";
import type { Reading } from "./workplace.ts";

/** A case as it stands now: all that its page, its card and its next step are worked out from. */
export type CaseSnapshot = {
  readonly file: CaseFile;
  readonly today: PlainDate;
  readonly facts: Facts;
  readonly history: readonly FactEntry[];
  readonly exhibits: readonly Exhibit[];
  readonly proposals: readonly ProposedFact[];
  /** Exhibits that were read though nobody recognised whose page they are. */
  readonly unrecognised: readonly string[];
  readonly assessment: StoredAssessment | null;
  readonly stale: boolean;
  /** What moved when the law did and the person has not seen, newest first. */
  readonly lawMoves: readonly LawMove[];
  readonly filings: readonly FilingView[];
  readonly contacts: readonly ContactView[];
  /** How it came out, as far as it has. */
  readonly outcome: OutcomeView;
  /** How each step of the route goes together with the others. */
  readonly ladder: readonly Pick<LadderStep, "channel" | "how">[];
  /** Channels for which a paper can be written that has not gone out yet. */
  readonly openChannels: readonly string[];
  /** Filings whose day for an answer passed without one, the longest silent first. */
  readonly silences: readonly Silence[];
  /** The step that was put off last. */
  readonly snooze: Snooze | null;
};

/** What a card of the list is made from. */
export type CardSnapshot = Omit<
  CaseSnapshot,
  "history" | "proposals" | "unrecognised" | "stale" | "lawMoves" | "openChannels" | "silences" | "snooze"
>;

/** Reads what a card shows. */
export async function cardSnapshot(place: Reading, file: CaseFile): Promise<CardSnapshot> {
  const { store, workspaceId, clock } = place;
  const today = todayOf(file, clock.today());
  const facts = currentFacts(await store.facts.history(workspaceId, file.id));
  const { counsel } = place;
  const assessment = await latestAssessment(place, file.id);
  const filings = await filingsOf(place, file.id, { counsel, today, facts });
  const latest = await store.outcomes.latest(workspaceId, file.id);
  return {
    file,
    today,
    facts,
    exhibits: await store.exhibits.list(workspaceId, file.id),
    assessment,
    filings,
    contacts: await contactViews(place, file.id, today),
    outcome: outcomeView(latest, { file, today, facts, filings, assessment, counsel }),
    ladder: counsel.law.ladder,
  };
}

/** Reads all of a case. Throws `NOT_FOUND`. */
export async function caseSnapshot(place: Reading, caseId: CaseId): Promise<CaseSnapshot> {
  const card = await cardSnapshot(place, await findCase(place, caseId));
  const { store, workspaceId } = place;
  const stored = await store.facts.history(workspaceId, caseId);
  const history: readonly FactEntry[] = stored.map(({ id: _, ...entry }) => entry);
  const events = await store.events.list(workspaceId, caseId);
  const moves = lawMoveViews(events, await store.lawReviews.get(workspaceId, caseId));
  const readings = await readingsOf(place, card.exhibits);
  return {
    ...card,
    history,
    proposals: openProposals(readings, history),
    unrecognised: readings.filter(({ reading }) => isUnrecognised(reading)).map(({ exhibitId }) => exhibitId),
    openChannels: openChannels(place.counsel, await store.filings.list(workspaceId, { caseId })),
    stale: card.assessment !== null && isStale(events),
    lawMoves: moves.filter(({ seen }) => !seen),
    silences: silencesOf(place, card),
    snooze: snoozeOf(events),
  };
}

/** What silence raises is what the directory has a paper for. */
function silencesOf({ counsel }: Reading, { filings, today }: CardSnapshot): readonly Silence[] {
  return silences(filings, today).map((silence) => ({
    ...silence,
    raises: silence.raises.filter(({ channel, paper }) => paperOf(counsel, channel, paper) !== undefined),
  }));
}

async function latestAssessment({ store, workspaceId }: Reading, caseId: CaseId): Promise<StoredAssessment | null> {
  const latest = await store.assessments.latest(workspaceId, caseId);
  return latest === null ? null : assessmentView(latest);
}

/** A stored assessment as shown, whichever version stored it. */
export function assessmentView({ id, createdAt, assessment }: Stored): StoredAssessment {
  return { id, createdAt, assessment: inPresentShape(assessment) };
}

/**
 * Every deadline that bears on the case today: the assessment's, the clocks of its filings, what the other side
 * promised, and what follows from what was agreed; once the case is over, only the last. A platform's window counts as the
 * assessment knows it, which has the platform and the countdown of the page; one that was used no longer bears on it.
 */
export function deadlinesOf(
  snapshot: Pick<CaseSnapshot, "assessment" | "filings" | "contacts" | "outcome">,
): readonly CaseDeadline[] {
  const agreed = snapshot.outcome.settlements.flatMap(({ duties, deadlines }) => [
    ...duties.flatMap(({ deadline }) => deadline ?? []),
    ...deadlines,
  ]);
  if (isOver(snapshot)) {
    return agreed;
  }
  const own = snapshot.assessment?.assessment.deadlines ?? [];
  const windows = new Set(own.filter(({ source }) => source !== "law").map(({ rule }) => rule));
  const started = snapshot.filings.flatMap((filing) => filing.deadlines);
  const promised = snapshot.contacts.flatMap(({ promises }) => promises.flatMap(({ deadline }) => deadline ?? []));
  const all = [...own, ...started.filter(({ rule }) => !windows.has(rule)), ...promised, ...agreed];
  return all.filter((deadline) => !isUsed(deadline, snapshot.filings));
}

async function readingsOf({ store, workspaceId }: Reading, exhibits: readonly Exhibit[]): Promise<ReadExhibit[]> {
  const readings: ReadExhibit[] = [];
  for (const exhibit of exhibits.filter(({ reading }) => reading === "read")) {
    const reading = await store.readings.get(workspaceId, exhibit.id);
    if (reading !== null) {
      readings.push({ exhibitId: exhibit.id, reading });
    }
  }
  return readings;
}

async function filingsOf(place: Reading, caseId: CaseId, on: ClockReading): Promise<readonly FilingView[]> {
  const views: FilingView[] = [];
  for (const record of await place.store.filings.list(place.workspaceId, { caseId })) {
    const steps = await place.store.filings.history(place.workspaceId, record.id);
    views.push(filingView({ record, steps }, on));
  }
  return views;
}
