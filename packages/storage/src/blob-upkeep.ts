import { YoujuError } from "@youju/domain";
import type { BlobStore } from "./blob-port.ts";
import type { Store } from "./ports.ts";
import { readBack } from "./scrub-blobs.ts";

type Both = { readonly store: Store; readonly blobs: BlobStore };
type Keeping = Both & { readonly sha256: string };

/**
 * Records a blob that has just been put, in one transaction. The reference is taken first and the bytes looked for
 * after it: should a sweep have erased them between the put and now, nothing is recorded.
 * @param record takes the reference (`exhibits.add` or `attachments.put`) and does what goes with it
 */
export function recordBlob<Result>(
  { store, blobs, sha256 }: Keeping,
  record: (store: Store) => Promise<Result>,
): Promise<Result> {
  return store.transaction(async (inside) => {
    const result = await record(inside);
    if (!(await blobs.has(sha256))) {
      throw new YoujuError("STORAGE_FAILED", { cause: new Error(`the bytes of ${sha256} are gone`) });
    }
    await noteHealed({ store: inside, blobs, sha256 });
    return result;
  });
}

/** Putting the same bytes again mends a broken file. */
async function noteHealed({ store, blobs, sha256 }: Keeping): Promise<void> {
  if ((await store.upkeep.blobState(sha256)) !== "intact") {
    await store.upkeep.noteBlob(sha256, await readBack(blobs, sha256));
  }
}

const sweptAtOnce = 500;

/** Erases the bytes whose last reference went, and answers their hashes. To be called after a removal or a purge. */
export async function sweepBlobs({ store, blobs }: Both): Promise<readonly string[]> {
  const erased: string[] = [];
  for (;;) {
    const released = await store.upkeep.releasedBlobs(sweptAtOnce);
    if (released.length === 0) {
      return erased;
    }
    for (const sha256 of released) {
      if (await erase({ store, blobs }, sha256)) {
        erased.push(sha256);
      }
    }
  }
}

/** A put whose record is still missing after a day will not get one: its process ended between the two. In ms. */
const abandonedAfter = 24 * 60 * 60 * 1000;

/**
 * Erases bytes that no record ever took, a day after they were put, and answers their hashes. Reads the whole list of
 * blobs: once a day is often enough. Ages are told by the real clock, since files carry its time.
 */
export async function sweepAbandonedBlobs({ store, blobs }: Both): Promise<readonly string[]> {
  const erased: string[] = [];
  for await (const { sha256, putAt } of blobs.list()) {
    const old = Date.now() - Date.parse(putAt) > abandonedAfter;
    if (old && (await store.upkeep.references(sha256)) === 0 && (await erase({ store, blobs }, sha256))) {
      erased.push(sha256);
    }
  }
  return erased;
}

function erase({ store, blobs }: Both, sha256: string): Promise<boolean> {
  return store.upkeep.forgetBlob(sha256, async () => {
    await blobs.delete(sha256);
  });
}
