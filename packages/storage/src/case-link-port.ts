import type { CaseId, CaseLink } from "@youju/domain";
import type { WorkspaceId } from "./case-ports.ts";

/** Cases that belong together. A link is one, whichever of the two it was said in. */
export type LinkRecords = {
  /** Says it anew where they are linked already. Throws `NOT_FOUND` where either is not there, `CONFLICT` for a case and itself. */
  readonly put: (
    workspaceId: WorkspaceId,
    caseId: CaseId,
    link: Pick<CaseLink, "otherId" | "reason">,
  ) => Promise<CaseLink>;
  /** Said in either of the two, oldest first; the other case of each may be gone from the workspace. */
  readonly list: (workspaceId: WorkspaceId, caseId: CaseId) => Promise<readonly CaseLink[]>;
  /** Whichever of the two is named first. Does nothing where there is none. */
  readonly remove: (workspaceId: WorkspaceId, caseId: CaseId, otherId: CaseId) => Promise<void>;
};
