import type { BlobStore } from "../blob-port.ts";
import { openDiskBlobs } from "../disk/open-disk-blobs.ts";
import { makeFolder } from "../disk/sync.ts";
import type { MigrationReport } from "../migration-report.ts";
import type { Store } from "../ports.ts";
import { openSqliteStore } from "../sqlite/open-sqlite-store.ts";
import { layoutOf } from "./layout.ts";
import { finishSwap } from "./swap.ts";

/** An open data folder. Closing the store closes it. */
export type DataFolder = { readonly store: Store; readonly blobs: BlobStore; readonly migration: MigrationReport };

/**
 * Opens the folder that holds everything a person entered, making it where missing, and first finishes a restore that
 * a crash broke off. Throws `DATA_FOLDER_NOT_WRITABLE`, `DATA_TOO_NEW`, `DATABASE_NOT_OPEN`.
 * @param options.now UTC instant, ISO 8601
 */
export async function openDataFolder(folder: string, options: { readonly now: () => string }): Promise<DataFolder> {
  await makeFolder(folder);
  await finishSwap(folder);
  const { database, blobs } = layoutOf(folder);
  const opened = await openDiskBlobs(blobs);
  const { store, migration } = await openSqliteStore(database, options);
  return { store, blobs: opened, migration };
}
