import type { BrokenExhibit, BrokenFile, VaultView } from "@youju/api";
import type { CaseId } from "@youju/domain";
import { type BlobCheck, type BrokenAttachment, scrubBlobs } from "@youju/storage";
import type { Records, Workplace } from "./workplace.ts";

const oneDay = 24 * 60 * 60 * 1000;
/** What was read back within this time counts as lately, in days. */
const lately = 30;
/** A file is due so long after it was last read back, in days: that leaves ten to come round in. */
const dueAfter = 20;
/** A slice reads this part of all bytes, so that some hours of running a month are enough. */
const slices = 24;
/** And never less than this, in bytes. */
const leastSlice = 64_000_000;
/** So fast that nobody waiting for a page notices, in bytes a second. */
const bytesPerSecond = 20_000_000;

/** How the evidence store is, as last read back. */
export async function vaultView(place: Records & Pick<Workplace, "clock">): Promise<VaultView> {
  const { store, workspaceId, clock } = place;
  const { files, bytes, checkedLately, lastChecked } = await store.upkeep.blobTally(daysBefore(clock.now(), lately));
  const broken = await store.attachments.broken(workspaceId);
  const originals = broken.filter(isOriginal);
  return {
    files,
    bytes,
    checkedLately,
    lastChecked,
    broken: (await Promise.all(originals.map((file) => brokenExhibit(place, file)))).flat(),
    otherBroken: broken.length - originals.length,
  };
}

/** The originals of a case that are no longer what was taken in. */
export async function brokenFiles({ store, workspaceId }: Records, caseId: CaseId): Promise<readonly BrokenFile[]> {
  const broken = await store.attachments.broken(workspaceId, caseId);
  return broken.filter(isOriginal).map(({ ownerId, state }) => ({ exhibitId: ownerId, state }));
}

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
  const after = await store.attachments.broken(workspaceId);
  return { ...found, moved: casesIn(before, after) };
}

function casesIn(before: readonly BrokenAttachment[], after: readonly BrokenAttachment[]): readonly CaseId[] {
  const key = ({ caseId, ownerId, role, state }: BrokenAttachment) => JSON.stringify([caseId, ownerId, role, state]);
  const [old, present] = [new Set(before.map(key)), new Set(after.map(key))];
  const other = [...before.filter((file) => !present.has(key(file))), ...after.filter((file) => !old.has(key(file)))];
  return [...new Set(other.map(({ caseId }) => caseId))];
}

async function brokenExhibit(
  { store, workspaceId }: Records,
  file: BrokenAttachment,
): Promise<readonly BrokenExhibit[]> {
  const exhibit = await store.exhibits.get(workspaceId, file.ownerId);
  const caseFile = await store.cases.get(workspaceId, file.caseId);
  if (exhibit === null || caseFile === null) {
    return [];
  }
  const { id: exhibitId, caseId, number, fileName, sha256 } = exhibit;
  return [{ caseId, caseTitle: caseFile.title, exhibitId, number, fileName, sha256, state: file.state }];
}

function isOriginal({ role }: BrokenAttachment): boolean {
  return role === "original";
}

function daysBefore(instant: string, days: number): string {
  return new Date(Date.parse(instant) - days * oneDay).toISOString();
}
