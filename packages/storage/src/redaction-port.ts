import type { CaseId, ExhibitId, RedactedCopy, RedactionPlan } from "@youju/domain";
import type { WorkspaceId } from "./case-ports.ts";

/** A covered copy as handed in, once its bytes are safely in the blob store; the store gives it id, number and time. */
export type NewRedactedCopy = Pick<
  RedactedCopy,
  "sha256" | "sourceSha256" | "byteLength" | "mediaType" | "plan" | "madeBy"
>;

/** What to cover on exhibits, and the covered copies made of them. All of it goes with the exhibit. 遮盖 */
export type RedactionRecords = {
  /** A later plan takes the earlier one's place. Throws `NOT_FOUND` for an unknown exhibit. */
  readonly keepPlan: (workspaceId: WorkspaceId, exhibitId: ExhibitId, plan: RedactionPlan) => Promise<void>;
  readonly plan: (workspaceId: WorkspaceId, exhibitId: ExhibitId) => Promise<RedactionPlan | null>;
  /** Also takes a reference to the blob, as `redacted-1`, `redacted-2` … of the exhibit. Throws `NOT_FOUND`. */
  readonly addCopy: (workspaceId: WorkspaceId, exhibitId: ExhibitId, copy: NewRedactedCopy) => Promise<RedactedCopy>;
  /** By number. */
  readonly copies: (workspaceId: WorkspaceId, exhibitId: ExhibitId) => Promise<readonly RedactedCopy[]>;
  /** Lets go of the blob too. Throws `NOT_FOUND`. */
  readonly removeCopy: (workspaceId: WorkspaceId, copyId: string) => Promise<void>;
};

/** The order a person gave to the screenshots of a chat. Sets of exhibits are told apart by the numbers in them. */
export type ChatStripRecords = {
  /** Numbers of exhibits in the person's order; `null` where none was given to this very set. */
  readonly order: (
    workspaceId: WorkspaceId,
    caseId: CaseId,
    numbers: readonly number[],
  ) => Promise<readonly number[] | null>;
  /** Throws `NOT_FOUND` for an unknown case. */
  readonly arrange: (workspaceId: WorkspaceId, caseId: CaseId, order: readonly number[]) => Promise<void>;
  /** Takes the person's order of this set back; does nothing where there is none. */
  readonly forget: (workspaceId: WorkspaceId, caseId: CaseId, numbers: readonly number[]) => Promise<void>;
};
