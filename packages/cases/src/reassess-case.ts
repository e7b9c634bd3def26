import type { CaseId, Facts, Movement, PlainDate } from "@youju/domain";
import { type Conclusions, movedBetween } from "@youju/rules";
import type { LawAtHand, StoredAssessment } from "@youju/storage";
import { recordAct } from "./case-act.ts";
import type { CaseQuestion, Counsel } from "./counsel.ts";
import { todayOf } from "./today-of.ts";
import { isSettled } from "./turn.ts";
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
export function reassessCase(place: Reading, caseId: CaseId): Promise<Reassessed> {
  return together(place, (inside) => reassessInside(inside, caseId));
}

/** {@link reassessCase} inside a transaction. */
export async function reassessInside(inside: Reading, caseId: CaseId): Promise<Reassessed> {
  const { store, workspaceId, clock, counsel } = inside;
  const file = await store.cases.get(workspaceId, caseId);
  const latest = await store.assessments.latest(workspaceId, caseId);
  if (file === null || file.deletedAt !== null || latest === null || isOfThisLaw(latest, counsel)) {
    return { kind: "not-needed" };
  }
  if (await isOver(inside, caseId)) {
    return { kind: "not-needed" };
  }
  const today = todayOf(file, clock.today());
  const { kind, facts } = latest.assessment;
  const question = { kind, facts, exhibits: await store.exhibits.list(workspaceId, caseId) };
  const moved = movedByLaw(latest, { question, today, counsel });
  const review = { ...lawAtHand(counsel), on: today };
  if (moved.length === 0) {
    await store.lawReviews.note(workspaceId, caseId, { ...review, movedEvent: null });
    return { kind: "unmoved" };
  }
  const stored = await store.assessments.append(workspaceId, caseId, counsel.assess({ ...question, asOf: today }));
  const told = { before: latest.id, after: stored.id, asOf: latest.asOf, moved };
  const event = await recordAct(inside, { caseId }, { kind: "law-moved", ...told });
  await store.lawReviews.note(workspaceId, caseId, { ...review, movedEvent: event.sequence });
  return { kind: "moved", moved };
}

function isOfThisLaw({ edition, rulesVersion }: LawAtHand, counsel: Counsel): boolean {
  return edition === counsel.edition && rulesVersion === counsel.rulesVersion;
}

async function isOver({ store, workspaceId }: Reading, caseId: CaseId): Promise<boolean> {
  return isSettled(await store.filings.list(workspaceId, { caseId, states: ["settled"] }));
}

type Asked = {
  readonly question: Omit<CaseQuestion, "asOf"> & { readonly facts: Facts };
  readonly today: PlainDate;
  readonly counsel: Counsel;
};

/**
 * What the law moved on the day of the stored assessment; and, where an article it rests on was replaced between that day
 * and today, what has moved since and rests on the replaced or the replacing article. Anything else that differs today
 * differs because time passed, and is no news about the law.
 */
function movedByLaw({ assessment, asOf }: StoredAssessment, { question, today, counsel }: Asked): readonly Movement[] {
  const then = counsel.conclusions({ ...question, asOf });
  const moved = movedBetween(assessment, then);
  if (!hasEndedSince(then, asOf, today)) {
    return moved;
  }
  const since = movedBetween(then, counsel.conclusions({ ...question, asOf: today }));
  const replaced = new Set(
    since.filter(({ what }) => what === "articles").flatMap(({ articles }) => articles.map(({ id }) => id)),
  );
  return joined(
    moved,
    since.filter(({ articles }) => articles.some(({ id }) => replaced.has(id))),
  );
}

/** Whether a text relied on went out of force in the meantime. */
function hasEndedSince({ law }: Conclusions, asOf: PlainDate, today: PlainDate): boolean {
  return law.some(({ effectiveTo }) => effectiveTo !== null && asOf <= effectiveTo && effectiveTo < today);
}

/** One movement for a thing that moved twice: from how it stood first to how it stands last. */
function joined(first: readonly Movement[], then: readonly Movement[]): readonly Movement[] {
  const keyOf = ({ what, id }: Movement) => `${what} ${id}`;
  const last = new Map(then.map((movement) => [keyOf(movement), movement]));
  const known = new Set(first.map(keyOf));
  return [
    ...first.map((movement) => ({ ...movement, after: last.get(keyOf(movement))?.after ?? movement.after })),
    ...then.filter((movement) => !known.has(keyOf(movement))),
  ];
}
