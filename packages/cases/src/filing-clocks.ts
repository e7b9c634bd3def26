import type { CaseDeadline, ClockEvent, Facts, FilingState, PlainDate } from "@youju/domain";
import type { FilingStep } from "@youju/storage";
import { clockEvents, clockingWith } from "./clock-events.ts";
import type { Counsel } from "./counsel.ts";
import { courtFeeOf, feeAskedOn, feePeriod } from "./court-fees.ts";
import { isProgress } from "./kept-step.ts";
import { isLate } from "./next-day.ts";

/** The register id of the period to have an authority's refusal or silence reconsidered. */
const reconsideration = "D39";

/**
 * Which steps of a filing start a clock of the deadline register. A channel names the clocks that run there; those not
 * in this table (limitation, platform windows told on the screen) run from the dispute itself, not from the filing. An
 * office it was passed to has its own time, from the day it got there.
 */
const startedBy: Readonly<Record<string, readonly FilingState[]>> = {
  D07: ["sent", "transferred"],
  D08: ["accepted", "mediating"],
  D09: ["ended"],
  "D10-report": ["sent", "transferred"],
  D13: ["sent"],
  D21: ["sent"],
  [feePeriod]: ["accepted"],
  D32: ["sent"],
  D33: ["sent", "transferred"],
  P02: ["sent"],
  P03: ["refused"],
  [reconsideration]: ["refused"],
};

/** Clocks of a whole matter: being taken in hand is no answer yet. */
const untilDone: ReadonlySet<string> = new Set(["D13", "D32", "D33"]);

/** States in which nothing runs any more. */
const over: ReadonlySet<FilingState> = new Set(["settled", "withdrawn"]);

const taken: ReadonlySet<FilingState> = new Set(["accepted", "mediating"]);
const done: ReadonlySet<FilingState> = new Set(["refused", "settled", "ended", "withdrawn"]);

/** Whether a clock that such a step started has been answered by where the filing stands now. */
function isAnswered(rule: string, start: FilingState, now: FilingState): boolean {
  if (start === "sent" || start === "transferred") {
    return done.has(now) || (!untilDone.has(rule) && now !== start);
  }
  return start === "refused" ? taken.has(now) : taken.has(start) && done.has(now);
}

/** What the clocks of a filing are read with: the case's facts tell the platform and what its page says. */
export type ClockReading = { readonly counsel: Counsel; readonly today: PlainDate; readonly facts: Facts };

/** A filing with the steps it went through. */
export type SteppedFiling = { readonly state: FilingState; readonly steps: readonly FilingStep[] };

/**
 * The clocks that run now, each from the day of the step that started it. One that was answered, or whose filing is
 * over, no longer runs. A platform's window is as long as that platform's own rule says, and ends when its page says.
 * @param clock register ids of the channel
 */
export function runningClocks(
  filing: SteppedFiling,
  clock: readonly string[],
  on: ClockReading,
): readonly CaseDeadline[] {
  if (over.has(filing.state)) {
    return [];
  }
  return clock.flatMap((rule) => {
    if (rule === reconsideration && (filing.state === "sent" || filing.state === "transferred")) {
      return afterSilence(filing, on);
    }
    if (rule === feePeriod && feeAskedOn(filing.steps) !== null) {
      return toPay(filing, on);
    }
    const step = startOf(rule, filing.steps);
    const isPaid = rule === feePeriod && courtFeeOf(filing.steps, clock)?.isPaid === true;
    if (step?.on == null || isPaid || isAnswered(rule, step.state, filing.state)) {
      return [];
    }
    const events = clockEvents(filing.steps);
    const deadline = clockOf({ rule, trigger: step.state, from: step.on }, events, on);
    return deadline === null ? [] : [deadline];
  });
}

/**
 * The step that started a clock: the last of its kind, since saying it again corrects it; where two kinds start it, the
 * first of those that follow on one another, since being mediated goes on from being accepted.
 */
function startOf(rule: string, steps: readonly FilingStep[]): FilingStep | undefined {
  const starts = startedBy[rule] ?? [];
  const last = steps.findLastIndex((step) => starts.includes(step.state) && !isProgress(step));
  const step = steps[last];
  return step !== undefined && taken.has(step.state) ? firstTaken(steps.slice(0, last + 1)) : step;
}

/** The first of the steps at the end in which an office had it in hand without a break. */
function firstTaken(steps: readonly FilingStep[]): FilingStep | undefined {
  const before = steps.findLastIndex(({ state }) => !taken.has(state));
  return steps.slice(before + 1).find((step) => !isProgress(step));
}

/** A notice to pay starts the time for it, whether or not the suit has been registered; the payment ends it. */
function toPay({ state, steps }: SteppedFiling, on: ClockReading): readonly CaseDeadline[] {
  const from = feeAskedOn(steps);
  if (from === null || done.has(state) || courtFeeOf(steps, [feePeriod])?.isPaid === true) {
    return [];
  }
  const deadline = clockOf({ rule: feePeriod, trigger: "accepted", from }, [], on);
  return deadline === null ? [] : [deadline];
}

/**
 * Where the day to decide on a complaint has passed without an answer, the sixty days to have that reconsidered run from
 * that day.
 */
function afterSilence({ steps }: SteppedFiling, { counsel, today }: ClockReading): readonly CaseDeadline[] {
  const sent = startOf("D07", steps);
  const due = sent?.on == null ? null : counsel.deadline({ rule: "D07", trigger: sent.state, from: sent.on }, today);
  const from = due?.deadline.lastDay;
  if (due === null || from == null || !isLate(due, today)) {
    return [];
  }
  const deadline = counsel.deadline({ rule: reconsideration, trigger: "silent", from }, today);
  return deadline === null ? [] : [deadline];
}

function clockOf(
  started: { readonly rule: string; readonly trigger: FilingState; readonly from: PlainDate },
  events: readonly ClockEvent[],
  { counsel, today, facts }: ClockReading,
): CaseDeadline | null {
  const { rule, trigger, from } = started;
  if (counsel.law.windows.some(({ id }) => id === rule)) {
    return counsel.window({ id: rule, on: from, trigger }, { facts, today });
  }
  const clocking = clockingWith(counsel, started, events);
  return clocking === null ? null : counsel.deadline(clocking, today);
}
