import type { FilingId, FilingVersion } from "@youju/domain";
import type { WorkspaceId } from "./case-ports.ts";
import type { Json } from "./json.ts";

/** A version with what the person had changed, answered and chosen in it, so that it can be taken back. */
export type StoredVersion = FilingVersion & { readonly edits: Json; readonly answers: Json; readonly claims: Json };

/** A version as handed in; the store gives it number and time. */
export type NewVersion = Omit<StoredVersion, "filingId" | "number" | "madeAt">;

/** The papers of filings as they once stood, append-only. They go with the case. 文书版本 */
export type FilingVersionRecords = {
  /** Numbered from 1. Throws `NOT_FOUND` for an unknown filing. */
  readonly append: (workspaceId: WorkspaceId, filingId: FilingId, version: NewVersion) => Promise<StoredVersion>;
  /** Oldest first. */
  readonly list: (workspaceId: WorkspaceId, filingId: FilingId) => Promise<readonly StoredVersion[]>;
  readonly latest: (workspaceId: WorkspaceId, filingId: FilingId) => Promise<StoredVersion | null>;
};
