import type { Clock } from "@youju/cases";
import type { BlobStore, Store } from "@youju/storage";
import { openDataFolder } from "@youju/storage/folder";
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
  const { store, blobs } = await openDataFolder(config.dataFolder, { now });
  const isNew = (await store.settings.get("home", "opened")) === undefined;
  await store.settings.put("home", "opened", true);
  return { store, blobs, isNew, close: store.close };
}
