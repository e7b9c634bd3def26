import type { BlobState, CaseId, ErrorCode, Profile } from "@youju/domain";
import type { AccountRecords } from "./account-port.ts";
import type { LinkRecords } from "./case-link-port.ts";
import type { CaseRecords, EventRecords, FactRecords, FilingRecords, WorkspaceId } from "./case-ports.ts";
import type { ContactRecords } from "./contact-port.ts";
import type {
  AssessmentRecords,
  AttachmentRecords,
  CustodyRecords,
  ExhibitDetailRecords,
  ExhibitRecords,
  ReadingRecords,
} from "./evidence-ports.ts";
import type { PreparationRecords } from "./filing-preparation-port.ts";
import type { FilingVersionRecords } from "./filing-version-port.ts";
import type { Json } from "./json.ts";
import type { LawReviewRecords } from "./law-review-port.ts";
import type { OutcomeRecords } from "./outcome-port.ts";
import type { ChatStripRecords, RedactionRecords } from "./redaction-port.ts";
import type { ReminderRecords } from "./reminder-port.ts";
import type { StampRecords } from "./stamp-port.ts";
import type { TransferRecords } from "./transfer-port.ts";

/** The person's own details, one set in a workspace. */
export type ProfileRecords = {
  readonly get: (workspaceId: WorkspaceId) => Promise<Profile | null>;
  /** Also takes these details out of what is already indexed for search. */
  readonly put: (workspaceId: WorkspaceId, profile: Profile) => Promise<void>;
  readonly remove: (workspaceId: WorkspaceId) => Promise<void>;
};

/** Small settings of a workspace. */
export type SettingRecords = {
  readonly get: (workspaceId: WorkspaceId, key: string) => Promise<Json | undefined>;
  readonly put: (workspaceId: WorkspaceId, key: string, value: Json) => Promise<void>;
  readonly remove: (workspaceId: WorkspaceId, key: string) => Promise<void>;
};

/** A piece of a case to be found by: the case's title is indexed on its own; other parts are named by the caller. */
export type SearchDocument = {
  readonly caseId: CaseId;
  /** e.g. `facts`, or an exhibit's id; indexing the same part again takes the earlier one's place. */
  readonly part: string;
  readonly texts: readonly string[];
};

/**
 * Full-text search over Chinese, Latin and digits. A case's title and the numbers offices gave its filings
 * (`reference:` and the filing's id) are indexed by themselves. The person's own details are taken out before anything is indexed. */
export type SearchRecords = {
  /** Throws `NOT_FOUND` for an unknown case. */
  readonly put: (workspaceId: WorkspaceId, document: SearchDocument) => Promise<void>;
  readonly remove: (workspaceId: WorkspaceId, part: Pick<SearchDocument, "caseId" | "part">) => Promise<void>;
  /** Live cases in which every word occurs, newest change first. A word of Latin letters or digits may be a beginning. */
  readonly find: (workspaceId: WorkspaceId, query: string, limit?: number) => Promise<readonly CaseId[]>;
  /** The parts of these cases in which at least one word of the query occurs, by case and part. */
  readonly places: (
    workspaceId: WorkspaceId,
    query: string,
    caseIds: readonly CaseId[],
  ) => Promise<readonly FoundPart[]>;
};

/** A part in which words were found; its text as it is indexed: folded, the person's own details taken out. */
export type FoundPart = Pick<SearchDocument, "caseId" | "part"> & { readonly body: string };

/** A job to do later. It exists if and only if the transaction that enqueued it commits. Keep jobs idempotent. */
export type NewJob = {
  readonly kind: string;
  /** Ids only, never the person's details. */
  readonly payload: Json;
  /** Purging this case removes the job. */
  readonly caseId?: CaseId;
  /** UTC instant; now by default. */
  readonly runAt?: string;
  /** Times it may be started before it is given up; 5 by default. */
  readonly maxAttempts?: number;
};

/** `waiting` to run, `running` under a lease, `dead`: given up, kept until somebody retries or removes it. */
export type JobState = "waiting" | "running" | "dead";

/** A job in the outbox. Finished ones are gone. */
export type Job = {
  readonly id: string;
  readonly workspaceId: WorkspaceId;
  readonly caseId: CaseId | null;
  readonly kind: string;
  readonly payload: Json;
  readonly state: JobState;
  /** How often it was started. */
  readonly attempts: number;
  readonly maxAttempts: number;
  readonly runAt: string;
  /** Why the last attempt failed; a lease that ran out counts as `JOB_INTERRUPTED`. */
  readonly lastError: ErrorCode | null;
  readonly createdAt: string;
};

/** The right to work on a job until `until`; whoever lost it can no longer settle the job. */
export type Lease = { readonly job: Job; readonly token: string; readonly until: string };

