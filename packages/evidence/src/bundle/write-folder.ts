import { randomUUID } from "node:crypto";
import { mkdir, open, rename, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { BagFile } from "./bag-file.ts";
import { copyInto, syncFolder, type WriteWatch } from "./write-file.ts";

/** Writes a bag as a folder; it appears under its name when it is whole. Rejects where something has that name. */
export async function writeFolder(folder: string, files: readonly BagFile[], watch: WriteWatch): Promise<number> {
  const partial = `${folder}.${randomUUID().slice(0, 8)}.partial`;
  const of = files.reduce((sum, { byteLength }) => sum + byteLength, 0);
  let bytes = 0;
  try {
    await mkdir(partial);
    for (const file of files) {
      watch.signal?.throwIfAborted();
      await writeOne(join(partial, ...file.name.split("/")), file, (length) => {
        watch.signal?.throwIfAborted();
        bytes += length;
        watch.onProgress?.({ bytes, of });
      });
    }
    await rename(partial, folder);
    await syncFolder(dirname(folder));
    return of;
  } catch (error) {
    await rm(partial, { recursive: true, force: true });
    throw error;
  }
}

async function writeOne(path: string, file: BagFile, onBytes: (length: number) => void): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const handle = await open(path, "wx", 0o600);
  try {
    await copyInto(file, { handle, position: 0 }, onBytes);
    await handle.sync();
  } finally {
    await handle.close();
  }
}
