import type { CaseId, ContactEntry, ContactId } from "@youju/domain";
import type { WorkspaceId } from "./case-ports.ts";

/** What is said of a contact; without an id a new contact begins. */
export type NewContactEntry = Pick<ContactEntry, "act" | "content"> & { readonly contactId?: ContactId };

/** Talks with the other side, append-only; each contact's entries run from 1 without gaps. 沟通记录 */
export type ContactRecords = {
  /** Throws `NOT_FOUND` for an unknown case, and for a contact named that the case does not have. */
  readonly append: (workspaceId: WorkspaceId, caseId: CaseId, said: NewContactEntry) => Promise<ContactEntry>;
  /** Oldest first; empty for an unknown contact. */
  readonly history: (workspaceId: WorkspaceId, contactId: ContactId) => Promise<readonly ContactEntry[]>;
  /** The last entry of each contact of a case, in the order they were first recorded; removed ones too. */
  readonly latest: (workspaceId: WorkspaceId, caseId: CaseId) => Promise<readonly FirstAndLast[]>;
};

/** The two ends of a contact's history. */
export type FirstAndLast = { readonly first: ContactEntry; readonly last: ContactEntry };
