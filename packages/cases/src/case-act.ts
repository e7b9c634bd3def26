import type { CaseEvent as CaseEventView } from "@youju/api";
import {
  type CaseId,
  type ClockEventKind,
  type ContactAct,
  type ContactChannel,
  type ContactParty,
  type CourtFeeAct,
  type DisputeKind,
  type Ending,
  type ExhibitId,
  type ExhibitKind,
  type FactName,
  type Fen,
  type FilingState,
  type Movement,
  type OutcomeAct,
  type PlainDate,
  plainDate,
  type ReadingState,
  type Text,
} from "@youju/domain";
import type { CaseEvent, Json } from "@youju/storage";
import { actText } from "./act-words.ts";
import { todayOf } from "./today-of.ts";
import type { Records, Workplace } from "./workplace.ts";

/** What can happen in a case. Its words name facts and numbers, never what the person wrote. */
export type CaseAct =
  | { readonly kind: "opened" }
  | {
      readonly kind: "kind-chosen";
      readonly dispute: DisputeKind | null;
      /** What was chosen before; timelines of earlier versions do not say. */
      readonly before?: DisputeKind | null;
    }
  | { readonly kind: "renamed"; readonly before: string; readonly after: string }
  | { readonly kind: "facts-recorded"; readonly names: readonly FactName[] }
  | { readonly kind: "fact-withdrawn"; readonly name: FactName }
  | { readonly kind: "exhibit-added"; readonly number: number }
  | { readonly kind: "exhibit-read"; readonly number: number; readonly state: ReadingState }
  | { readonly kind: "exhibit-named"; readonly number: number; readonly exhibitKind: ExhibitKind }
  | { readonly kind: "exhibit-linked"; readonly number: number }
  | { readonly kind: "exhibit-described"; readonly number: number }
  | { readonly kind: "exhibits-ordered" }
  | {
      readonly kind: "exhibit-removed";
      readonly number: number;
      /** Timelines of earlier versions do not say which, and its file went at once. */
      readonly exhibitId?: ExhibitId;
    }
  | { readonly kind: "exhibit-restored"; readonly number: number; readonly exhibitId: ExhibitId }
  | { readonly kind: "exhibit-wiped"; readonly number: number; readonly exhibitId: ExhibitId }
  | { readonly kind: "exhibit-redacted"; readonly number: number }
  | { readonly kind: "redaction-removed"; readonly number: number }
  | { readonly kind: "picture-derived"; readonly number: number }
  | { readonly kind: "assessed"; readonly assessmentId: string }
  | {
      readonly kind: "law-moved";
      /** Ids of the assessment that was compared and of the one made since. */
      readonly before: string;
      readonly after: string;
      /** The day the comparison was made for. */
      readonly asOf: PlainDate;
      readonly moved: readonly Movement[];
    }
  | { readonly kind: "composed"; readonly filingId: string; readonly title: Text }
  | {
      readonly kind: "filing-moved";
      readonly filingId: string;
      readonly title: Text;
      readonly state: FilingState;
    }
  | {
      readonly kind: "court-fee-recorded";
      readonly filingId: string;
      readonly title: Text;
      readonly act: CourtFeeAct;
      readonly amount: Fen | null;
    }
  | {
      readonly kind: "court-fee-withdrawn";
      readonly filingId: string;
      readonly title: Text;
      readonly act: CourtFeeAct;
    }
  | {
      /** It was noted by mistake that it came to a state; it goes back to where it stood. */
      readonly kind: "filing-corrected";
      readonly filingId: string;
      readonly title: Text;
      readonly state: FilingState;
      readonly back: FilingState;
    }
  | {
      /** It stands where it stood; the other side calls it otherwise. */
      readonly kind: "filing-reworded";
      readonly filingId: string;
      readonly title: Text;
      readonly state: FilingState;
    }
  | {
      readonly kind: "clock-event-recorded";
      readonly filingId: string;
      readonly title: Text;
      readonly event: ClockEventKind;
    }
  | {
      readonly kind: "clock-event-withdrawn";
      readonly filingId: string;
      readonly title: Text;
      readonly event: ClockEventKind;
    }
  | {
      readonly kind: "filed-despite";
      readonly filingId: string;
      readonly title: Text;
      /** The person's own words; they are not told in the line itself. */
      readonly reason: string;
      /** Ids of the rules that stood in the way. */
      readonly rules: readonly string[];
    }
  | {
      readonly kind: `contact-${ContactAct}`;
      readonly contactId: string;
      readonly channel: ContactChannel;
      readonly party: ContactParty;
      /** How many promises stand in it. */
      readonly promises: number;
    }
  | { readonly kind: `closing-${OutcomeAct}`; readonly ending: Ending | null }
  | {
      readonly kind: `settlement-${OutcomeAct}`;
      /** How many parts stand in it. */
      readonly duties: number;
    }
  | { readonly kind: "step-snoozed"; readonly step: string; readonly until: PlainDate; readonly reason: string }
  | { readonly kind: "step-resumed" }
  | { readonly kind: "linked"; readonly otherId: CaseId; readonly reason: string }
  | { readonly kind: "unlinked"; readonly otherId: CaseId; readonly reason: string }
  | {
      readonly kind: "merged";
      readonly otherId: CaseId;
      /** Ids of what came over, so that it can be taken back. */
      readonly exhibits: readonly string[];
      readonly facts: readonly string[];
      readonly contacts: readonly string[];
    }
  | { readonly kind: "unmerged"; readonly otherId: CaseId }
  | { readonly kind: "merged-away"; readonly otherId: CaseId }
  | { readonly kind: "archived" }
  | { readonly kind: "taken-up" }
  | { readonly kind: "binned" }
  | { readonly kind: "restored" };

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
