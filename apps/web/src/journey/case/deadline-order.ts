import type { CaseDetail } from "@youju/api";
import { type CaseDeadline, daysBetween, deadlineState, isOtherSideLate, type PlainDate } from "@youju/domain";

/**
 * How a deadline stands on a given day, in the product's own words: the person's three states, whether the other side
 * still has time, and days before which nothing can be done.
 */
export type Standing =
  | "safe"
  | "do-today"
  | "passed"
  | "other-in-time"
  | "other-maybe-late"
  | "other-late"
  | "not-yet"
  | "open";

/** A deadline of the case with the filing that started it, if one did, and its standing on the day asked. */
export type ListedDeadline = {
  /** Unique in the case; part of the address of its page. */
  readonly key: string;
  readonly deadline: CaseDeadline;
  readonly filingId: string | null;
  readonly standing: Standing;
  /** The day to show first: the safe day while the person can still keep it, otherwise the last day. */
  readonly day: PlainDate;
  /** Whole days from the day asked to `day`; negative once it is behind. */
  readonly daysLeft: number;
};

/**
 * The standing is worked out again for the day asked: a stored assessment keeps the state of the day it was made.
 */
export function standingOf(item: CaseDeadline, on: PlainDate): Standing {
  const { deadline } = item;
  if (deadline.period.bound === "earliest") {
    return on < deadline.safeDay ? "not-yet" : "open";
  }
  const state = deadlineState(deadline, on);
  if (item.whose === "person") {
    return state === "before-safe-day" ? "safe" : state === "still-in-law" ? "do-today" : "passed";
  }
  if (isOtherSideLate(deadline, on)) {
    return "other-late";
  }
  return state === "before-safe-day" ? "other-in-time" : "other-maybe-late";
}

const urgency: Record<Standing, number> = {
  "do-today": 0,
  safe: 1,
  "other-late": 1,
  open: 1,
  "other-in-time": 1,
  "other-maybe-late": 1,
  "not-yet": 1,
  passed: 2,
};

/**
 * The deadlines of a case, what is about to be lost first, then by day, those already passed at the end.
 * A filing's own clocks stand beside those of the assessment; the same rule from the same day is listed once, and a
 * platform's window once for all: as the assessment knows it, which has the platform and the countdown of the page. What
 * the other side promised, and what was agreed, stands beside them.
 */
export function listDeadlines(
  detail: Pick<CaseDetail, "assessment" | "filings" | "contacts" | "outcome" | "today">,
): readonly ListedDeadline[] {
  const assessed = detail.assessment?.assessment.deadlines ?? [];
  const windows = new Set(assessed.filter(({ source }) => source !== "law").map(({ rule }) => rule));
  const fromFilings = detail.filings.flatMap((filing) =>
    filing.deadlines
      .filter(({ rule }) => !windows.has(rule))
      .map((deadline) => list(deadline, filing.id, detail.today)),
  );
  const started = new Set(fromFilings.map((item) => sameness(item.deadline)));
  const fromPlan = assessed
    .filter((deadline) => !started.has(sameness(deadline)))
    .map((deadline) => list(deadline, null, detail.today));
  const promised = detail.contacts.flatMap(({ promises }) =>
    promises.flatMap(({ deadline }) => (deadline === null ? [] : [list(deadline, null, detail.today)])),
  );
  const agreed = detail.outcome.settlements.flatMap(({ duties, deadlines }) =>
    [...duties.flatMap(({ deadline }) => deadline ?? []), ...deadlines].map((deadline) =>
      list(deadline, null, detail.today),
    ),
  );
  return [...fromPlan, ...fromFilings, ...promised, ...agreed].sort(byUrgency);
}

function sameness(item: CaseDeadline): string {
  return `${item.rule}|${item.deadline.from}`;
}

function list(deadline: CaseDeadline, filingId: string | null, today: PlainDate): ListedDeadline {
  const standing = standingOf(deadline, today);
  const day = dayToShow(deadline, standing);
  return {
    key: filingId === null ? deadline.rule : `${deadline.rule}~${filingId}`,
    deadline,
    filingId,
    standing,
    day,
    daysLeft: daysBetween(today, day),
  };
}

function dayToShow({ deadline }: CaseDeadline, standing: Standing): PlainDate {
  const bySafeDay = standing === "safe" || standing === "not-yet" || standing === "open";
  return bySafeDay ? deadline.safeDay : (deadline.lastDay ?? deadline.safeDay);
}

function byUrgency(first: ListedDeadline, second: ListedDeadline): number {
  const byState = urgency[first.standing] - urgency[second.standing];
  const byDay = first.day < second.day ? -1 : first.day > second.day ? 1 : 0;
  return byState || byDay || (first.key < second.key ? -1 : 1);
}
