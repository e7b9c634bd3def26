import type {
  CaseFile,
  CaseId,
  DisputeKind,
  FactEntry,
  FactName,
  Filing,
  FilingId,
  FilingState,
  PlainDate,
} from "@youju/domain";
import type { Json } from "./json.ts";

/** Who owns a row. Nothing of one workspace is ever seen or changed through another. */
export type WorkspaceId = string;

/**
 * A page of a list. `next` goes back in as `after`; `null` means this was the last page. Where words are looked for, `total`
 * is counted to one past a page: there are very many, and nobody reads them.
 */
export type Page<Row> = { readonly rows: readonly Row[]; readonly total: number; readonly next: string | null };

/** What a new case file starts with. `id` is made here unless given (demo cases have fixed ids). */
export type NewCase = Pick<CaseFile, "kind" | "title" | "demo" | "demoToday"> & { readonly id?: CaseId };

/** Which case files to list; an absent filter does not filter. */
export type CaseQuery = {
  /** `live` by default. */
  readonly where?: "live" | "bin";
  readonly kind?: DisputeKind;
  readonly demo?: boolean;
  /** Whether those put aside, or only the others. */
  readonly archived?: boolean;
  /** Words looked for in titles and indexed texts; all must occur. */
  readonly text?: string;
  /** 50 by default, at most 200. */
  readonly limit?: number;
  readonly after?: string;
};

/** What a purge removed, so that deletion can be shown: rows by table, and blobs nobody refers to any more. */
export type PurgeReport = {
  readonly caseId: CaseId;
  readonly rows: { readonly [table: string]: number };
  /** SHA-256 of blobs whose last reference went; `sweepBlobs` then deletes the bytes. */
  readonly blobsReleased: readonly string[];
};

/** Case files. Newest change first. 纠纷案卷 */
export type CaseRecords = {
  /** Throws `CONFLICT` where the given id is taken. */
  readonly create: (workspaceId: WorkspaceId, newCase: NewCase) => Promise<CaseFile>;
  /** Also gives a case that lies in the bin (`deletedAt` is then set). */
  readonly get: (workspaceId: WorkspaceId, caseId: CaseId) => Promise<CaseFile | null>;
  readonly list: (workspaceId: WorkspaceId, query?: CaseQuery) => Promise<Page<CaseFile>>;
  /** Throws `NOT_FOUND`. */
  readonly update: (
    workspaceId: WorkspaceId,
    caseId: CaseId,
    changes: Partial<Pick<CaseFile, "kind" | "title" | "demoToday">>,
  ) => Promise<CaseFile>;
  /** Puts the case in the bin; once there, stays there. Throws `NOT_FOUND`. */
  readonly remove: (workspaceId: WorkspaceId, caseId: CaseId) => Promise<CaseFile>;
  /** Takes it out of the bin. Throws `NOT_FOUND`. */
  readonly restore: (workspaceId: WorkspaceId, caseId: CaseId) => Promise<CaseFile>;
  /** Puts the case aside, or takes it up again. Throws `NOT_FOUND`. */
  readonly archive: (workspaceId: WorkspaceId, caseId: CaseId, aside: boolean) => Promise<CaseFile>;
  /**
   * Deletes a case that lies in the bin with all that hangs on it: facts, exhibits, readings, ledger, assessments,
   * filings, contacts, events, search entries, jobs, blob references. Throws `NOT_FOUND`, or `CONFLICT` outside the bin.
   */
  readonly purge: (workspaceId: WorkspaceId, caseId: CaseId) => Promise<PurgeReport>;
};

/** A fact as handed in; `value: null` means asked and not known. */
export type NewFact = Pick<FactEntry<FactName>, "name" | "value" | "source">;

/** A fact as recorded; `id` is what an undo names. */
export type StoredFact = FactEntry<FactName> & { readonly id: string };

/** The history of a case's facts, append-only. `currentFacts` of the domain says what it amounts to. */
export type FactRecords = {
  /** Appends in the order given. Throws `NOT_FOUND` for an unknown case. */
  readonly append: (
    workspaceId: WorkspaceId,
    caseId: CaseId,
    facts: readonly NewFact[],
  ) => Promise<readonly StoredFact[]>;
  /** In the order recorded, withdrawn ones included. */
  readonly history: (workspaceId: WorkspaceId, caseId: CaseId) => Promise<readonly StoredFact[]>;
  /** Undo: stamps the entry as taken back; a second time changes nothing. Throws `NOT_FOUND`. */
  readonly withdraw: (workspaceId: WorkspaceId, caseId: CaseId, factId: string) => Promise<StoredFact>;
};

