import type { NextDay } from "@youju/api";
import { type CaseDeadline, deadlineState, isOtherSideLate, type PlainDate } from "@youju/domain";

/** A deadline as it stands on a later day than the one it was worked out on. */
export function standing(deadline: CaseDeadline, today: PlainDate): CaseDeadline {
  return { ...deadline, state: deadlineState(deadline.deadline, today) };
}

/** Whether somebody else must act by it and has let it pass. */
export function isLate(deadline: CaseDeadline, today: PlainDate): boolean {
  return deadline.whose === "other" && isOtherSideLate(deadline.deadline, today);
}

/**
 * The day that matters most: the nearest by which somebody must still act, the person's before the other side's on the
 * same day. Where nothing is open, the latest one the other side let pass. Days before which one may not act don't count.
 */
export function mostUrgent(deadlines: readonly CaseDeadline[], today: PlainDate): NextDay | null {
  const current = deadlines
    .filter((deadline) => deadline.deadline.period.bound === "latest")
    .map((deadline) => standing(deadline, today));
  const open = current.filter((deadline) => deadline.state !== "passed").toSorted(byUrgency);
  const late = current.filter((deadline) => isLate(deadline, today)).toSorted(byUrgency);
  const chosen = open[0] ?? late.at(-1);
  return chosen === undefined ? null : nextDayOf(chosen);
}

/** A deadline as the day shown on a card: the person's own safe day while it lasts, otherwise the last day. */
export function nextDayOf(deadline: CaseDeadline): NextDay {
  const { rule, title, whose, state } = deadline;
  return { rule, title, whose, state, day: dayOf(deadline), provisional: deadline.deadline.provisional };
}

function dayOf({ whose, state, deadline }: CaseDeadline): PlainDate {
  const rolled = deadline.lastDay ?? deadline.safeDay;
  return whose === "person" && state === "before-safe-day" ? deadline.safeDay : rolled;
}

function byUrgency(one: CaseDeadline, other: CaseDeadline): number {
  const [day, otherDay] = [dayOf(one), dayOf(other)];
  return day === otherDay ? Number(one.whose === "other") - Number(other.whose === "other") : day < otherDay ? -1 : 1;
}
