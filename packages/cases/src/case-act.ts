import type { CaseEvent as CaseEventView } from "@youju/api";
import { type CaseId, type PlainDate, plainDate } from "@youju/domain";
import type { CaseEvent, Json } from "@youju/storage";
import type { CaseAct } from "./act.ts";
import { actText } from "./act-words.ts";
import { todayOf } from "./today-of.ts";
import type { Records, Workplace } from "./workplace.ts";

/** Acts after which a stored assessment no longer answers the case as it is. */
const unsettling: ReadonlySet<string> = new Set<CaseAct["kind"]>([
  "kind-chosen",
  "facts-recorded",
  "fact-withdrawn",
  "exhibit-added",
  "exhibit-named",
  "exhibit-linked",
  "exhibit-removed",
  "exhibit-restored",
  "exhibit-wiped",
  "merged",
  "unmerged",
]);

/** Writes a line of the timeline, on the day the case stands on unless another day is named. */
export async function recordAct(
  { store, workspaceId, clock }: Records & Pick<Workplace, "clock">,
  at: { readonly caseId: CaseId; readonly on?: PlainDate },
  act: CaseAct,
): Promise<CaseEvent> {
  const { kind, ...data } = act;
  const file = await store.cases.get(workspaceId, at.caseId);
  const on = at.on ?? todayOf({ demoToday: file?.demoToday ?? null }, clock.today());
  return store.events.append(workspaceId, at.caseId, { at: on, kind, data: data as Json });
}

/** Whether facts or exhibits changed since the rules were last asked. */
export function isStale(events: readonly CaseEvent[]): boolean {
  const asked = events.findLastIndex((event) => event.kind === "assessed");
  return events.slice(asked + 1).some((event) => unsettling.has(event.kind));
}

/** The timeline as shown. */
export function eventViews(caseId: CaseId, events: readonly CaseEvent[]): readonly CaseEventView[] {
  return events.map((event) => ({
    id: `${caseId}.${event.sequence}`,
    at: event.recordedAt,
    on: plainDate(event.at),
    kind: event.kind,
    text: actText({ kind: event.kind, ...(event.data as object) } as CaseAct),
  }));
}