/** The outbox. `lease`, `extend`, `complete` and `fail` are the worker's and span workspaces. */
export type JobRecords = {
  /** Throws `NOT_FOUND` where the job names a case that is not there. */
  readonly enqueue: (workspaceId: WorkspaceId, job: NewJob) => Promise<Job>;
  readonly list: (
    workspaceId: WorkspaceId,
    query?: { readonly state?: JobState; readonly kind?: string; readonly caseId?: CaseId },
  ) => Promise<readonly Job[]>;
  readonly get: (workspaceId: WorkspaceId, jobId: string) => Promise<Job | null>;
  /** Gives a dead job a fresh set of attempts. Throws `NOT_FOUND`, or `CONFLICT` where it is not dead. */
  readonly retry: (workspaceId: WorkspaceId, jobId: string) => Promise<Job>;
  readonly remove: (workspaceId: WorkspaceId, jobId: string) => Promise<void>;
  /** Takes due jobs, oldest first; no two workers get the same one. A lease that ran out is taken again or goes dead. */
  readonly lease: (request: {
    readonly kinds: readonly string[];
    readonly seconds: number;
    readonly limit: number;
  }) => Promise<readonly Lease[]>;
  /** `false` where the lease was lost meanwhile. */
  readonly extend: (lease: Lease, seconds: number) => Promise<boolean>;
  /** Done: the job goes. `false` where the lease was lost meanwhile: its work is somebody else's now. */
  readonly complete: (lease: Lease) => Promise<boolean>;
  /** Retried after a growing pause, or dead after its last attempt. `false` where the lease was lost. */
  readonly fail: (lease: Lease, code: ErrorCode) => Promise<boolean>;
};

/** Referenced blobs counted; lengths in bytes. */
export type BlobTally = {
  readonly files: number;
  readonly bytes: number;
  readonly checkedLately: number;
  /** UTC instant of the latest reading back; `null` before the first. */
  readonly lastChecked: string | null;
  readonly broken: number;
};

/** What keeps records and blobs in step; spans workspaces and tells nothing about any of them. */
export type UpkeepRecords = {
  /** Blobs with no reference left. */
  readonly releasedBlobs: (limit: number) => Promise<readonly string[]>;
  /**
   * Runs `erase` while nobody can take a new reference to the blob, then forgets it.
   * `false` where it is referenced again: nothing was erased.
   */
  readonly forgetBlob: (sha256: string, erase: () => Promise<void>) => Promise<boolean>;
  /** How many records refer to the blob, over all workspaces. */
  readonly references: (sha256: string) => Promise<number>;
  /** SHA-256 and length of every referenced blob, by hash, after a given one. */
  readonly blobs: (
    limit: number,
    after?: string,
  ) => Promise<readonly { readonly sha256: string; readonly byteLength: number }[]>;
  /** Referenced blobs to read back: those never read back or not since `before`, and broken ones; longest ago first. */
  readonly dueBlobs: (query: {
    readonly before: string;
    /** Broken ones are read back again unless that happened since. */
    readonly brokenBefore: string;
    readonly limit: number;
  }) => Promise<readonly { readonly sha256: string; readonly byteLength: number }[]>;
  /** Notes what reading a blob back found, now. One that is gone meanwhile is no failure. */
  readonly noteBlob: (sha256: string, state: BlobState) => Promise<void>;
  /** What the last reading back of a blob found; `intact` before the first. */
  readonly blobState: (sha256: string) => Promise<BlobState>;
  /** How all referenced blobs are, `checkedLately` being those read back at or after `since`. */
  readonly blobTally: (since: string) => Promise<BlobTally>;
  /** Writes the log back and gives freed space back, so that purged text is gone from the files too. */
  readonly compact: () => Promise<void>;
};

/** All records behind one door. Adapters: SQLite and PostgreSQL. */
export type Store = {
  readonly cases: CaseRecords;
  readonly links: LinkRecords;
  readonly facts: FactRecords;
  readonly exhibits: ExhibitRecords;
  readonly attachments: AttachmentRecords;
  readonly readings: ReadingRecords;
  readonly details: ExhibitDetailRecords;
  readonly accounts: AccountRecords;
  readonly redactions: RedactionRecords;
  readonly chatStrips: ChatStripRecords;
  readonly custody: CustodyRecords;
  readonly stamps: StampRecords;
  readonly assessments: AssessmentRecords;
  readonly lawReviews: LawReviewRecords;
  readonly filings: FilingRecords;
  readonly preparations: PreparationRecords;
  readonly filingVersions: FilingVersionRecords;
  readonly events: EventRecords;
  readonly contacts: ContactRecords;
  readonly outcomes: OutcomeRecords;
  readonly reminders: ReminderRecords;
  readonly profile: ProfileRecords;
  readonly settings: SettingRecords;
  readonly search: SearchRecords;
  readonly jobs: JobRecords;
  readonly upkeep: UpkeepRecords;
  readonly transfer: TransferRecords;
  /**
   * All of `work`, or nothing of it. Use only the store handed to `work` inside it; a transaction inside a transaction
   * is part of the outer one. An answer means it is on disk.
   */
  readonly transaction: <Result>(work: (store: Store) => Promise<Result>) => Promise<Result>;
  readonly close: () => Promise<void>;
};
