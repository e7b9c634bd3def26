import { mkdir, open } from "node:fs/promises";
import { dirname } from "node:path";
import { YoujuError } from "@youju/domain";

/** Rights of the files we make: the owner's alone. */
export const fileMode = 0o600;
/** Rights of the folders we make. */
export const folderMode = 0o700;

/** Puts the names in a folder on disk: a file's own sync does not. Windows has no such call, and journals names itself. */
export async function syncFolder(folder: string): Promise<void> {
  if (process.platform !== "win32") {
    await syncFile(folder);
  }
}

/** Puts a file's content on disk. */
export async function syncFile(file: string): Promise<void> {
  const handle = await open(file, "r");
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Makes a folder with all above it, and puts every name that was made on disk. Throws `DATA_FOLDER_NOT_WRITABLE`. */
export async function makeFolder(folder: string): Promise<void> {
  try {
    const first = await mkdir(folder, { recursive: true, mode: folderMode });
    if (first === undefined) {
      return;
    }
    for (let made = folder; made.length >= first.length; made = dirname(made)) {
      await syncFolder(dirname(made));
    }
  } catch (cause) {
    throw new YoujuError("DATA_FOLDER_NOT_WRITABLE", { cause });
  }
}
