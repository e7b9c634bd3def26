import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type BagFile, writeZip } from "@youju/evidence";
import { byBytes } from "@youju/evidence/verify";

/** Files as one ZIP under a folder of that name. The same files give the same bytes. */
export async function zipped(files: readonly BagFile[], base: string): Promise<Uint8Array> {
  const folder = await mkdtemp(join(tmpdir(), "youju-zip-"));
  try {
    const path = join(folder, "pack.zip");
    const inOrder = files.toSorted((one, other) => byBytes(one.name, other.name));
    await writeZip(path, inOrder, { base });
    return await readFile(path);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
