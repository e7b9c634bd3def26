import { createHash, randomUUID } from "node:crypto";
import { constants, createReadStream } from "node:fs";
import { copyFile, type FileHandle, link, mkdir, open, readdir, rename, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { YoujuError } from "@youju/domain";
import { type BlobStore, type ByteRange, maxBlobBytes, type StoredBlob } from "../blob-port.ts";
import { storageFailure } from "../storage-failure.ts";
import { filePieces } from "./file-pieces.ts";
import { hashFile } from "./hash-file.ts";
import { fileMode, folderMode, makeFolder, syncFolder } from "./sync.ts";

const hashPattern = /^[0-9a-f]{64}$/;
/** A temporary file this old was left by a crash: no upload takes a day. In milliseconds. */
const abandonedAfter = 24 * 60 * 60 * 1000;

/**
 * Blobs in a folder, each under its SHA-256: `ab/ab12…`. Bytes are written to `tmp/`, synced, renamed into place, and
 * the folder synced, before a put answers. A put also heals a damaged copy. Throws `DATA_FOLDER_NOT_WRITABLE`.
 */
export async function openDiskBlobs(folder: string): Promise<BlobStore> {
  const temporary = join(folder, "tmp");
  await makeFolder(temporary);
  await makeParts(folder);
  await removeAbandoned(temporary);
  return {
    put: (bytes, limit = maxBlobBytes) => put(folder, bytes, limit),
    adopt: (path, limit = maxBlobBytes) => adopt(folder, path, limit),
    open: async (sha256, range) => read(fileOf(folder, sha256), range),
    pieces: async (sha256, memory) => {
      const file = fileOf(folder, sha256);
      if ((await sizeOf(file)) === null) {
        throw new YoujuError("NOT_FOUND");
      }
      return filePieces(file, memory);
    },
    withFile: async (sha256, use) => {
      const file = fileOf(folder, sha256);
      if ((await sizeOf(file)) === null) {
        throw new YoujuError("NOT_FOUND");
      }
      return use(file);
    },
    size: async (sha256) => sizeOf(fileOf(folder, sha256)),
    has: async (sha256) => (await sizeOf(fileOf(folder, sha256))) !== null,
    delete: (sha256) => remove(folder, sha256),
    list: () => list(folder),
  };
}

/**
 * All 256 folders are made and on disk before the first put: made on demand, one put could answer while the folder
 * that another has just made is not on disk yet.
 */
async function makeParts(folder: string): Promise<void> {
  try {
    const there = new Set(await readdir(folder));
    const parts = Array.from({ length: 256 }, (_, part) => part.toString(16).padStart(2, "0"));
    const missing = parts.filter((part) => !there.has(part));
    await Promise.all(missing.map((part) => mkdir(join(folder, part), { recursive: true, mode: folderMode })));
    await syncFolder(folder);
  } catch (cause) {
    throw new YoujuError("DATA_FOLDER_NOT_WRITABLE", { cause });
  }
}

/** A name that is not a hash never becomes a path. */
function fileOf(folder: string, sha256: string): string {
  if (!hashPattern.test(sha256)) {
    throw new YoujuError("NOT_FOUND");
  }
  return join(folderOf(folder, sha256), sha256);
}

function folderOf(folder: string, sha256: string): string {
  return join(folder, sha256.slice(0, 2));
}

function put(folder: string, bytes: AsyncIterable<Uint8Array>, limit: number): Promise<StoredBlob> {
  return keep(folder, (temporary) => writeAndSync(temporary, bytes, limit));
}

function adopt(folder: string, path: string, limit: number): Promise<StoredBlob> {
  return keep(folder, async (temporary) => {
    const byteLength = (await sizeOf(path)) ?? 0;
    requireFitting(byteLength, limit);
    await nameTwice(path, temporary);
    return hashAndSync(temporary, byteLength);
  });
}

/** Has a temporary file filled and synced, and puts it in its place by its hash. Broken off, nothing of it is left. */
async function keep(folder: string, fill: (temporary: string) => Promise<StoredBlob>): Promise<StoredBlob> {
  const temporary = join(folder, "tmp", randomUUID());
  try {
    const blob = await fill(temporary);
    const target = folderOf(folder, blob.sha256);
    await rename(temporary, join(target, blob.sha256));
    await syncFolder(target);
    return blob;
  } catch (error) {
    throw storageFailed(error);
  } finally {
    // Also where all went well: two names of one file are both left alone by a rename
    await rm(temporary, { force: true });
  }
}

function requireFitting(byteLength: number, limit: number): void {
  if (byteLength > limit) {
    throw new YoujuError("FILE_TOO_LARGE");
  }
  if (byteLength === 0) {
    throw new YoujuError("FILE_EMPTY");
  }
}

/** A second name for the same bytes; a copy where the file system has no such thing, or it is another one. */
async function nameTwice(path: string, temporary: string): Promise<void> {
  try {
    await link(path, temporary);
  } catch (error) {
    if (isMissing(error)) {
      throw error;
    }
    await copyFile(path, temporary, constants.COPYFILE_EXCL);
  }
}

/** The disk writes what is not on it yet while the processor hashes. */
async function hashAndSync(file: string, expected: number): Promise<StoredBlob> {
  const handle = await open(file, "r+");
  try {
    await handle.chmod(fileMode);
    const now = new Date();
    await handle.utimes(now, now);
    const synced = handle.sync();
    synced.catch(() => undefined);
    const blob = await hashFile(file);
    await synced;
    if (blob.byteLength !== expected) {
      throw new RangeError("a file that is taken over is still being written to");
    }
    return blob;
  } finally {
    await handle.close();
  }
}

async function writeAndSync(file: string, bytes: AsyncIterable<Uint8Array>, limit: number): Promise<StoredBlob> {
  const hash = createHash("sha256");
  let byteLength = 0;
  const handle = await open(file, "wx", fileMode);
  try {
    for await (const chunk of bytes) {
      byteLength += chunk.byteLength;
      if (byteLength > limit) {
        throw new YoujuError("FILE_TOO_LARGE");
      }
      // The disk writes while the processor hashes.
      const written = writeWhole(handle, chunk);
      hash.update(chunk);
      await written;
    }
    requireFitting(byteLength, limit);
    // Once, at the end: each sync before waits for the file system's journal, which costs more than it saves
    await handle.sync();
  } finally {
    await handle.close();
  }
  return { sha256: hash.digest("hex"), byteLength };
}

/** One write may take less than it was given. */
async function writeWhole(handle: FileHandle, chunk: Uint8Array): Promise<void> {
  let written = 0;
  while (written < chunk.byteLength) {
    const { bytesWritten } = await handle.write(chunk, written);
    written += bytesWritten;
  }
}

async function read(file: string, range: ByteRange = { start: 0 }): Promise<AsyncIterable<Uint8Array>> {
  if ((await sizeOf(file)) === null) {
    throw new YoujuError("NOT_FOUND");
  }
  return stream(file, range);
}

/** Opens the file only once somebody reads, so that an answer nobody reads leaves nothing open. */
async function* stream(file: string, range: ByteRange): AsyncIterable<Uint8Array> {
  yield* createReadStream(file, range);
}

async function sizeOf(file: string): Promise<number | null> {
  try {
    return (await stat(file)).size;
  } catch (error) {
    if (isMissing(error)) {
      return null;
    }
    throw storageFailed(error);
  }
}

async function remove(folder: string, sha256: string): Promise<boolean> {
  const file = fileOf(folder, sha256);
  try {
    await rm(file);
    await syncFolder(folderOf(folder, sha256));
    return true;
  } catch (error) {
    if (isMissing(error)) {
      return false;
    }
    throw storageFailed(error);
  }
}

async function* list(folder: string): AsyncIterable<{ readonly sha256: string; readonly putAt: string }> {
  for (const part of (await readdir(folder)).filter((name) => name !== "tmp").sort()) {
    for (const sha256 of (await readdir(join(folder, part))).filter((name) => hashPattern.test(name)).sort()) {
      const changed = await lastChange(fileOf(folder, sha256));
      if (changed !== null) {
        yield { sha256, putAt: new Date(changed).toISOString() };
      }
    }
  }
}

async function removeAbandoned(temporary: string): Promise<void> {
  for (const name of await readdir(temporary)) {
    const changed = await lastChange(join(temporary, name));
    if (changed !== null && Date.now() - changed > abandonedAfter) {
      await rm(join(temporary, name), { force: true });
    }
  }
}

/** Milliseconds since 1970, `null` where the file went meanwhile. */
async function lastChange(file: string): Promise<number | null> {
  try {
    return (await stat(file)).mtimeMs;
  } catch (error) {
    if (isMissing(error)) {
      return null;
    }
    throw error;
  }
}

function isMissing(error: unknown): boolean {
  return (error as NodeJS.ErrnoException).code === "ENOENT";
}

function storageFailed(error: unknown): unknown {
  const isDisk = typeof (error as NodeJS.ErrnoException).syscall === "string";
  return isDisk ? storageFailure(error) : error;
}
