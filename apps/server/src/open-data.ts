import { mkdir, open, readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import type { Clock } from "@youju/cases";
import { YoujuError } from "@youju/domain";
import type { BlobStore, Store } from "@youju/storage";
import { openDiskBlobs } from "@youju/storage/disk";
import { openDataFolder } from "@youju/storage/folder";
import type { Config } from "./config.ts";

/** The store and the files, open. */
export type Data = {
  readonly store: Store;
  readonly blobs: BlobStore;
  /** Where the database was copied to before it was brought to a newer schema. */
  readonly copiedTo: string | null;
  readonly close: () => Promise<void>;
};

/**
 * Opens the data folder, making it where missing; with `DATABASE_URL` the records are in PostgreSQL and the files still
 * in the folder. Throws `DATA_FOLDER_NOT_WRITABLE`, `DATA_TOO_NEW`, `TEST_CLOCK_REFUSED`, `DATABASE_NOT_OPEN`.
 */
export async function openData(config: Config, { now }: Clock): Promise<Data> {
  await requireFolder(config.dataFolder);
  if (config.testToday !== null && !(await isForTests(config.dataFolder))) {
    throw new YoujuError("TEST_CLOCK_REFUSED");
  }
  if (config.databaseUrl !== null) {
    const { openPostgresStore } = await import("@youju/storage/postgres");
    const { store, migration } = await openPostgresStore(config.databaseUrl, { now });
    const blobs = await openDiskBlobs(join(config.dataFolder, "blobs"));
    return { store, blobs, copiedTo: migration.copy, close: store.close };
  }
  const { store, blobs, migration } = await openDataFolder(config.dataFolder, { now });
  return { store, blobs, copiedTo: migration.copy, close: store.close };
}

async function requireFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    if (!(await stat(folder)).isDirectory()) {
      throw new TypeError("not a folder");
    }
    const probe = join(folder, ".writable");
    await (await open(probe, "w", 0o600)).close();
  } catch (cause) {
    throw new YoujuError("DATA_FOLDER_NOT_WRITABLE", { cause });
  }
}

/** A folder is marked by a file `purpose` in it that says `demo` or `test`; nothing the program does writes one. */
async function isForTests(folder: string): Promise<boolean> {
  const purpose = await readFile(join(folder, "purpose"), "utf8").catch(() => "");
  return ["demo", "test"].includes(purpose.trim());
}