/** A filing with the document it was made from and what the person changed in it. */
export type FilingRecord = Filing & {
  /** The composed document as JSON, exactly as handed in. */
  readonly document: Json;
  /** The person's own wording, by field. */
  readonly edits: Json;
  /** What the person answered to the paper's own questions, by question. */
  readonly answers: Json;
  /** Ids of the claims the person wants in it; `null` while the program chooses. */
  readonly claims: Json;
  /** Why it went out although something stood in the way; `null` where nothing did. */
  readonly despite: Json;
  /** How it went out, and what shows that it did; `null` where nothing was said. */
  readonly sending: Json;
  /** How many versions of its paper are kept. */
  readonly versions: number;
};

/** One step of a filing; `wording` is what the site itself called the state. */
export type FilingStep = {
  readonly sequence: number;
  readonly state: FilingState;
  /** The law day it happened, where one is known. */
  readonly on: PlainDate | null;
  readonly wording: string | null;
  /** What else is known of the step. */
  readonly details: Json;
  readonly recordedAt: string;
};

/** What starts a filing. It begins as `drafted`. */
export type NewFiling = {
  readonly id?: FilingId;
  readonly channel: string;
  readonly document: Json;
  readonly edits?: Json;
  readonly answers?: Json;
};

/** A change of state. `sent` with a day sets `sentOn`; a reference, once given, stays until another comes. */
export type FilingChange = {
  readonly state: FilingState;
  readonly on?: PlainDate;
  readonly reference?: string;
  readonly wording?: string;
  readonly details?: Json;
  /** Only the site's wording changed: the day it was sent stays. */
  readonly progress?: boolean;
  /** The day it went out after all, where a mistake is put right; `null` where it never did. */
  readonly sentOn?: PlainDate | null;
};

/** Submissions to channels: the present state, and every step that led there. 提交 */
export type FilingRecords = {
  /** Throws `NOT_FOUND` for an unknown case, `CONFLICT` for an id in use. */
  readonly create: (workspaceId: WorkspaceId, caseId: CaseId, filing: NewFiling) => Promise<FilingRecord>;
  readonly get: (workspaceId: WorkspaceId, filingId: FilingId) => Promise<FilingRecord | null>;
  /** In the order made; of one case, or of the whole workspace, optionally in certain states. */
  readonly list: (
    workspaceId: WorkspaceId,
    query?: { readonly caseId?: CaseId; readonly states?: readonly FilingState[] },
  ) => Promise<readonly FilingRecord[]>;
  /** Replaces the document, the edits, the answers, the claims, the reason to go on or the reference. Throws `NOT_FOUND`. */
  readonly update: (
    workspaceId: WorkspaceId,
    filingId: FilingId,
    changes: {
      readonly document?: Json;
      readonly edits?: Json;
      readonly answers?: Json;
      readonly claims?: Json;
      readonly despite?: Json;
      readonly sending?: Json;
      readonly reference?: string;
    },
  ) => Promise<FilingRecord>;
  /** Appends a step and moves the filing there. Throws `NOT_FOUND`. Which moves make sense is for the caller to say. */
  readonly changeState: (workspaceId: WorkspaceId, filingId: FilingId, change: FilingChange) => Promise<FilingRecord>;
  readonly history: (workspaceId: WorkspaceId, filingId: FilingId) => Promise<readonly FilingStep[]>;
};

/** A row of a case's timeline: a contact, a promise, a clock that started. */
export type CaseEvent = {
  readonly sequence: number;
  /** When it happened: a UTC instant or a law day, as the caller gave it. */
  readonly at: string;
  readonly kind: string;
  readonly data: Json;
  readonly recordedAt: string;
};

/** The timeline of a case, append-only. */
export type EventRecords = {
  /** Throws `NOT_FOUND` for an unknown case. */
  readonly append: (
    workspaceId: WorkspaceId,
    caseId: CaseId,
    event: Pick<CaseEvent, "at" | "kind" | "data">,
  ) => Promise<CaseEvent>;
  /** In the order recorded. */
  readonly list: (workspaceId: WorkspaceId, caseId: CaseId) => Promise<readonly CaseEvent[]>;
};
