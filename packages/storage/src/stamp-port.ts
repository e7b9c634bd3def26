import type { CaseId, Stamp, StampTarget } from "@youju/domain";
import type { WorkspaceId } from "./case-ports.ts";

/** A time stamp to be asked for. */
export type NewStamp = StampTarget & Pick<Stamp, "authority" | "authorityName">;

/** What comes to light about a stamp. Only a first token is taken: a token kept is evidence and stays as it is. */
export type StampChange = Partial<
  Pick<
    Stamp,
    "state" | "attempts" | "lastError" | "problems" | "genTime" | "serial" | "policy" | "tsaName" | "rootSha256"
  >
> & {
  /** The reply or token to the byte. Sets `recordedAt`. */
  readonly token?: Uint8Array;
  /** Certificates in PEM it was checked against. */
  readonly roots?: readonly string[];
};

/** The token of a stamp as it came, and the certificates it was checked against. */
export type KeptToken = { readonly token: Uint8Array; readonly roots: readonly string[] };

/**
 * Time stamps. The database itself refuses to change what a kept token is over or the token itself, and to drop it
 * unless its whole case is purged. 时间戳
 */
export type StampRecords = {
  /** Begins as `queued`. Throws `NOT_FOUND` for an unknown case. */
  readonly add: (workspaceId: WorkspaceId, caseId: CaseId, stamp: NewStamp) => Promise<Stamp>;
  readonly get: (workspaceId: WorkspaceId, stampId: string) => Promise<Stamp | null>;
  /** In the order asked for; of one case or of the whole workspace. */
  readonly list: (workspaceId: WorkspaceId, caseId?: CaseId) => Promise<readonly Stamp[]>;
  /** Throws `NOT_FOUND`, or `CONFLICT` for a second token. */
  readonly update: (workspaceId: WorkspaceId, stampId: string, change: StampChange) => Promise<Stamp>;
  /** `null` while there is none. */
  readonly token: (workspaceId: WorkspaceId, stampId: string) => Promise<KeptToken | null>;
  /** Takes back a wish for a stamp. Throws `NOT_FOUND`, or `CONFLICT` where its token is kept. */
  readonly remove: (workspaceId: WorkspaceId, stampId: string) => Promise<void>;
};
