import {
  type CaseDeadline,
  type Deadline,
  type Duty,
  deadlineState,
  formatYuan,
  type PlainDate,
  type Settlement,
  type Text,
} from "@youju/domain";

/** What of a duty is told in the name of its clock. */
const longestTitle = 40;

/**
 * The clock of one duty under a settlement: the day agreed on, counted by nobody. Nothing where no day was agreed, and
 * nothing once it is done or said not to be. A part done keeps it running for the rest.
 * @param asOf the day its state is asked for
 */
export function dutyClock({ id, on }: Pick<Settlement, "id" | "on">, duty: Duty, asOf: PlainDate): CaseDeadline | null {
  const { by, mark, whose } = duty;
  if (by === null || mark === "done" || mark === "not") {
    return null;
  }
  const deadline = agreedDay(by, on);
  return {
    rule: `settlement-${id}-${duty.id}`,
    registerId: "settlement",
    title: titleOf(duty),
    whose,
    trigger: "settlement",
    deadline,
    state: deadlineState(deadline, asOf),
    afterwards: whose === "other" ? theirLate : ownLate,
    articles: [],
    confidence: "high",
    source: "promise",
    endsAt: null,
  };
}

function titleOf({ what, amount, whose }: Duty): Text {
  const words = what.length > longestTitle ? `${what.slice(0, longestTitle)}……` : what;
  const sum = amount === null ? "" : ` ${formatYuan(amount)}`;
  return whose === "other"
    ? { zh: `约定：${words}${sum}`, en: `Agreed: ${words}${sum}` }
    : { zh: `我方要做：${words}${sum}`, en: `Your part: ${words}${sum}` };
}

/** The whole day agreed on is theirs; they are late only after it. */
function agreedDay(day: PlainDate, on: PlainDate): Deadline {
  return {
    from: on,
    period: { length: 1, unit: "calendar-days", direction: "forward", bound: "latest", roll: "none" },
    firstDay: day,
    lastDay: day,
    safeDay: day,
    days: [
      {
        date: day,
        count: 1,
        counted: true,
        why: { zh: `${on} 约定的日子，不另外数`, en: `the day agreed on ${on}; nothing is counted` },
      },
    ],
    provisional: false,
    note: null,
  };
}

const theirLate: Text = {
  zh: "到期没有做到的，记成“没做到”：接下来能走的路会按约定写在什么文书里列出来。",
  en: "Where it was not done, note it: the ways open then, by what the agreement stands in, are shown.",
};
const ownLate: Text = {
  zh: "您这边的事到期没做，对方可以拿它当理由不履行。做完记一笔，留好凭证。",
  en: "If your own part is not done in time, they may hold back theirs. Note it once done and keep proof.",
};
