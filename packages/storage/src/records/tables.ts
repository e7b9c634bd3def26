import type {
  BlobState,
  ContactAct,
  CustodyEntry,
  DeliveryState,
  DisputeKind,
  ErrorCode,
  ExhibitKind,
  FilingState,
  OutcomeAct,
  OutcomeEntry,
  ReadingState,
  Stamp,
  VersionReason,
} from "@youju/domain";
import type { Generated } from "kysely";
import type { JobState } from "../ports.ts";

type CaseRow = {
  workspace_id: string;
  id: string;
  kind: DisputeKind | null;
  title: string;
  /** 1 for a demo case: both engines hold flags as numbers. */
  demo: number;
  demo_today: string | null;
  created_at: string;
  updated_at: string;
  deleted_at: string | null;
  archived_at: Generated<string | null>;
  last_fact: Generated<number>;
  last_exhibit: Generated<number>;
  last_custody: Generated<number>;
  last_assessment: Generated<number>;
  last_filing: Generated<number>;
  last_event: Generated<number>;
  /** 1 inside the transaction that purges the case: only then may its custody entries go. */
  purging: Generated<number>;
};

/** A counter kept on the case's row: adding to it locks the row, so numbers have no gaps. */
export type Counter = Extract<keyof CaseRow, `last_${string}`>;

type InCase = { workspace_id: string; case_id: string };

/** The tables, as both engines have them. JSON is text, so that what was stored comes back to the letter. */
export type Tables = {
  schema_versions: { version: number; name: string; applied_at: string };
  cases: CaseRow;
  facts: InCase & {
    sequence: number;
    id: string;
    name: string;
    value: string;
    source: string;
    recorded_at: string;
    withdrawn_at: string | null;
  };
  exhibits: InCase & {
    id: string;
    number: number;
    kind: ExhibitKind;
    file_name: string;
    media_type: string;
    byte_length: number;
    sha256: string;
    added_at: string;
    reading: ReadingState;
    /** When it was taken out of the case; `null` while it is in it. */
    removed_at: Generated<string | null>;
  };
  attachments: InCase & {
    owner_id: string;
    role: string;
    sha256: string;
    byte_length: number;
    media_type: string;
  };
  /** Spans workspaces: content is stored once. The row is the lock that keeps a blob from going while it is taken. */
  blobs: {
    sha256: string;
    byte_length: number;
    released_at: string | null;
    /** When it was last read back; `null` before the first time. */
    checked_at: Generated<string | null>;
    state: Generated<BlobState>;
  };
  readings: InCase & { exhibit_id: string; reading: string; read_at: string };
  exhibit_details: InCase & { exhibit_id: string; details: string; inspected_at: string };
  exhibit_accounts: InCase & {
    exhibit_id: string;
    sequence: number;
    kind: ExhibitKind;
    account: string;
    said_at: string;
  };
  redaction_plans: InCase & { exhibit_id: string; plan: string; last_copy: number; kept_at: string };
  redacted_copies: InCase & {
    id: string;
    exhibit_id: string;
    number: number;
    sha256: string;
    source_sha256: string;
    byte_length: number;
    media_type: string;
    plan: string;
    made_at: string;
    made_by: string;
  };
  chat_strips: InCase & { chosen: string; arranged: string; arranged_at: string };
  custody_entries: InCase & {
    sequence: number;
    exhibit_id: string | null;
    act: CustodyEntry["act"];
    sha256: string;
    at: string;
    actor: string;
  };
  stamps: InCase & {
    position: Generated<number>;
    id: string;
    subject: Stamp["subject"];
    exhibit_id: string | null;
    sha256: string;
    tree_size: number | null;
    root: string | null;
    authority: string;
    authority_name: string;
    state: Stamp["state"];
    attempts: number;
    last_error: ErrorCode | null;
    problems: string;
    /** Base64. */
    token: string | null;
    roots: string;
    gen_time: string | null;
    serial: string | null;
    policy: string | null;
    tsa_name: string | null;
    root_sha256: string | null;
    queued_at: string;
    recorded_at: string | null;
  };
  assessment_prints: InCase & { sequence: number; kind: DisputeKind; facts: string; print: string };
  assessments: InCase & {
    id: string;
    sequence: number;
    as_of: string;
    rules_version: string;
    edition: string;
    assessment: string;
    created_at: string;
  };
  filings: InCase & {
    id: string;
    number: number;
    channel: string;
    state: FilingState;
    sent_on: string | null;
    reference: string | null;
    document: string;
    edits: string;
    answers: string;
    claims: Generated<string>;
    despite: Generated<string>;
    sending: Generated<string>;
    last_step: number;
    last_version: Generated<number>;
    created_at: string;
    updated_at: string;
  };
  filing_steps: InCase & {
    filing_id: string;
    sequence: number;
    state: FilingState;
    on_day: string | null;
    wording: string | null;
    details: Generated<string>;
    recorded_at: string;
  };
  filing_preparations: InCase & { filing_id: string; preparation: string; kept_at: string };
  filing_versions: InCase & {
    filing_id: string;
    number: number;
    reason: VersionReason;
    words: string;
    edits: string;
    answers: string;
    claims: string;
    made_at: string;
  };
  case_links: InCase & { other_id: string; reason: string; linked_at: string };
  law_reviews: InCase & {
    edition: string;
    rules_version: string;
    reviewed_on: string;
    moved_event: number;
    seen_event: number;
  };
  case_events: InCase & { sequence: number; at: string; kind: string; data: string; recorded_at: string };
  outcome_entries: InCase & {
    record_id: string;
    revision: number;
    subject: OutcomeEntry["subject"];
    act: OutcomeAct;
    content: string;
    at: string;
  };
  contact_entries: InCase & { contact_id: string; revision: number; act: ContactAct; content: string; at: string };
  reminders: InCase & {
    id: string;
    reminder_key: string;
    content: string;
    raised_at: string;
    seen_at: string | null;
    lapsed_at: string | null;
  };
  deliveries: InCase & {
    id: string;
    reminder_id: string;
    way: string;
    way_name: string;
    state: DeliveryState;
    attempts: number;
    maybe_twice: number;
    last_error: ErrorCode | null;
    added_at: string;
    moved_at: string;
    sent_at: string | null;
  };
  profiles: { workspace_id: string; name: string; phone: string; address: string };
  settings: { workspace_id: string; key: string; value: string };
  search_entries: InCase & { id: Generated<number>; part: string; body: string };
  jobs: {
    workspace_id: string;
    id: string;
    position: Generated<number>;
    case_id: string | null;
    kind: string;
    payload: string;
    state: JobState;
    attempts: number;
    max_attempts: number;
    run_at: string;
    lease_token: string | null;
    leased_until: string | null;
    last_error: ErrorCode | null;
    created_at: string;
  };
};
