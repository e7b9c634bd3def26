import type { CaseId } from "@youju/domain";
import type { WorkspaceId } from "./case-ports.ts";

/** A row as the database has it, without the workspace it was in. */
export type PlainRow = { readonly [column: string]: string | number | null };

/**
 * All records of one case, table by table, so that it can leave a workspace and come back the same. Left out: jobs,
 * the search index and references to thumbnails, which are made anew.
 */
export type CaseRows = { readonly caseId: CaseId; readonly tables: { readonly [table: string]: readonly PlainRow[] } };

/** Taking a case out as rows, and bringing one in. */
export type TransferRecords = {
  /** The same case gives the same rows in the same order. Throws `NOT_FOUND`. */
  readonly take: (workspaceId: WorkspaceId, caseId: CaseId) => Promise<CaseRows>;
  /**
   * Writes the rows as they are and takes references to their blobs; all or nothing. The blobs have to be there, the
   * search index is the caller's to fill. Throws `CONFLICT` where the case is there, `INPUT_INVALID` for rows that do
   * not fit these tables or each other.
   */
  readonly put: (workspaceId: WorkspaceId, rows: CaseRows) => Promise<void>;
};
