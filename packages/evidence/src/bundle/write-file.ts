import { createHash } from "node:crypto";
import { type FileHandle, open } from "node:fs/promises";
import { crc32 } from "node:zlib";
import { YoujuError } from "@youju/domain";
import type { BagFile } from "./bag-file.ts";

/** Watching and breaking off the writing. */
export type WriteWatch = {
  readonly onProgress?: (done: { readonly bytes: number; readonly of: number }) => void;
  readonly signal?: AbortSignal;
};

const gathered = 256 * 1024;

/**
 * Copies a file to a place in another one, hashing as it goes; the next piece is read while the last one is written.
 * Answers the CRC-32. Throws `ORIGINAL_DAMAGED` where the bytes are not those that were recorded.
 */
export async function copyInto(
  file: BagFile,
  to: { readonly handle: Pick<FileHandle, "write">; readonly position: number },
  onBytes: (length: number) => void | Promise<void>,
): Promise<number> {
  const hash = createHash("sha256");
  let [crc, at] = [0, 0];
  let writing: Promise<unknown> = Promise.resolve();
  for await (const piece of inLargePieces(await file.open())) {
    hash.update(piece);
    crc = crc32(piece, crc);
    await writing;
    writing = writeAll(to.handle, piece, to.position + at);
    writing.catch(() => undefined);
    at += piece.byteLength;
    if (at > file.byteLength) {
      break;
    }
    await onBytes(piece.byteLength);
  }
  await writing;
  if (at !== file.byteLength || hash.digest("hex") !== file.sha256) {
    throw new YoujuError("ORIGINAL_DAMAGED", { detail: { field: file.name } });
  }
  return crc;
}

/** Writes all of the bytes at a place. */
export async function writeAll(handle: Pick<FileHandle, "write">, bytes: Uint8Array, position: number): Promise<void> {
  for (let done = 0; done < bytes.byteLength; ) {
    const { bytesWritten } = await handle.write(bytes, done, bytes.byteLength - done, position + done);
    done += bytesWritten;
  }
}

async function* inLargePieces(source: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let pieces: Uint8Array[] = [];
  let held = 0;
  for await (const piece of source) {
    pieces.push(piece);
    held += piece.byteLength;
    if (held >= gathered) {
      yield pieces.length === 1 ? piece : Buffer.concat(pieces, held);
      [pieces, held] = [[], 0];
    }
  }
  if (held > 0) {
    yield Buffer.concat(pieces, held);
  }
}

/** So much is written between two syncs, in bytes: the file system holds a writer up that leaves it much more. */
const syncedAtOnce = 32 * 1024 * 1024;

/**
 * Has the disk take in what was written while more is being written, so that the sync at the end has little left to do.
 * `wrote` is told of every piece and waits only where the disk is a whole stretch behind; `settled` waits for the last
 * stretch. Both reject with what the disk said, which it says once.
 */
export function syncingAlong(handle: Pick<FileHandle, "datasync">) {
  let unsynced = 0;
  let syncing = Promise.resolve();
  return {
    wrote: async (length: number): Promise<void> => {
      unsynced += length;
      if (unsynced >= syncedAtOnce) {
        unsynced = 0;
        await syncing;
        syncing = handle.datasync();
        syncing.catch(() => undefined);
      }
    },
    settled: (): Promise<void> => syncing,
  };
}

/** Makes a folder's entries last through a power cut; systems that can't sync a folder are left alone. */
export async function syncFolder(path: string): Promise<void> {
  if (process.platform === "win32") {
    return;
  }
  const folder = await open(path, "r");
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}
