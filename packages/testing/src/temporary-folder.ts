import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A folder of one test's own. */
export type TemporaryFolder = { readonly path: string; readonly remove: () => Promise<void> };

/** Makes an empty folder. */
export async function temporaryFolder(): Promise<TemporaryFolder> {
  const path = await mkdtemp(join(tmpdir(), "youju-test-"));
  return { path, remove: () => rm(path, { recursive: true, force: true }) };
}
