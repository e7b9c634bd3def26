import type { PlainDate } from "@youju/domain";
import type { Inspector, Redactor } from "@youju/evidence";
import type { BlobStore, Store, WorkspaceId } from "@youju/storage";
import type { Counsel } from "./counsel.ts";

/** Now, and the day it is in Asia/Shanghai; handed in, never read. */
export type Clock = {
  /** UTC instant, ISO 8601. */
  readonly now: () => string;
  readonly today: () => PlainDate;
};

/** Everything use cases work with; each takes only the parts it names. */
export type Workplace = {
  readonly workspaceId: WorkspaceId;
  readonly store: Store;
  readonly blobs: BlobStore;
  readonly clock: Clock;
  readonly counsel: Counsel;
  /** Opens files nobody vouches for, away from the server. */
  readonly inspector: Inspector;
  /** Covers things on copies, away from the server too. */
  readonly redactor: Redactor;
};

/** The store of one workspace, as nearly every use case needs it. */
export type Records = Pick<Workplace, "workspaceId" | "store">;

/** What it takes to show a case. */
export type Reading = Pick<Workplace, "workspaceId" | "store" | "clock" | "counsel">;

/** Runs `work` as one transaction, with the same workplace around the transaction's own store. */
export function together<Place extends Records, Result>(
  place: Place,
  work: (place: Place) => Promise<Result>,
): Promise<Result> {
  return place.store.transaction((store) => work({ ...place, store }));
}
