import type { PlainDate } from "@youju/domain";
import type { CaseEvent } from "@youju/storage";

/** Until when the next step is put off, and why. */
export type NewSnooze = { readonly until: PlainDate; readonly reason: string };

/** A step that was put off, and until when. */
export type Snooze = NewSnooze & { readonly step: string };

/** What was put off last and not taken up again. */
export function snoozeOf(events: readonly CaseEvent[]): Snooze | null {
  const last = events.findLast(({ kind }) => kind === "step-snoozed" || kind === "step-resumed");
  return last === undefined || last.kind === "step-resumed" ? null : (last.data as unknown as Snooze);
}
