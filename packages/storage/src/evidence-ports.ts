import type {
  Assessment,
  BlobState,
  CaseId,
  CustodyEntry,
  Exhibit,
  ExhibitDetails,
  ExhibitId,
  LawEdition,
  PlainDate,
  Reading,
  RemovedExhibit,
} from "@youju/domain";
import type { WorkspaceId } from "./case-ports.ts";

/** An exhibit as handed in, once its bytes are safely in the blob store. */
export type NewExhibit = Pick<Exhibit, "kind" | "fileName" | "mediaType" | "byteLength" | "sha256" | "reading"> & {
  readonly id?: ExhibitId;
};

/** Items of evidence. Numbers run from 1 in each case without gaps as they are added; a removed one's is not reused. */
export type ExhibitRecords = {
  /** Also takes a reference to the blob, so that it stays. Throws `NOT_FOUND` for an unknown case. */
  readonly add: (workspaceId: WorkspaceId, caseId: CaseId, exhibit: NewExhibit) => Promise<Exhibit>;
  readonly get: (workspaceId: WorkspaceId, exhibitId: ExhibitId) => Promise<Exhibit | null>;
  /** By number. */
  readonly list: (workspaceId: WorkspaceId, caseId: CaseId) => Promise<readonly Exhibit[]>;
  /** Throws `NOT_FOUND`. */
  readonly update: (
    workspaceId: WorkspaceId,
    exhibitId: ExhibitId,
    changes: Partial<Pick<Exhibit, "kind" | "reading">>,
  ) => Promise<Exhibit>;
  /**
   * Deals the numbers the case's exhibits bear out anew, in the order given. Throws `CONFLICT` where that is not each
   * of its exhibits once.
   */
  readonly order: (
    workspaceId: WorkspaceId,
    caseId: CaseId,
    exhibitIds: readonly ExhibitId[],
  ) => Promise<readonly Exhibit[]>;
  /**
   * Takes the exhibit out of the case: it is found and listed no more, nor is anything that hangs on it, but all of it
   * stays, to be put back. Its search part goes. Throws `NOT_FOUND`, also for one taken out already.
   */
  readonly takeOut: (workspaceId: WorkspaceId, exhibitId: ExhibitId) => Promise<RemovedExhibit>;
  /** Puts one that was taken out back as it was, under its number. Throws `NOT_FOUND`. */
  readonly putBack: (workspaceId: WorkspaceId, exhibitId: ExhibitId) => Promise<Exhibit>;
  /** Those taken out and not put back, by number. */
  readonly takenOut: (workspaceId: WorkspaceId, caseId: CaseId) => Promise<readonly RemovedExhibit[]>;
  /**
   * Deletes the exhibit, in the case or taken out of it, its reading, the search part named by its id, and its own and its derivatives' blob
   * references. The custody ledger keeps its lines.
   * Answers the SHA-256 of blobs whose last reference went. Throws `NOT_FOUND`.
   */
  readonly remove: (workspaceId: WorkspaceId, exhibitId: ExhibitId) => Promise<readonly string[]>;
};

/** A blob that hangs on an exhibit or a filing: a thumbnail, a rendered PDF. */
export type Attachment = {
  readonly caseId: CaseId;
  /** The exhibit or filing it belongs to. */
  readonly ownerId: string;
  /** What it is to its owner, e.g. `thumbnail`, `pdf`; `original` is the exhibit's own. */
  readonly role: string;
  readonly sha256: string;
  readonly byteLength: number;
  readonly mediaType: string;
};

/** An attachment whose bytes are no longer what was taken in. */
export type BrokenAttachment = Attachment & { readonly state: Exclude<BlobState, "intact"> };

/** References from records to blobs. A blob lives as long as one reference does. */
export type AttachmentRecords = {
  /** Attaches; a second blob of the same owner and role takes the first one's place. Throws `NOT_FOUND` without the case. */
  readonly put: (workspaceId: WorkspaceId, attachment: Attachment) => Promise<void>;
  readonly get: (
    workspaceId: WorkspaceId,
    owner: { readonly ownerId: string; readonly role: string },
  ) => Promise<Attachment | null>;
  /** Without those of exhibits that were taken out. */
  readonly list: (workspaceId: WorkspaceId, caseId: CaseId) => Promise<readonly Attachment[]>;
  /** Those whose blob was damaged or missing when it was last read back; of one case where it is named. */
  readonly broken: (workspaceId: WorkspaceId, caseId?: CaseId) => Promise<readonly BrokenAttachment[]>;
  /** Does nothing where there is none. */
  readonly remove: (
    workspaceId: WorkspaceId,
    owner: { readonly ownerId: string; readonly role: string },
  ) => Promise<void>;
};

