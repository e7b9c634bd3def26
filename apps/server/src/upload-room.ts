import { open, statfs } from "node:fs/promises";
import { tooLarge } from "@youju/cases";
import { YoujuError } from "@youju/domain";
import { sniffBytes, sniffLength } from "@youju/evidence";

/** Room left for the database and for what else is written, in bytes. */
const reserve = 32 * 1024 * 1024;
/** A disk with less room than this is full, in bytes. */
const nothingLeft = 1024 * 1024;

/** Throws `DISK_FULL` where a file would not fit: it is staged first, and lies there twice while it is taken in. */
export async function requireRoom(folder: string, byteLength: number): Promise<void> {
  if ((await freeBytes(folder)) < 2 * byteLength + reserve) {
    throw new YoujuError("DISK_FULL");
  }
}

/** Whether the disk of a folder has no room left. */
export async function isFull(folder: string): Promise<boolean> {
  return (await freeBytes(folder)) < nothingLeft;
}

async function freeBytes(folder: string): Promise<number> {
  const { bavail, bsize } = await statfs(folder);
  return bavail * bsize;
}

/**
 * Throws `FILE_TOO_LARGE` as soon as the first bytes of a staged file show a form that may not be so large. Says nothing
 * while there are too few of them.
 * @param staged path of what has arrived
 * @param announced bytes the whole file will have
 */
export async function requireFitting(staged: string, announced: number): Promise<void> {
  const file = await open(staged);
  try {
    const head = new Uint8Array(sniffLength);
    const { bytesRead } = await file.read(head, 0, sniffLength, 0);
    const sniffed = bytesRead < sniffLength ? null : await sniffBytes(head, announced);
    if (sniffed?.kind === "refused" && sniffed.code === "FILE_TOO_LARGE") {
      throw tooLarge(sniffed.form);
    }
  } finally {
    await file.close();
  }
}
