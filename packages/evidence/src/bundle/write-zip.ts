import { randomUUID } from "node:crypto";
import { type FileHandle, open, rename, rm } from "node:fs/promises";
import { dirname } from "node:path";
import { baseFolder } from "../verify/bag-names.ts";
import { centralHeader, directoryEnd, localHeader, type ZipEntry } from "../verify/zip-layout.ts";
import type { BagFile } from "./bag-file.ts";
import { copyInto, syncFolder, syncingAlong, type WriteWatch, writeAll } from "./write-file.ts";

/**
 * Writes files into one ZIP in the only form a bundle has. It appears under its name when it is whole and on disk;
 * broken off, nothing is left. Memory does not grow with the size. Answers its length in bytes.
 * @param files in the order of their names
 */
export async function writeZip(
  file: string,
  files: readonly BagFile[],
  watch: WriteWatch & { readonly base?: string },
): Promise<number> {
  const partial = `${file}.${randomUUID().slice(0, 8)}.partial`;
  const handle = await open(partial, "wx", 0o600);
  try {
    const byteLength = await fillZip(handle, files, watch);
    await handle.sync();
    await handle.close();
    await rename(partial, file);
    await syncFolder(dirname(file));
    return byteLength;
  } catch (error) {
    await handle.close();
    await rm(partial, { force: true });
    throw error;
  }
}

/** Writes the files and the directory into an open file from its beginning; answers its length. */
export async function fillZip(
  handle: Pick<FileHandle, "write" | "datasync">,
  files: readonly BagFile[],
  watch: WriteWatch & { readonly base?: string },
): Promise<number> {
  const of = files.reduce((sum, { byteLength }) => sum + byteLength, 0);
  const entries: ZipEntry[] = [];
  const along = syncingAlong(handle);
  let [position, bytes] = [0, 0];
  for (const each of files) {
    watch.signal?.throwIfAborted();
    const named = { name: `${watch.base ?? baseFolder}${each.name}`, byteLength: each.byteLength };
    const start = position + localHeader({ ...named, crc32: 0 }).byteLength;
    const crc32 = await copyInto(each, { handle, position: start }, (length) => {
      watch.signal?.throwIfAborted();
      bytes += length;
      watch.onProgress?.({ bytes, of });
      return along.wrote(length);
    });
    const entry = { ...named, crc32, offset: position };
    // The checksum stands before the bytes it is of: no descriptor behind them is needed
    await writeAll(handle, localHeader(entry), position);
    entries.push(entry);
    position = start + each.byteLength;
  }
  const directory = Buffer.concat(entries.map(centralHeader));
  const end = directoryEnd({ entries: entries.length, offset: position, byteLength: directory.byteLength });
  await writeAll(handle, Buffer.concat([directory, end]), position);
  await along.settled();
  return position + directory.byteLength + end.byteLength;
}
