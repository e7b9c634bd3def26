import { spawnSync } from "node:child_process";
import { closeSync, mkdtempSync, openSync, rmdirSync, rmSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A disk of its own that can be filled and emptied again. */
export type SmallDisk = {
  readonly folder: string;
  /** Takes all room that is left. */
  readonly fill: () => void;
  readonly empty: () => void;
  readonly unmount: () => void;
};

const pieceBytes = 256 * 1024;

/** Mounts a disk in memory. `null` where this is not allowed: only the machine's administrator may. */
export function mountSmallDisk(megabytes: number): SmallDisk | null {
  const folder = mkdtempSync(join(tmpdir(), "youju-full-"));
  const { status } = spawnSync("mount", ["-t", "tmpfs", "-o", `size=${megabytes}m`, "tmpfs", folder]);
  if (status !== 0) {
    rmdirSync(folder);
    return null;
  }
  const ballast = join(folder, "ballast");
  return {
    folder,
    fill: () => fillWith(ballast),
    empty: () => rmSync(ballast, { force: true }),
    unmount: () => {
      spawnSync("umount", [folder]);
      rmdirSync(folder);
    },
  };
}

function fillWith(file: string): void {
  const piece = Buffer.alloc(pieceBytes, 0x61);
  const handle = openSync(file, "w");
  try {
    for (let length = pieceBytes; length > 0; ) {
      length = written(handle, piece.subarray(0, length)) ? length : Math.floor(length / 2);
    }
  } finally {
    closeSync(handle);
  }
}

function written(handle: number, piece: Buffer): boolean {
  try {
    writeSync(handle, piece);
    return true;
  } catch {
    return false;
  }
}
