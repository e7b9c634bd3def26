import type { CaseDeadline, Facts, FilingState, PlainDate } from "@youju/domain";
import type { FilingStep } from "@youju/storage";
import type { Counsel } from "./counsel.ts";
import { isLate } from "./next-day.ts";

/** The register id of the period to have an authority's refusal or silence reconsidered. */
const reconsideration = "D39";

/**
 * Which step of a filing starts a clock of the deadline register. A channel names the clocks that run there; those not
 * in this table (limitation, platform windows told on the screen) run from the dispute itself, not from the filing.
 */
const startedBy: Readonly<Record<string, FilingState>> = {
  D07: "sent",
  D08: "accepted",
  D09: "ended",
  "D10-report": "sent",
  D13: "sent",
  D21: "sent",
  D22: "accepted",
  D32: "sent",
  D33: "sent",
  P02: "sent",
  P03: "refused",
  [reconsideration]: "refused",
};

/** States in which nothing runs any more. */
const over: ReadonlySet<FilingState> = new Set(["settled", "withdrawn"]);

/** A step after which the clock of an earlier one has been answered. */
const answeredBy: Readonly<Partial<Record<FilingState, ReadonlySet<FilingState>>>> = {
  sent: new Set(["accepted", "refused", "settled", "ended", "withdrawn"]),
  accepted: new Set(["settled", "ended", "withdrawn"]),
  refused: new Set(["accepted"]),
};

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
    if (rule === reconsideration && filing.state === "sent") {
      return afterSilence(filing, on);
    }
    const start = startedBy[rule];
    const step = start === undefined ? undefined : filing.steps.findLast(({ state }) => state === start);
    if (start === undefined || step?.on == null || answeredBy[start]?.has(filing.state) === true) {
      return [];
    }
    const deadline = clockOf(rule, { trigger: start, from: step.on }, on);
    return deadline === null ? [] : [deadline];
  });
}

/**
 * Where the day to decide on a complaint has passed without an answer, the sixty days to have that reconsidered run from
 * that day.
 */
function afterSilence({ steps }: SteppedFiling, { counsel, today }: ClockReading): readonly CaseDeadline[] {
  const sent = steps.findLast(({ state }) => state === "sent")?.on;
  const due = sent == null ? null : counsel.deadline({ rule: "D07", trigger: "sent", from: sent }, today);
  const from = due?.deadline.lastDay;
  if (due === null || from == null || !isLate(due, today)) {
    return [];
  }
  const deadline = counsel.deadline({ rule: reconsideration, trigger: "silent", from }, today);
  return deadline === null ? [] : [deadline];
}

function clockOf(
  rule: string,
  { trigger, from }: { readonly trigger: FilingState; readonly from: PlainDate },
  { counsel, today, facts }: ClockReading,
): CaseDeadline | null {
  return counsel.law.windows.some(({ id }) => id === rule)
    ? counsel.window({ id: rule, on: from, trigger }, { facts, today })
    : counsel.deadline({ rule, trigger, from }, today);
}
