import { createHash } from "node:crypto";
import { setTimeout as wait } from "node:timers/promises";
import { type BlobState, YoujuError } from "@youju/domain";
import type { BlobStore } from "./blob-port.ts";
import type { Store } from "./ports.ts";

type Both = { readonly store: Store; readonly blobs: BlobStore };

/** How fast to read, so that reading back is in nobody's way; and when to break off. */
export type Pace = { readonly bytesPerSecond?: number; readonly signal?: AbortSignal };

/**
 * Reads a blob back and compares it with its name. A disk that cannot give the bytes counts as damage; any other
 * failure is thrown, and so is the signal's reason.
 */
export async function readBack(blobs: BlobStore, sha256: string, pace: Pace = {}): Promise<BlobState> {
  try {
    const hash = createHash("sha256");
    for await (const chunk of await blobs.pieces(sha256)) {
      pace.signal?.throwIfAborted();
      hash.update(chunk);
      await rest(chunk.byteLength, pace);
    }
    return hash.digest("hex") === sha256 ? "intact" : "damaged";
  } catch (error) {
    return stateAfter(error);
  }
}

async function rest(byteLength: number, { bytesPerSecond, signal }: Pace): Promise<void> {
  if (bytesPerSecond !== undefined) {
    await wait((1000 * byteLength) / bytesPerSecond, undefined, { ...(signal && { signal }) });
  }
}

/** What the kernel says of a medium that fails. */
const mediumFailed = new Set(["EIO", "EUCLEAN", "EBADMSG"]);

function stateAfter(error: unknown): BlobState {
  const code = (error as NodeJS.ErrnoException).code ?? "";
  if ((error instanceof YoujuError && error.code === "NOT_FOUND") || code === "ENOENT") {
    return "missing";
  }
  if (mediumFailed.has(code)) {
    return "damaged";
  }
  throw error;
}

/** A slice of the reading back: what is due, and how much of it at once. Instants in UTC. */
export type Slice = Pace & {
  /** Blobs not read back since are due. */
  readonly before: string;
  /** Broken ones not read back since are due too. */
  readonly brokenBefore: string;
  /** It ends after the blob with which it passes this. */
  readonly bytes: number;
};

/** What a reading back found. */
export type BlobCheck = {
  readonly checked: number;
  /** Bytes that no longer hash to their name. */
  readonly damaged: readonly string[];
  /** Referenced, and not there. */
  readonly missing: readonly string[];
};

const listedAtOnce = 100;

/**
 * Reads back what is due, longest ago first, and notes of each blob what was found before it goes on: broken off at any
 * point, the next slice goes on from there. No blob is read twice in a slice, whatever the clock says.
 */
export async function scrubBlobs({ store, blobs }: Both, slice: Slice): Promise<BlobCheck> {
  const found = nothingYet();
  const read = new Set<string>();
  let left = slice.bytes;
  for (;;) {
    const due = await store.upkeep.dueBlobs({ ...slice, limit: listedAtOnce });
    const next = due.filter(({ sha256 }) => !read.has(sha256));
    if (next.length === 0) {
      return outcome(found);
    }
    for (const { sha256, byteLength } of next) {
      if (left <= 0 || slice.signal?.aborted === true) {
        return outcome(found);
      }
      await noteState({ store, blobs }, found, { sha256, pace: slice });
      read.add(sha256);
      left -= byteLength;
    }
  }
}

/** Reads every referenced blob back, whenever it was read last. */
export async function checkBlobs({ store, blobs }: Both): Promise<BlobCheck> {
  const found = nothingYet();
  let after: string | undefined;
  do {
    const rows = await store.upkeep.blobs(listedAtOnce, after);
    for (const { sha256 } of rows) {
      await noteState({ store, blobs }, found, { sha256, pace: {} });
    }
    after = rows.at(-1)?.sha256;
  } while (after !== undefined);
  return outcome(found);
}

type Found = Readonly<Record<BlobState, string[]>>;

function nothingYet(): Found {
  return { intact: [], damaged: [], missing: [] };
}

async function noteState(
  { store, blobs }: Both,
  found: Found,
  { sha256, pace }: { readonly sha256: string; readonly pace: Pace },
): Promise<void> {
  const state = await readBack(blobs, sha256, pace);
  await store.upkeep.noteBlob(sha256, state);
  found[state].push(sha256);
}

function outcome({ intact, damaged, missing }: Found): BlobCheck {
  return { checked: intact.length + damaged.length, damaged: damaged.toSorted(), missing: missing.toSorted() };
}
