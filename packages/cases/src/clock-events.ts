import type { ClockEvent, ClockEventKind, Pause, PlainDate } from "@youju/domain";
import type { FilingStep } from "@youju/storage";
import type { Clocking, Counsel } from "./counsel.ts";
import { stepView } from "./kept-step.ts";

/** What stopped or stretched the clocks of a filing and was not taken back, in the order recorded. */
export function clockEvents(steps: readonly FilingStep[]): readonly ClockEvent[] {
  return stepViews(steps).flatMap(({ clock }) => clock ?? []);
}

/** The steps as shown; what was taken back says nothing, stops nothing and stretches nothing any more. */
export function stepViews(steps: readonly FilingStep[]) {
  const views = steps.map(stepView);
  const undone = new Set(views.map(({ undoes }) => undoes));
  return views.map(({ undoes: _, corrects: __, reason: ___, ...view }) =>
    undone.has(view.sequence) ? { ...view, clock: null, fee: null, wording: null } : view,
  );
}

/** What can stop or stretch one of these clocks of the register. */
export function stoppable({ law }: Counsel, clock: readonly string[]): readonly ClockEventKind[] {
  const kinds = clock.flatMap((id): readonly ClockEventKind[] => {
    const found = law.deadlineRule(id);
    if (found.kind !== "rule") {
      return [];
    }
    const { stoppedBy, restartedBy, extendedAs } = found.rule;
    return [...stoppedBy, ...restartedBy, ...(extendedAs === null ? [] : (["extension"] as const))];
  });
  return [...new Set(kinds)];
}

/**
 * A clock as the events leave it: more time approved counts by its own rule, papers handed in begin it anew, testing is
 * left out. `null` while papers are asked for and not handed in: the time is the person's, nobody else's.
 */
export function clockingWith(
  { law }: Counsel,
  { rule, trigger, from }: Pick<Clocking, "rule" | "trigger" | "from">,
  events: readonly ClockEvent[],
): Clocking | null {
  const found = law.deadlineRule(rule);
  const since = events.filter((event) => event.from >= from);
  if (found.kind !== "rule" || since.length === 0) {
    return { rule, trigger, from };
  }
  const { stoppedBy, restartedBy, extendedAs } = found.rule;
  const restarts = since.filter(({ kind }) => restartedBy.includes(kind));
  if (restarts.some(({ until }) => until === null)) {
    return null;
  }
  const start =
    restarts
      .flatMap(({ until }) => until ?? [])
      .toSorted()
      .at(-1) ?? from;
  const extended = extendedAs !== null && since.some(({ kind }) => kind === "extension");
  const pauses = since.filter(({ kind }) => stoppedBy.includes(kind)).map(pauseOf);
  return { rule: extended ? extendedAs : rule, trigger, from: start, pauses };
}

function pauseOf({ from, until }: { readonly from: PlainDate; readonly until: PlainDate | null }): Pause {
  return { from, until, why: { zh: "鉴定、检测期间，不计入", en: "testing goes on: not counted" } };
}
