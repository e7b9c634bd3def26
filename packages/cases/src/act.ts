import type {
  CaseId,
  ClockEventKind,
  ContactAct,
  ContactChannel,
  ContactParty,
  CourtFeeAct,
  DisputeKind,
  Ending,
  ExhibitId,
  ExhibitKind,
  FactName,
  Fen,
  FilingState,
  Movement,
  OutcomeAct,
  PlainDate,
  ReadingState,
  Text,
} from "@youju/domain";

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
