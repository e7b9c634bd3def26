import { type CaseDeadline, dayOf as dayOfMoment, daysBetween, type Moment, type PlainDate } from "@youju/domain";
import type { NewReminder } from "@youju/storage";
import { isLate, nextDayOf, standing } from "../next-day.ts";

/** When reminders are due: now in Asia/Shanghai, and how many days ahead the person wants to hear, 0 being the day itself. */
export type ReminderTimes = {
  readonly today: PlainDate;
  readonly now: Moment;
  readonly leads: readonly number[];
};

/**
 * What the person has to be told of today: for each day to act by the smallest lead reached, so that whoever comes late to
 * it hears once, and each day the other side let pass. Days before which one may not act are nothing to be reminded of.
 */
export function dueReminders(deadlines: readonly CaseDeadline[], times: ReminderTimes): readonly NewReminder[] {
  return deadlines
    .filter(({ deadline }) => deadline.period.bound === "latest")
    .map((deadline) => standing(deadline, times.today))
    .flatMap((deadline) => (deadline.whose === "person" ? own(deadline, times) : theirs(deadline, times)));
}

function own(deadline: CaseDeadline, { today, now, leads }: ReminderTimes): readonly NewReminder[] {
  const isOver = deadline.endsAt === null ? deadline.state === "passed" : deadline.endsAt <= now;
  const day = actBy(deadline);
  const left = daysBetween(today, day);
  const reached = leads.filter((lead) => left <= lead).toSorted((one, other) => one - other);
  const [lead] = reached;
  return isOver || left < 0 || lead === undefined
    ? []
    : [{ ...about(deadline, day), kind: "due", lead, key: `${subjectOf(deadline)}|${day} ${lead}` }];
}

function theirs(deadline: CaseDeadline, { today }: ReminderTimes): readonly NewReminder[] {
  const { lastDay } = deadline.deadline;
  return lastDay === null || !isLate(deadline, today)
    ? []
    : [{ ...about(deadline, lastDay), kind: "late", lead: 0, key: `${subjectOf(deadline)}|late` }];
}

function about(deadline: CaseDeadline, day: PlainDate): Omit<NewReminder, "kind" | "lead" | "key"> {
  const { rule, title, afterwards, endsAt } = deadline;
  return { rule, title, afterwards, day, endsAt, provisional: deadline.deadline.provisional };
}

/** The day to act by: the very day it ends where the moment is known, else the safe day while it lasts. */
function actBy(deadline: CaseDeadline): PlainDate {
  return deadline.endsAt === null ? nextDayOf(deadline).day : dayOfMoment(deadline.endsAt);
}

/**
 * What a key begins with: the deadline, the day it runs from and the day it ends on. The day to act by follows, for once
 * the safe day has passed the last day is told of anew.
 */
export function subjectOf(deadline: CaseDeadline): string {
  const { rule, deadline: counted, endsAt } = deadline;
  return `${rule}|${counted.from}|${endsAt ?? counted.lastDay ?? counted.safeDay}`;
}
