import {
  type Assessment,
  type CaseFile,
  type CaseId,
  closingOf,
  type Facts,
  type Movement,
  type PlainDate,
  YoujuError,
} from "@youju/domain";
import { type Conclusions, type EarlierFiling, movedBetween } from "@youju/rules";
import type { AssessmentPrint, LawAtHand, PrintedAssessment } from "@youju/storage";
import { recordAct } from "./case-act.ts";
import type { CaseQuestion, Counsel } from "./counsel.ts";
import { earlierFilings } from "./earlier-filings.ts";
import { heldExhibits } from "./held-exhibits.ts";
import { isSettled } from "./is-over.ts";
import { joinedMoves } from "./joined-moves.ts";
import { digestOf, keepAssessment, printed } from "./keep-assessment.ts";
import { keptAdmissions } from "./kept-replies.ts";
import { todayOf } from "./today-of.ts";
import { type Reading, together } from "./workplace.ts";

/**
 * What came of looking at a case again: it needed none, nothing moved, or something did. A case needs none where its
 * latest assessment was made with the law at hand, where it was never assessed, is settled, in the bin or gone.
 */
export type Reassessed =
  | { readonly kind: "not-needed" }
  | { readonly kind: "unmoved" }
  | { readonly kind: "moved"; readonly moved: readonly Movement[] };

/** The law and the rules the counsel answers by. */
export function lawAtHand({ edition, rulesVersion }: Counsel): LawAtHand {
  return { edition, rulesVersion };
}

/**
 * Looks at a case again under the law at hand. The stored assessment is compared with what that law makes of the same
 * facts on the same day, so that only the law can have moved anything and not the day. Where something moved, the timeline
 * says what, the person is told, and an assessment of today is stored; else only that it was looked at is noted.
 * Throws `KIND_UNKNOWN`, `LAW_NOT_RECORDED` before anything is written.
 */
export async function reassessCase(place: Reading, caseId: CaseId): Promise<Reassessed> {
  const look = await lookAt(place, caseId);
  return together(place, (inside) => settle(inside, look));
}

/** What looking at a case brought to light, not written down yet. */
export type Look = {
  readonly caseId: CaseId;
  readonly today: PlainDate;
  /** The assessment that was compared; `null` where no look was needed. */
  readonly compared: PrintedAssessment | null;
  readonly moved: readonly Movement[];
  /** The assessment of today, where something moved. */
  readonly fresh: Assessment | null;
  /** The print of the compared assessment, where it was read whole because none was stored beside it. */
  readonly print: AssessmentPrint | null;
};

/** Compares; writes nothing, so that others may write meanwhile. Throws as {@link reassessCase}. */
export async function lookAt(place: Reading, caseId: CaseId): Promise<Look> {
  const { store, workspaceId, clock, counsel } = place;
  const file = await store.cases.get(workspaceId, caseId);
  const latest = await store.assessments.latestPrinted(workspaceId, caseId);
  const today = todayOf(file ?? { demoToday: null }, clock.today());
  if (file === null || latest === null || isOfThisLaw(latest, counsel) || (await isOver(place, file))) {
    return { caseId, today, compared: null, moved: [], fresh: null, print: null };
  }
  const known = latest.printed ?? printed(await readWhole(place, latest));
  const { kind, facts } = known;
  const exhibits = await heldExhibits(place, caseId);
  const admitted = (await keptAdmissions(place, caseId)).elements;
  const then = { kind, facts, exhibits, admitted, filings: await filedBy(place, caseId, latest.asOf) };
  const moved = await movedByLaw(place, latest, { question: then, today, print: known.print });
  const fresh =
    moved.length === 0
      ? null
      : counsel.assess({ ...then, filings: await earlierFilings(place, caseId, today), asOf: today });
  return { caseId, today, compared: latest, moved, fresh, print: latest.printed === null ? known : null };
}

