import type { AccountEntry, CaseId, ExhibitId } from "@youju/domain";
import type { WorkspaceId } from "./case-ports.ts";

/** What the person says of exhibits, append-only; each exhibit's entries run from 1 without gaps. 证据说明 */
export type AccountRecords = {
  /** Throws `NOT_FOUND` for an unknown exhibit. */
  readonly append: (
    workspaceId: WorkspaceId,
    exhibitId: ExhibitId,
    said: Pick<AccountEntry, "kind" | "account">,
  ) => Promise<AccountEntry>;
  /** Oldest first. */
  readonly history: (workspaceId: WorkspaceId, exhibitId: ExhibitId) => Promise<readonly AccountEntry[]>;
  /** The last of each exhibit of a case; those of which nothing was said are not there. */
  readonly latest: (workspaceId: WorkspaceId, caseId: CaseId) => Promise<readonly AccountEntry[]>;
};
