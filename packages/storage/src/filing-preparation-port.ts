import type { CaseId, FilingId } from "@youju/domain";
import type { WorkspaceId } from "./case-ports.ts";
import type { Json } from "./json.ts";

/** What was got ready around a filing: what is ticked, what goes along in which order, and the files made for it. */
export type PreparationRecords = {
  /** `null` while nothing was. */
  readonly get: (workspaceId: WorkspaceId, filingId: FilingId) => Promise<Json>;
  /** A later one takes the earlier one's place. Throws `NOT_FOUND` for an unknown filing. */
  readonly keep: (
    workspaceId: WorkspaceId,
    at: { readonly caseId: CaseId; readonly filingId: FilingId },
    preparation: Json,
  ) => Promise<void>;
};