async function readWhole({ store, workspaceId }: Reading, { id }: PrintedAssessment): Promise<Assessment> {
  const stored = await store.assessments.get(workspaceId, id);
  if (stored === null) {
    throw new YoujuError("NOT_FOUND");
  }
  return stored.assessment;
}

/** What had been filed by a day, so that a filing made since is not taken for a change of the law. */
async function filedBy(place: Reading, caseId: CaseId, day: PlainDate): Promise<readonly EarlierFiling[]> {
  const filings = await earlierFilings(place, caseId, day);
  return filings.filter(({ on }) => on === null || on <= day);
}

/** Writes down, inside a transaction, what a look brought; a case that changed meanwhile is passed over. */
export async function settle(
  inside: Reading,
  { caseId, today, compared, moved, fresh, print }: Look,
): Promise<Reassessed> {
  const { store, workspaceId, counsel } = inside;
  if (compared === null) {
    return { kind: "not-needed" };
  }
  const review = { ...lawAtHand(counsel), on: today };
  // Noting comes first: it makes a second worker on the same case wait, and then find that it came too late
  await store.lawReviews.note(workspaceId, caseId, { ...review, movedEvent: null });
  if ((await store.assessments.latestPrinted(workspaceId, caseId))?.id !== compared.id) {
    return { kind: "not-needed" };
  }
  if (print !== null) {
    await store.assessments.print(workspaceId, { caseId, sequence: compared.sequence }, print);
  }
  if (fresh === null) {
    return { kind: "unmoved" };
  }
  const { id: before, asOf } = compared;
  const { id: after } = await keepAssessment(inside, caseId, fresh);
  const event = await recordAct(inside, { caseId }, { kind: "law-moved", before, after, asOf, moved });
  await store.lawReviews.note(workspaceId, caseId, { ...review, movedEvent: event.sequence });
  return { kind: "moved", moved };
}

function isOfThisLaw({ edition, rulesVersion }: LawAtHand, counsel: Counsel): boolean {
  return edition === counsel.edition && rulesVersion === counsel.rulesVersion;
}

async function isOver({ store, workspaceId }: Reading, { id: caseId, deletedAt }: CaseFile): Promise<boolean> {
  return (
    deletedAt !== null ||
    isSettled(await store.filings.list(workspaceId, { caseId, states: ["settled"] })) ||
    closingOf(await store.outcomes.latest(workspaceId, caseId)) !== null
  );
}

type Asked = {
  readonly question: Omit<CaseQuestion, "asOf"> & { readonly facts: Facts };
  readonly today: PlainDate;
  /** The print of the stored assessment: it is read whole only where something may have moved. */
  readonly print: string;
};

/**
 * What the law moved on the day of the stored assessment; and, where an article it rests on was replaced between that day
 * and today, what has moved since and rests on the replaced or the replacing article. Anything else that differs today
 * differs because time passed, and is no news about the law.
 */
async function movedByLaw(
  place: Reading,
  latest: PrintedAssessment,
  { question, today, print }: Asked,
): Promise<readonly Movement[]> {
  const { counsel } = place;
  const { asOf } = latest;
  const then = counsel.conclusions({ ...question, asOf });
  const moved = digestOf(then) === print ? [] : movedBetween(await readWhole(place, latest), then);
  if (!hasEndedSince(then, asOf, today)) {
    return moved;
  }
  const since = movedBetween(then, counsel.conclusions({ ...question, asOf: today }));
  const replaced = new Set(
    since.filter(({ what }) => what === "articles").flatMap(({ articles }) => articles.map(({ id }) => id)),
  );
  return joinedMoves(
    moved,
    since.filter(({ articles }) => articles.some(({ id }) => replaced.has(id))),
  );
}

/** Whether a text relied on went out of force in the meantime. */
function hasEndedSince({ law }: Conclusions, asOf: PlainDate, today: PlainDate): boolean {
  return law.some(({ effectiveTo }) => effectiveTo !== null && asOf <= effectiveTo && effectiveTo < today);
}
