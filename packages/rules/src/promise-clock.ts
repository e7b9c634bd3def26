import {
  addDays,
  type CaseDeadline,
  type ContactPromise,
  type Deadline,
  dayOf,
  deadlineState,
  type Moment,
  type PlainDate,
  timeOf,
} from "@youju/domain";

/** A promise with the talk it was made in. */
export type PromiseGiven = {
  readonly contactId: string;
  /** When they said it. */
  readonly saidAt: Moment;
  readonly promise: ContactPromise;
};

/** What of a promise is told in the name of its clock. */
const longestTitle = 40;

/**
 * The clock of a promise: the day they named themselves, counted by nobody. Nothing where they named none, and nothing
 * once the person said what became of it. An hour they named ends it within that day; they are late only after the day.
 * @param asOf the day its state is asked for
 */
export function promiseClock({ contactId, saidAt, promise }: PromiseGiven, asOf: PlainDate): CaseDeadline | null {
  const { id, what, by, mark } = promise;
  if (by === null || mark !== null) {
    return null;
  }
  const deadline = namedDay(by, saidAt);
  const words = what.length > longestTitle ? `${what.slice(0, longestTitle)}……` : what;
  return {
    rule: `promise-${contactId}-${id}`,
    registerId: "promise",
    title: { zh: `承诺：${words}`, en: `Promised: ${words}` },
    whose: "other",
    trigger: "promise",
    deadline,
    state: deadlineState(deadline, asOf),
    afterwards: {
      zh: "到期没有做到的，记成“没兑现”：催办和下一份投诉会照原话写进去。",
      en: "Where it was not kept, the reminder and the next complaint quote it as it was said.",
    },
    articles: [],
    confidence: "high",
    source: "promise",
    endsAt: timeOf(by) === null ? null : by,
  };
}

/** The whole day named; what ends at midnight ends with the day before. */
function namedDay(by: Moment, saidAt: Moment): Deadline {
  const day = timeOf(by) === "00:00" ? addDays(dayOf(by), -1) : dayOf(by);
  const said = dayOf(saidAt);
  return {
    from: said,
    period: { length: 1, unit: "calendar-days", direction: "forward", bound: "latest", roll: "none" },
    firstDay: day,
    lastDay: day,
    safeDay: day,
    days: [
      {
        date: day,
        count: 1,
        counted: true,
        why: {
          zh: `对方 ${said} 自己说的日子，不另外数`,
          en: `the day they named themselves on ${said}; nothing is counted`,
        },
      },
    ],
    provisional: false,
    note: null,
  };
}
