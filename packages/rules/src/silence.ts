import {
  addDays,
  type CaseDeadline,
  daysBetween,
  type FilingState,
  isOtherSideLate,
  type PlainDate,
  pendingStates,
} from "@youju/domain";

/** A filing that went out, with the clocks that run on it. */
export type RunningFiling = {
  readonly id: string;
  readonly channel: string;
  /** Which of the program's papers it is. */
  readonly paper: string;
  readonly state: FilingState;
  readonly sentOn: PlainDate | null;
  readonly deadlines: readonly CaseDeadline[];
};

/** A step that silence raises: a paper of a channel. */
export type RaisedStep = { readonly channel: string; readonly paper: string };

/** Whoever had to answer a filing let the day pass without a recorded answer. 沉默 */
export type Silence = {
  readonly filingId: string;
  readonly channel: string;
  /** The deadline that passed. */
  readonly rule: string;
  readonly registerId: string;
  /** The later day, by which alone the other side is late. */
  readonly lastDay: PlainDate;
  /** Days since, from 1. */
  readonly days: number;
  /** What can be done about it, in the order one does it; what went out since is left out. */
  readonly raises: readonly RaisedStep[];
  /** Something was sent about it so lately that one first waits for what comes: until then. */
  readonly resting: PlainDate | null;
};

const underWay: ReadonlySet<FilingState> = new Set([...pendingStates, "ended"]);

const chase = (channel: string): RaisedStep => ({ channel, paper: "chaser" });

/**
 * What silence past a clock leads to. An office is reminded first; where the right to have its silence reconsidered has
 * begun, that follows; mediation that leads nowhere leaves the court. Online settlement falls back on the regulator. A
 * shop's silence is the platform's matter.
 */
const after: Readonly<Record<string, (channel: string) => readonly RaisedStep[]>> = {
  D07: (channel) => [chase(channel), { channel: "administrative-review", paper: "administrative-review" }],
  D08: (channel) => [chase(channel), { channel: "court", paper: "pleading" }],
  D09: (channel) => [chase(channel), { channel: "court", paper: "pleading" }],
  "D10-report": (channel) => [chase(channel)],
  D13: () => [{ channel: "12315-complaint", paper: "12315-complaint" }],
  D32: () => [{ channel: "12305", paper: "courier-appeal" }],
  D33: (channel) => [chase(channel)],
  P02: () => [{ channel: "platform", paper: "platform-dispute-note" }],
  P05: () => [{ channel: "platform", paper: "platform-dispute-note" }],
};

/** Days an office is left after a reminder before the next step is raised. Our own advice, no rule's. */
const restAfterChaser = 5;

/**
 * Every filing whose last day for an answer has passed with none recorded, the longest silent first. A day that is not
 * certain, because its calendar is not published, makes nobody late. Where the last thing that can be done about it is
 * done, as the suit after mediation, it is no longer asked about.
 */
export function silences(filings: readonly RunningFiling[], today: PlainDate): readonly Silence[] {
  return filings
    .filter(({ state }) => underWay.has(state))
    .flatMap((filing) => silenceOf(filing, filings, today))
    .toSorted((one, other) => other.days - one.days);
}

function silenceOf(filing: RunningFiling, all: readonly RunningFiling[], today: PlainDate): readonly Silence[] {
  const late = filing.deadlines.filter(({ whose, deadline }) => whose === "other" && isOtherSideLate(deadline, today));
  return late.flatMap(({ rule, registerId, deadline: { from, lastDay } }) => {
    if (lastDay === null) {
      return [];
    }
    const { id: filingId, channel } = filing;
    const steps = after[registerId]?.(channel) ?? [];
    const wentOut = (step: RaisedStep, since: PlainDate) =>
      all.some((one) => isAbout(one, step) && (one.sentOn ?? "") >= since);
    const raises = steps.filter((step) => !wentOut(step, addDays(lastDay, 1)));
    const resting = restingUntil(all, { channel, lastDay, today });
    const last = steps.at(-1);
    const goesOn = last !== undefined && wentOut(last, last.channel === "court" ? from : addDays(lastDay, 1));
    if (goesOn && resting === null) {
      return [];
    }
    return [{ filingId, channel, rule, registerId, lastDay, days: daysBetween(lastDay, today), raises, resting }];
  });
}

function isAbout({ channel, paper, state }: RunningFiling, step: RaisedStep): boolean {
  return channel === step.channel && paper === step.paper && state !== "drafted" && state !== "withdrawn";
}

function restingUntil(
  all: readonly RunningFiling[],
  { channel, lastDay, today }: { readonly channel: string; readonly lastDay: PlainDate; readonly today: PlainDate },
): PlainDate | null {
  const reminded = all
    .filter((one) => isAbout(one, chase(channel)))
    .flatMap(({ sentOn }) => (sentOn !== null && sentOn > lastDay ? [addDays(sentOn, restAfterChaser)] : []))
    .toSorted()
    .at(-1);
  return reminded !== undefined && today < reminded ? reminded : null;
}
