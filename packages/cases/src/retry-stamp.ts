import { type CaseId, type Stamp, YoujuError } from "@youju/domain";
import { type Over, readToken, verifyToken } from "@youju/evidence/verify";
import { findLiveCase } from "./find-case.ts";
import { enqueueStamp, stampJob } from "./queue-stamps.ts";
import { readBlob } from "./read-blob.ts";
import { keptAuthorities } from "./stamp-authorities.ts";
import { findingOf } from "./stamp-now.ts";
import { trustedCertificates } from "./trusted-certificates.ts";
import { type Records, together, type Workplace } from "./workplace.ts";

type Office = Records & Pick<Workplace, "blobs">;

/**
 * Tries a stamp again, now: one without a token is asked for anew; one that is kept is checked again, against the roots
 * its authority has by now. Throws `NOT_FOUND`, `CONFLICT` while the case lies in the bin.
 */
export function retryStamp(place: Office, at: { readonly caseId: CaseId; readonly stampId: string }): Promise<Stamp> {
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

/** What a token is over: the hash that is kept, or the original where the authority took another digest than SHA-256. */
export async function heldAgainst(
  { blobs }: Pick<Workplace, "blobs">,
  { token, sha256 }: { readonly token: Uint8Array; readonly sha256: string },
): Promise<Over> {
  const isSha256 = readToken(token)?.imprint.hash.length === sha256.length;
  return isSha256 ? { sha256 } : { data: await readBlob(blobs, sha256) };
}

/** Judges a kept stamp by the certificates that are trusted by now. What fares as before stays as it is. */
export async function checkAgain(place: Office, stamp: Stamp): Promise<Stamp> {
  const { store, workspaceId } = place;
  const kept = await store.stamps.token(workspaceId, stamp.id);
  const authority = (await keptAuthorities(place)).find(({ id }) => id === stamp.authority);
  const own = authority === undefined ? (kept?.roots ?? []) : [authority.rootsPem];
  const trusted = await trustedCertificates(place, own);
  const token = kept?.token ?? new Uint8Array();
  const over = await heldAgainst(place, { token, sha256: stamp.sha256 });
  const verdict = await verifyToken({ token, over, trusted });
  if (verdict.state === stamp.state && verdict.rootSha256 === stamp.rootSha256) {
    return stamp;
  }
  const isNew = verdict.state === "stamped" && stamp.state !== "stamped";
  if (isNew) {
    const { exhibitId, sha256 } = stamp;
    await store.custody.append(workspaceId, stamp.caseId, { exhibitId, act: "stamped", sha256, actor: "youju" });
  }
  return store.stamps.update(workspaceId, stamp.id, { state: verdict.state, ...findingOf(verdict), roots: trusted });
}
