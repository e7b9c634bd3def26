import { execFileSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import { copyFileSync, createReadStream, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { openDiskBlobs } from "@youju/storage/disk";
import type { Contest } from "./ratio.ts";

const size = 20 * 1024 * 1024;

/** Keeping an original: hashed while it streams and synced to disk, against `sha256sum` and a plain copy. */
export async function uploadContest(folder: string): Promise<Contest> {
  const blobs = await openDiskBlobs(join(folder, "blobs"));
  const file = join(folder, "original.bin");
  const copy = join(folder, "copy.bin");
  // a new file each time: a blob that is there already would not be written again
  const fresh = () => writeFileSync(file, randomBytes(size));
  fresh();
  return {
    title: "upload: keeping a 20 MB original",
    ours: "stream, SHA-256, write, sync file and folder",
    reference: "sha256sum + copy, nothing synced",
    meaning: "what it costs that an original acknowledged is an original on disk, with its hash",
    runs: 1,
    rounds: 5,
    our: async () => {
      const { sha256 } = await blobs.put(createReadStream(file));
      await blobs.delete(sha256);
    },
    their: () => {
      execFileSync("sha256sum", [file]);
      copyFileSync(file, copy);
      rmSync(copy);
    },
  };
}
