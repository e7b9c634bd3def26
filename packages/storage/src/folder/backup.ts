import { createHash, randomUUID } from "node:crypto";
import { createReadStream, existsSync } from "node:fs";
import { open, rename, rm, stat } from "node:fs/promises";
import { dirname } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { YoujuError } from "@youju/domain";
import { type Pack, pack } from "tar-stream";
import type { BlobStore } from "../blob-port.ts";
import { openDiskBlobs } from "../disk/open-disk-blobs.ts";
import { fileMode, syncFolder } from "../disk/sync.ts";
import { openDatabase } from "../sqlite/node-sqlite-dialect.ts";
import { snapshot } from "../sqlite/open-sqlite-store.ts";
import { type AboutBackup, aboutName, blobEntry, closingLine, manifestName, writeManifest } from "./backup-format.ts";
import { databaseName, layoutOf } from "./layout.ts";

/** What a backup holds, and what it could not. */
export type BackupReport = {
  readonly file: string;
  readonly byteLength: number;
  readonly blobs: number;
  /** Blobs whose bytes no longer hash to their name; left out. */
  readonly damaged: readonly string[];
  /** Blobs that are not there; left out. */
  readonly missing: readonly string[];
};

/**
 * Writes the whole data folder into one file; the server may be running. The file appears under its name only when it
 * is complete and on disk. Throws `NOT_FOUND` for a folder without data, `CONFLICT` where the file exists already,
 * `STORAGE_FAILED`.
 * @param options.now UTC instant, ISO 8601
 */
export async function backupDataFolder(
  folder: string,
  file: string,
  options: { readonly now: () => string },
): Promise<BackupReport> {
  const { database, blobs } = layoutOf(folder);
  if (!existsSync(database)) {
    throw new YoujuError("NOT_FOUND");
  }
  if (existsSync(file)) {
    throw new YoujuError("CONFLICT");
  }
  const partial = `${file}.${randomUUID().slice(0, 8)}.partial`;
  const copy = `${partial}.sqlite`;
  try {
    const createdAt = options.now();
    await copyDatabase(database, copy);
    const sorted = await sortBlobs(await openDiskBlobs(blobs), referencedIn(copy));
    const lacking = [...sorted.damaged, ...sorted.missing].toSorted();
    const about: AboutBackup = { format: 1, createdAt, schemaVersion: versionOf(copy), lacking };
    const byteLength = await writeArchive(partial, { about, copy, ...sorted });
    await rename(partial, file);
    await syncFolder(dirname(file));
    return { file, byteLength, blobs: sorted.intact.length, damaged: sorted.damaged, missing: sorted.missing };
  } catch (error) {
    throw error instanceof YoujuError ? error : new YoujuError("STORAGE_FAILED", { cause: error });
  } finally {
    await rm(partial, { force: true });
    await rm(copy, { force: true });
  }
}

async function copyDatabase(file: string, copy: string): Promise<void> {
  const database = openDatabase(file);
  try {
    await snapshot(database, copy);
  } finally {
    database.close();
  }
}

function referencedIn(copy: string): readonly string[] {
  return rowsOf<{ sha256: string }>(copy, "select sha256 from blobs where released_at is null order by sha256").map(
    ({ sha256 }) => sha256,
  );
}

function versionOf(copy: string): number {
  return rowsOf<{ version: number }>(copy, "select max(version) as version from schema_versions")[0]?.version ?? 0;
}

function rowsOf<Row>(file: string, query: string): readonly Row[] {
  const database = new DatabaseSync(file, { readOnly: true });
  try {
    return database.prepare(query).all() as Row[];
  } finally {
    database.close();
  }
}

type SortedBlobs = {
  readonly blobs: BlobStore;
  readonly intact: readonly string[];
  readonly damaged: readonly string[];
  readonly missing: readonly string[];
};

async function sortBlobs(blobs: BlobStore, referenced: readonly string[]): Promise<SortedBlobs> {
  const [intact, damaged, missing]: [string[], string[], string[]] = [[], [], []];
  for (const sha256 of referenced) {
    if (!(await blobs.has(sha256))) {
      missing.push(sha256);
    } else if ((await hashOf(await blobs.open(sha256))) === sha256) {
      intact.push(sha256);
    } else {
      damaged.push(sha256);
    }
  }
  return { blobs, intact, damaged, missing };
}

async function hashOf(content: AsyncIterable<Uint8Array>): Promise<string> {
  const hash = createHash("sha256");
  for await (const chunk of content) {
    hash.update(chunk);
  }
  return hash.digest("hex");
}

type Contents = SortedBlobs & { readonly about: AboutBackup; readonly copy: string };

async function writeArchive(file: string, contents: Contents): Promise<number> {
  const archive = pack();
  const [filled, drained] = await Promise.allSettled([fill(archive, contents), drain(archive, file)]);
  if (filled.status === "rejected") {
    throw filled.reason;
  }
  if (drained.status === "rejected") {
    throw drained.reason;
  }
  return drained.value;
}

async function fill(archive: Pack, { about, copy, blobs, intact }: Contents): Promise<void> {
  const hashes = new Map<string, string>();
  const add = async (name: string, size: number, content: AsyncIterable<Uint8Array>) => {
    const hash = createHash("sha256");
    async function* hashing() {
      for await (const chunk of content) {
        hash.update(chunk);
        yield chunk;
      }
    }
    const mtime = new Date(about.createdAt);
    await pipeline(hashing(), archive.entry({ name, size, mode: fileMode, mtime }));
    hashes.set(name, hash.digest("hex"));
  };
  const addText = (name: string, text: string) => {
    const bytes = Buffer.from(text);
    return add(name, bytes.byteLength, Readable.from([bytes]));
  };
  await addText(aboutName, `${JSON.stringify(about, null, 2)}\n`);
  await add(databaseName, (await stat(copy)).size, createReadStream(copy));
  for (const sha256 of intact) {
    await add(blobEntry(sha256), (await blobs.size(sha256)) ?? 0, await blobs.open(sha256));
  }
  await addText(manifestName, writeManifest(hashes));
  archive.finalize();
}

async function drain(archive: Pack, file: string): Promise<number> {
  const hash = createHash("sha256");
  const handle = await open(file, "wx", fileMode);
  try {
    for await (const chunk of archive as AsyncIterable<Uint8Array>) {
      hash.update(chunk);
      await handle.appendFile(chunk);
    }
    await handle.appendFile(closingLine(hash.digest("hex")));
    await handle.sync();
    return (await handle.stat()).size;
  } finally {
    await handle.close();
  }
}
