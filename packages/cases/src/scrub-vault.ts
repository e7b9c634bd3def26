import type { CaseId } from "@youju/domain";
import { type BlobCheck, type BrokenAttachment, checkBlobs, scrubBlobs, sweepBlobs } from "@youju/storage";
import { daysBefore } from "./vault.ts";
import type { Workplace } from "./workplace.ts";

/** A file is due so long after it was last read back, in days: that leaves ten to come round in. */
const dueAfter = 20;
/** A slice reads this part of all bytes, so that some hours of running a month are enough. */
const slices = 24;
/** And never less than this, in bytes. */
const leastSlice = 64_000_000;
/** So fast that nobody waiting for a page notices, in bytes a second. */
const bytesPerSecond = 20_000_000;

/**
 * Reads a slice of what is due back from the disk and notes what it found.
 * @returns what was found, and the cases in which an original broke or was mended
 */
export async function scrubVault(
  place: Pick<Workplace, "store" | "workspaceId" | "blobs" | "clock">,
  signal: AbortSignal,
): Promise<BlobCheck & { readonly moved: readonly CaseId[] }> {
  const { store, workspaceId, clock } = place;
  const now = clock.now();
  const { bytes } = await store.upkeep.blobTally(now);
  const before = await store.attachments.broken(workspaceId);
  const found = await scrubBlobs(place, {
    before: daysBefore(now, dueAfter),
    brokenBefore: daysBefore(now, 1),
    bytes: Math.max(leastSlice, bytes / slices),
    bytesPerSecond,
    signal,
  });
  await dropBrokenThumbnails(place);
  const after = await store.attachments.broken(workspaceId);
  return { ...found, moved: casesIn(before, after) };
}

/** Reads every file back now, however long it takes, and notes what it found. */
export async function scrubWholeVault(place: Pick<Workplace, "store" | "workspaceId" | "blobs">): Promise<BlobCheck> {
  const found = await checkBlobs(place);
  await dropBrokenThumbnails(place);
  return found;
}

/** A thumbnail is made again when it is next asked for. */
async function dropBrokenThumbnails(place: Pick<Workplace, "store" | "workspaceId" | "blobs">): Promise<void> {
  const { store, workspaceId } = place;
  const broken = await store.attachments.broken(workspaceId);
  const thumbnails = broken.filter(({ role }) => role === "thumbnail");
  for (const thumbnail of thumbnails) {
    await store.attachments.remove(workspaceId, thumbnail);
  }
  if (thumbnails.length > 0) {
    await sweepBlobs(place);
  }
}

function casesIn(before: readonly BrokenAttachment[], after: readonly BrokenAttachment[]): readonly CaseId[] {
  const key = ({ caseId, ownerId, role, state }: BrokenAttachment) => JSON.stringify([caseId, ownerId, role, state]);
  const [old, present] = [new Set(before.map(key)), new Set(after.map(key))];
  const other = [...before.filter((file) => !present.has(key(file))), ...after.filter((file) => !old.has(key(file)))];
  return [...new Set(other.map(({ caseId }) => caseId))];
}
