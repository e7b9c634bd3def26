import { createHash } from "node:crypto";
import { createReadStream, existsSync } from "node:fs";
import { mkdir, open, readdir, readFile, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import type { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { YoujuError } from "@youju/domain";
import { extract } from "tar-stream";
import { fileMode, folderMode, makeFolder, syncFolder } from "../disk/sync.ts";
import { migrations } from "../migrations/migrate.ts";
import {
  type AboutBackup,
  aboutName,
  blobEntry,
  checkClosingLine,
  isEntryName,
  manifestName,
  readManifest,
} from "./backup-format.ts";
import { blobsName, databaseName, layoutOf } from "./layout.ts";
import { finishSwap, swapData } from "./swap.ts";

/** What was brought back, and where the data it replaced now lies. */
export type RestoreReport = {
  /** UTC instant the backup was made. */
  readonly createdAt: string;
  readonly blobs: number;
  /** Blobs the backup lacks because they were damaged or missing when it was made. */
  readonly lacking: readonly string[];
  /** The folder with the data as it was before; `null` where there was none. */
  readonly aside: string | null;
};

/**
 * Puts a backup in the place of the data in a folder, which is kept aside in the same folder. Nothing is replaced
 * before the whole backup has been read, hashed and opened. Throws `BACKUP_NOT_VALID`, `DATA_TOO_NEW`, `NOT_FOUND`
 * without the file, `CONFLICT` while the program is running on the folder, `DATA_FOLDER_NOT_WRITABLE`.
 * @param options.now UTC instant, ISO 8601
 */
export async function restoreDataFolder(
  folder: string,
  file: string,
  options: { readonly now: () => string },
): Promise<RestoreReport> {
  const length = await checkClosingLine(file);
  await makeFolder(folder);
  await finishSwap(folder);
  await removeUnfinished(folder);
  const stamp = options.now().replaceAll(/[^0-9TZ]/g, "");
  const swap = { staged: `${stagedPrefix}${stamp}`, aside: freeName(folder, `before-restore-${stamp}`) };
  const archive = createReadStream(file, { end: length - 1 });
  const { about, blobs } = await unpackOrRemove(archive, join(folder, swap.staged), () => refuseWhileInUse(folder));
  const present = existsSync(layoutOf(folder).database);
  await swapData(folder, swap);
  return {
    createdAt: about.createdAt,
    blobs,
    lacking: about.lacking,
    aside: present ? join(folder, swap.aside) : null,
  };
}

const stagedPrefix = "restoring-";

/** Clears what a restore left that was broken off before its swap began. */
async function removeUnfinished(folder: string): Promise<void> {
  for (const name of (await readdir(folder)).filter((entry) => entry.startsWith(stagedPrefix))) {
    await rm(join(folder, name), { recursive: true });
  }
}

function freeName(folder: string, name: string): string {
  for (let count = 1; ; count += 1) {
    const candidate = count === 1 ? name : `${name}-${count}`;
    if (!existsSync(join(folder, candidate))) {
      return candidate;
    }
  }
}

const busy = 5;

/** SQLite gives the exclusive lock only where no other connection is open. A file it cannot read is nobody's. */
function refuseWhileInUse(folder: string): void {
  const { database } = layoutOf(folder);
  if (!existsSync(database)) {
    return;
  }
  const connection = new DatabaseSync(database, { timeout: 0 });
  try {
    connection.exec("pragma locking_mode = exclusive; begin immediate; commit");
  } catch (error) {
    if ((error as { readonly errcode?: number }).errcode === busy) {
      throw new YoujuError("CONFLICT", {
        cause: error,
        detail: {
          message: {
            zh: "有据正在使用这个数据文件夹，请先关掉它。",
            en: "Youju is using this data folder: stop it first.",
          },
        },
      });
    }
  } finally {
    connection.close();
  }
}

type Unpacked = { readonly about: AboutBackup; readonly blobs: number };

async function unpackOrRemove(archive: Readable, staged: string, lastCheck: () => void): Promise<Unpacked> {
  try {
    const hashes = await unpack(archive, staged);
    const unpacked = await checkUnpacked(staged, hashes);
    lastCheck();
    return unpacked;
  } catch (error) {
    await rm(staged, { recursive: true, force: true });
    throw asYoujuError(error);
  }
}

function asYoujuError(error: unknown): unknown {
  if (error instanceof YoujuError) {
    return error;
  }
  const isDisk = typeof (error as NodeJS.ErrnoException).syscall === "string";
  return new YoujuError(isDisk ? "STORAGE_FAILED" : "BACKUP_NOT_VALID", { cause: error });
}

/** Writes every file of an archive into a fresh folder, on disk when it answers, and answers their hashes by name. */
async function unpack(archive: Readable, staged: string): Promise<ReadonlyMap<string, string>> {
  await makeFolder(join(staged, blobsName));
  const hashes = new Map<string, string>();
  const folders = new Set([join(staged, blobsName), staged]);
  const entries = extract();
  const read = pipeline(archive, entries);
  const written = (async () => {
    for await (const entry of entries) {
      const { name, type } = entry.header;
      if (type !== "file" || !isEntryName(name) || hashes.has(name)) {
        throw new YoujuError("BACKUP_NOT_VALID");
      }
      const file = join(staged, name);
      await mkdir(dirname(file), { recursive: true, mode: folderMode });
      folders.add(dirname(file));
      hashes.set(name, await writeHashing(file, entry as AsyncIterable<Uint8Array>));
    }
  })();
  const [reading, writing] = await Promise.allSettled([read, written]);
  for (const outcome of [writing, reading]) {
    if (outcome.status === "rejected") {
      throw outcome.reason;
    }
  }
  for (const folder of folders) {
    await syncFolder(folder);
  }
  return hashes;
}

async function writeHashing(file: string, content: AsyncIterable<Uint8Array>): Promise<string> {
  const hash = createHash("sha256");
  const handle = await open(file, "wx", fileMode);
  try {
    for await (const chunk of content) {
      hash.update(chunk);
      await handle.appendFile(chunk);
    }
    await handle.sync();
  } finally {
    await handle.close();
  }
  return hash.digest("hex");
}

/** The manifest lists exactly what is there; the database is whole, not too new, and finds its blobs. */
async function checkUnpacked(staged: string, hashes: ReadonlyMap<string, string>): Promise<Unpacked> {
  if (![manifestName, aboutName, databaseName].every((name) => hashes.has(name))) {
    throw new YoujuError("BACKUP_NOT_VALID");
  }
  const manifest = readManifest(await readFile(join(staged, manifestName), "utf8"));
  const about = JSON.parse(await readFile(join(staged, aboutName), "utf8")) as AboutBackup;
  const listed = [...hashes].filter(([name]) => name !== manifestName);
  const asListed = listed.length === manifest.size && listed.every(([name, sha256]) => manifest.get(name) === sha256);
  const blobs = listed.filter(([name]) => name.startsWith(`${blobsName}/`));
  if (!asListed || about.format !== 1 || blobs.some(([name, sha256]) => name !== blobEntry(sha256))) {
    throw new YoujuError("BACKUP_NOT_VALID");
  }
  const lacking = new Set(about.lacking);
  const missing = databaseNeeds(join(staged, databaseName)).filter(
    (sha256) => !hashes.has(blobEntry(sha256)) && !lacking.has(sha256),
  );
  if (missing.length > 0) {
    throw new YoujuError("BACKUP_NOT_VALID");
  }
  await rm(join(staged, manifestName));
  await rm(join(staged, aboutName));
  return { about, blobs: blobs.length };
}

/** The blobs a database refers to. Throws `BACKUP_NOT_VALID` where it is not whole, `DATA_TOO_NEW`. */
function databaseNeeds(file: string): readonly string[] {
  const database = new DatabaseSync(file, { readOnly: true });
  try {
    const { integrity_check: verdict } = database.prepare("pragma integrity_check").get() ?? {};
    if (verdict !== "ok") {
      throw new YoujuError("BACKUP_NOT_VALID");
    }
    const { version } = database.prepare("select max(version) as version from schema_versions").get() ?? {};
    if (Number(version) > (migrations.at(-1)?.version ?? 0)) {
      throw new YoujuError("DATA_TOO_NEW");
    }
    const rows = database.prepare("select sha256 from blobs where released_at is null").all();
    return rows.map(({ sha256 }) => String(sha256));
  } finally {
    database.close();
  }
}
