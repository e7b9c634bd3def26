import { existsSync } from "node:fs";
import { open, readFile, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { fileMode, makeFolder, syncFolder } from "../disk/sync.ts";
import { blobsName, databaseName } from "./layout.ts";

/** Names, inside the data folder, of where the new data waits and where the present data goes. */
export type Swap = { readonly staged: string; readonly aside: string };

const journalName = "restore.json";
/** The log goes before its database: a database must never meet the log of another. */
const items = [`${databaseName}-wal`, `${databaseName}-shm`, databaseName, blobsName];

/**
 * Puts staged data in the place of the present data, which is kept aside. Once the journal is on disk the swap will
 * happen, if need be at the next opening: at no moment does a crash leave half of each.
 */
export async function swapData(folder: string, swap: Swap): Promise<void> {
  await makeFolder(join(folder, swap.aside));
  const journal = join(folder, journalName);
  const handle = await open(`${journal}.new`, "w", fileMode);
  try {
    await handle.writeFile(JSON.stringify(swap));
    await handle.sync();
  } finally {
    await handle.close();
  }
  await rename(`${journal}.new`, journal);
  await syncFolder(folder);
  await finishSwap(folder);
}

/** Finishes a swap whose journal is there; does nothing otherwise. Every step may be done again. */
export async function finishSwap(folder: string): Promise<void> {
  const journal = join(folder, journalName);
  if (!existsSync(journal)) {
    return;
  }
  const { staged, aside } = JSON.parse(await readFile(journal, "utf8")) as Swap;
  const databaseWaits = existsSync(join(folder, staged, databaseName));
  for (const item of items) {
    const [present, waiting] = [join(folder, item), join(folder, staged, item)];
    const replaced = existsSync(waiting) || (databaseWaits && item.startsWith(`${databaseName}-`));
    if (replaced && existsSync(present)) {
      await rename(present, join(folder, aside, item));
    }
    if (existsSync(waiting)) {
      await rename(waiting, present);
    }
  }
  await syncFolder(join(folder, aside));
  await syncFolder(folder);
  await rm(join(folder, staged), { recursive: true, force: true });
  await rm(journal);
  await syncFolder(folder);
}