/** What was read from an exhibit; a later reading takes the earlier one's place. */
export type ReadingRecords = {
  /** Throws `NOT_FOUND` for an unknown exhibit. */
  readonly put: (workspaceId: WorkspaceId, exhibitId: ExhibitId, reading: Reading) => Promise<void>;
  readonly get: (workspaceId: WorkspaceId, exhibitId: ExhibitId) => Promise<Reading | null>;
};

/** An entry as handed in; the store gives it its number and its instant. */
export type NewCustodyEntry = Pick<CustodyEntry, "exhibitId" | "act" | "sha256" | "actor">;

/**
 * The custody ledger, append-only; `sequence` runs from 1 in each case without gaps. The database itself refuses to
 * change an entry, and to drop one unless its whole case is purged. 保管记录
 */
export type CustodyRecords = {
  /** Throws `NOT_FOUND` for an unknown case. */
  readonly append: (workspaceId: WorkspaceId, caseId: CaseId, entry: NewCustodyEntry) => Promise<CustodyEntry>;
  /**
   * Appends unless there is an equal entry at or after the instant `since`; `null` where there is. Of two at the same
   * time one is written. Throws `NOT_FOUND` for an unknown case.
   */
  readonly appendOnce: (
    workspaceId: WorkspaceId,
    caseId: CaseId,
    once: { readonly entry: NewCustodyEntry; readonly since: string },
  ) => Promise<CustodyEntry | null>;
  readonly list: (workspaceId: WorkspaceId, caseId: CaseId) => Promise<readonly CustodyEntry[]>;
};

/** What was found by looking at an exhibit's file; a later look takes the earlier one's place. */
export type ExhibitDetailRecords = {
  /** Throws `NOT_FOUND` for an unknown exhibit. */
  readonly put: (workspaceId: WorkspaceId, exhibitId: ExhibitId, details: ExhibitDetails) => Promise<void>;
  readonly get: (workspaceId: WorkspaceId, exhibitId: ExhibitId) => Promise<ExhibitDetails | null>;
  /** By the exhibits' numbers; those not looked at yet are not there. */
  readonly list: (
    workspaceId: WorkspaceId,
    caseId: CaseId,
  ) => Promise<readonly { readonly exhibitId: ExhibitId; readonly details: ExhibitDetails }[]>;
};

/** What a list of assessments shows. */
export type AssessmentHead = {
  readonly id: string;
  readonly caseId: CaseId;
  readonly sequence: number;
  readonly asOf: PlainDate;
  readonly rulesVersion: string;
  readonly edition: LawEdition;
  readonly createdAt: string;
};

/** An assessment as it was stored: whole, never changed. */
export type StoredAssessment = AssessmentHead & { readonly assessment: Assessment };

/** What an assessment answered and what it came to, in short. */
export type AssessmentPrint = Pick<Assessment, "kind" | "facts"> & {
  /** A digest of what the law can move in it; whoever stores it says how it is made. */
  readonly print: string;
};

/** The latest assessment of a case as far as it can be told without reading it whole. */
export type PrintedAssessment = Pick<AssessmentHead, "id" | "sequence" | "asOf" | "rulesVersion" | "edition"> & {
  /** `null` where none was stored beside it. */
  readonly printed: AssessmentPrint | null;
};

/** Assessments, append-only. 研判 */
export type AssessmentRecords = {
  /** Throws `NOT_FOUND` for an unknown case. */
  readonly append: (workspaceId: WorkspaceId, caseId: CaseId, assessment: Assessment) => Promise<StoredAssessment>;
  /** Oldest first. */
  readonly list: (workspaceId: WorkspaceId, caseId: CaseId) => Promise<readonly AssessmentHead[]>;
  readonly get: (workspaceId: WorkspaceId, assessmentId: string) => Promise<StoredAssessment | null>;
  readonly latest: (workspaceId: WorkspaceId, caseId: CaseId) => Promise<StoredAssessment | null>;
  /** Stores the print of an assessment beside it, in place of one that is there. Throws `NOT_FOUND` for an unknown case. */
  readonly print: (
    workspaceId: WorkspaceId,
    assessment: Pick<AssessmentHead, "caseId" | "sequence">,
    printed: AssessmentPrint,
  ) => Promise<void>;
  readonly latestPrinted: (workspaceId: WorkspaceId, caseId: CaseId) => Promise<PrintedAssessment | null>;
};
