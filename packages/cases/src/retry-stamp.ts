import { type CaseId, type Stamp, YoujuError } from "@youju/domain";
import { verifyToken } from "@youju/evidence/verify";
import { findLiveCase } from "./find-case.ts";
import { enqueueStamp, stampJob } from "./queue-stamps.ts";
import { keptAuthorities } from "./stamp-authorities.ts";
import { findingOf } from "./stamp-now.ts";
import { type Records, together } from "./workplace.ts";

/**
 * Tries a stamp again, now: one without a token is asked for anew; one that is kept is checked again, against the roots
 * its authority has by now. Throws `NOT_FOUND`, `CONFLICT` while the case lies in the bin.
 */
export function retryStamp(place: Records, at: { readonly caseId: CaseId; readonly stampId: string }): Promise<Stamp> {
  return together(place, async (inside) => {
    await findLiveCase(inside, at.caseId);
    const stamp = await findStamp(inside, at);
    return stamp.recordedAt === null ? askAgain(inside, stamp) : checkAgain(inside, stamp);
  });
}

/** The stamp of that case. Throws `NOT_FOUND`. */
export async function findStamp(
  { store, workspaceId }: Records,
  at: { readonly caseId: CaseId; readonly stampId: string },
): Promise<Stamp> {
  const stamp = await store.stamps.get(workspaceId, at.stampId);
  if (stamp === null || stamp.caseId !== at.caseId) {
    throw new YoujuError("NOT_FOUND");
  }
  return stamp;
}

async function askAgain(place: Records, stamp: Stamp): Promise<Stamp> {
  const { store, workspaceId } = place;
  const jobs = await store.jobs.list(workspaceId, { caseId: stamp.caseId, kind: stampJob });
  const own = jobs.filter(({ payload }) => (payload as { readonly stampId?: string }).stampId === stamp.id);
  if (own.some(({ state }) => state === "running")) {
    return stamp;
  }
  for (const job of own) {
    await store.jobs.remove(workspaceId, job.id);
  }
  await enqueueStamp(place, stamp);
  return store.stamps.update(workspaceId, stamp.id, { state: "queued", problems: [] });
}

async function checkAgain(place: Records, stamp: Stamp): Promise<Stamp> {
  const { store, workspaceId } = place;
  const kept = await store.stamps.token(workspaceId, stamp.id);
  const authority = (await keptAuthorities(place)).find(({ id }) => id === stamp.authority);
  const trusted = authority === undefined ? (kept?.roots ?? []) : [authority.rootsPem];
  const token = kept?.token ?? new Uint8Array();
  const verdict = await verifyToken({ token, over: { sha256: stamp.sha256 }, trusted });
  const isNew = verdict.state === "stamped" && stamp.state !== "stamped";
  if (isNew) {
    const { exhibitId, sha256 } = stamp;
    await store.custody.append(workspaceId, stamp.caseId, { exhibitId, act: "stamped", sha256, actor: "youju" });
  }
  return store.stamps.update(workspaceId, stamp.id, { state: verdict.state, ...findingOf(verdict), roots: trusted });
}
