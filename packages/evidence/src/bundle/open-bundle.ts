import { createHash } from "node:crypto";
import { type FileHandle, lstat, open, readdir } from "node:fs/promises";
import { join } from "node:path";
import { crc32 } from "node:zlib";
import { byBytes } from "../verify/bag-names.ts";
import type { BagSource, Digests, RandomAccess } from "../verify/bag-source.ts";
import { chunksOf, type OpenedZip, openZip, type Spare } from "../verify/zip-source.ts";

/** Node's own arithmetic. */
export const nodeDigests: Digests = {
  sha256: () => createHash("sha256"),
  crc32: (bytes, before) => crc32(bytes, before),
};

/** A bundle on disk, open, or refused for its container. `close` is to be called in either case. */
export type OpenedBundle = OpenedZip & { readonly close: () => Promise<void> };

/** Opens a bundle, a ZIP or a folder. Rejects with the file system's own error where it cannot be read. */
export async function openBundle(path: string): Promise<OpenedBundle> {
  if ((await lstat(path)).isDirectory()) {
    return { kind: "bag", source: await folderSource(path), close: async () => undefined };
  }
  const handle = await open(path, "r");
  try {
    const opened = await openZip(await randomAccess(handle));
    return { ...opened, close: () => handle.close() };
  } catch (error) {
    await handle.close();
    throw error;
  }
}

async function randomAccess(handle: FileHandle): Promise<RandomAccess> {
  const { size } = await handle.stat();
  const readInto = async (offset: number, into: Uint8Array): Promise<void> => {
    for (let done = 0; done < into.length; ) {
      const { bytesRead } = await handle.read(into, done, into.length - done, offset + done);
      if (bytesRead === 0) {
        throw new RangeError("the file ends early");
      }
      done += bytesRead;
    }
  };
  return {
    size,
    readInto,
    read: async (offset, length) => {
      const bytes = Buffer.allocUnsafe(length);
      await readInto(offset, bytes);
      return bytes;
    },
  };
}

async function* fileChunks({ path, size }: Found, spare: Spare): AsyncGenerator<Uint8Array> {
  const handle = await open(path, "r");
  try {
    yield* chunksOf(await randomAccess(handle), { start: 0, length: size, spare });
  } finally {
    await handle.close();
  }
}

type Found = { readonly path: string; readonly size: number };

async function folderSource(folder: string): Promise<BagSource> {
  const files = new Map<string, Found>();
  const spare: Spare = [];
  const strange: string[] = [];
  const walk = async (at: string, prefix: string): Promise<void> => {
    for (const entry of await readdir(at, { withFileTypes: true })) {
      // Some systems keep names decomposed; a bag's are composed
      const [path, name] = [join(at, entry.name), `${prefix}${entry.name}`.normalize("NFC")];
      if (entry.isDirectory()) {
        await walk(path, `${name}/`);
      } else if (entry.isFile()) {
        files.set(name, { path, size: (await lstat(path)).size });
      } else {
        strange.push(name);
      }
    }
  };
  await walk(folder, "");
  return {
    names: [...files.keys()].toSorted(byBytes),
    strange: strange.toSorted(byBytes),
    size: (name) => files.get(name)?.size ?? 0,
    open: (name) => fileChunks(files.get(name) ?? { path: "", size: 0 }, spare),
    crc32: null,
  };
}
