import type { CaseDeadline, FilingState, PlainDate } from "@youju/domain";
import type { FilingStep } from "@youju/storage";
import type { Counsel } from "./counsel.ts";

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
  P02: "sent",
  P03: "refused",
  D39: "refused",
};

/** States in which nothing runs any more. */
const over: ReadonlySet<FilingState> = new Set(["settled", "withdrawn"]);

/** A step after which the clock of an earlier one has been answered. */
const answeredBy: Readonly<Partial<Record<FilingState, ReadonlySet<FilingState>>>> = {
  sent: new Set(["accepted", "refused", "settled", "ended", "withdrawn"]),
  accepted: new Set(["settled", "ended", "withdrawn"]),
  refused: new Set(["accepted"]),
};

/** A filing with the steps it went through. */
export type SteppedFiling = { readonly state: FilingState; readonly steps: readonly FilingStep[] };

/**
 * The clocks that run now, each from the day of the step that started it. One that was answered, or whose filing is
 * over, no longer runs.
 * @param clock register ids of the channel
 */
export function runningClocks(
  filing: SteppedFiling,
  clock: readonly string[],
  on: { readonly counsel: Counsel; readonly today: PlainDate },
): readonly CaseDeadline[] {
  if (over.has(filing.state)) {
    return [];
  }
  return clock.flatMap((rule) => {
    const start = startedBy[rule];
    const step = start === undefined ? undefined : filing.steps.findLast(({ state }) => state === start);
    if (start === undefined || step?.on == null || answeredBy[start]?.has(filing.state) === true) {
      return [];
    }
    const deadline = on.counsel.deadline({ rule, trigger: start, from: step.on }, on.today);
    return deadline === null ? [] : [deadline];
  });
}
