import type { CaseId, OutcomeAct, OutcomeEntry, OutcomeSaid } from "@youju/domain";
import type { WorkspaceId } from "./case-ports.ts";

/** What is said of how a case came out; a settlement without an id begins a new one, a closing needs none. */
export type NewOutcomeEntry = OutcomeSaid & { readonly act: OutcomeAct; readonly settlementId?: string };

/** How cases came out: closings and settlements, append-only; the entries of each run from 1 without gaps. 结果 */
export type OutcomeRecords = {
  /** Throws `NOT_FOUND` for an unknown case, and for a settlement named that the case does not have. */
  readonly append: (workspaceId: WorkspaceId, caseId: CaseId, said: NewOutcomeEntry) => Promise<OutcomeEntry>;
  /** All that was ever said in a case, oldest first. */
  readonly history: (workspaceId: WorkspaceId, caseId: CaseId) => Promise<readonly OutcomeEntry[]>;
  /** The last entry of the closing and of each settlement of a case, in the order they were first recorded. */
  readonly latest: (workspaceId: WorkspaceId, caseId: CaseId) => Promise<readonly OutcomeEntry[]>;
};
