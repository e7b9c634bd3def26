import { join } from "node:path";
import type { Clock } from "@youju/cases";
import type { BlobStore, Store } from "@youju/storage";
import { openDiskBlobs } from "@youju/storage/disk";
import { openSqliteStore } from "@youju/storage/sqlite";
import type { Config } from "./config.ts";

/** The store and the files, open. */
export type Data = {
  readonly store: Store;
  readonly blobs: BlobStore;
  /** Whether it was made just now. */
  readonly isNew: boolean;
  readonly close: () => Promise<void>;
};

/** Opens the data folder. */
export async function openData(config: Config, { now }: Clock): Promise<Data> {
  const { store } = await openSqliteStore(join(config.dataFolder, "youju.sqlite"), { now });
  const blobs = await openDiskBlobs(join(config.dataFolder, "blobs"));
  const isNew = (await store.settings.get("home", "opened")) === undefined;
  await store.settings.put("home", "opened", true);
  return { store, blobs, isNew, close: store.close };
}
