import type { CaseId, LawEdition, PlainDate } from "@youju/domain";
import type { WorkspaceId } from "./case-ports.ts";

/** What an assessment was made with: the law on record and the rules' thinking. */
export type LawAtHand = { readonly edition: LawEdition; readonly rulesVersion: string };

/** The last time a case was looked at again under other law than its assessment was made with. */
export type LawReview = LawAtHand & {
  /** The day it was looked at on. */
  readonly on: PlainDate;
  /** Sequence of the newest event that says what moved; 0 where nothing ever did. */
  readonly movedEvent: number;
  /** Sequence of the newest such event the person has seen. */
  readonly seenEvent: number;
};

/** A case in which something moved that the person has not seen yet. */
export type UnseenMove = {
  readonly caseId: CaseId;
  readonly title: string;
  readonly demo: boolean;
  /** The day the case was looked at again. */
  readonly on: PlainDate;
};

/** How the assessments on hand stand to the law at hand. Settled cases and those in the bin are left out. */
export type LawStanding = {
  /** Cases that have an assessment. */
  readonly assessed: number;
  /** Whose latest assessment was made with other law, and that were looked at again: nothing moved. */
  readonly reviewed: number;
  /** Whose latest assessment was made with other law, and that were not looked at again yet. */
  readonly due: number;
};

/** Which stretch of cases, in the order of their ids. */
export type DueQuery = {
  readonly limit: number;
  /** Cases after this id. */
  readonly after?: CaseId;
  /** Cases up to this id and with it. */
  readonly upTo?: CaseId;
};

/** Which cases were looked at again after the law changed, and what of it the person has seen. */
export type LawReviewRecords = {
  /**
   * Cases neither settled nor in the bin whose latest assessment was made with other law than this, and which were not
   * looked at under it yet, by id.
   */
  readonly due: (workspaceId: WorkspaceId, law: LawAtHand, query: DueQuery) => Promise<readonly CaseId[]>;
  readonly standing: (workspaceId: WorkspaceId, law: LawAtHand) => Promise<LawStanding>;
  /**
   * Notes that a case was looked at under this law; the case does not count as changed by it. `movedEvent` is the
   * sequence of the event that says what moved, or `null`. Throws `NOT_FOUND` for an unknown case.
   */
  readonly note: (
    workspaceId: WorkspaceId,
    caseId: CaseId,
    review: LawAtHand & { readonly on: PlainDate; readonly movedEvent: number | null },
  ) => Promise<void>;
  readonly get: (workspaceId: WorkspaceId, caseId: CaseId) => Promise<LawReview | null>;
  /** The person has seen what moved up to this event. Seeing earlier ones again, or events that are none, changes nothing. */
  readonly see: (workspaceId: WorkspaceId, caseId: CaseId, throughEvent: number) => Promise<void>;
  /** Live cases in which something moved that was not seen yet, newest change first. */
  readonly unseen: (workspaceId: WorkspaceId, limit?: number) => Promise<readonly UnseenMove[]>;
};
