import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { open, stat } from "node:fs/promises";
import { YoujuError } from "@youju/domain";
import { blobsName, databaseName } from "./layout.ts";

/**
 * A backup is a plain tar file and one closing line. In it: what it is (`youju-backup.json`), the database, the
 * blobs, and last a manifest that `sha256sum -c` reads. The closing line, behind the end of the archive where tar
 * no longer looks, holds the SHA-256 of everything before it: a change of any byte anywhere shows.
 */
export const aboutName = "youju-backup.json";
/** The list of hashes, in the form of `sha256sum`. */
export const manifestName = "manifest-sha256.txt";

/** What a backup says of itself. */
export type AboutBackup = {
  readonly format: 1;
  /** UTC instant of the database's copy. */
  readonly createdAt: string;
  readonly schemaVersion: number;
  /** Blobs that were damaged or missing already when the backup was made, so that it lacks them. */
  readonly lacking: readonly string[];
};

const entryName = new RegExp(
  `^(?:${aboutName}|${manifestName}|${databaseName}|${blobsName}/([0-9a-f]{2})/\\1[0-9a-f]{62})$`,
);

/** Whether a backup may hold a file of that name; nothing else is ever written to disk. */
export function isEntryName(name: string): boolean {
  return entryName.test(name);
}

/** The name of a blob in a backup. */
export function blobEntry(sha256: string): string {
  return `${blobsName}/${sha256.slice(0, 2)}/${sha256}`;
}

/** Hashes by name as `sha256sum` writes them. */
export function writeManifest(hashes: ReadonlyMap<string, string>): string {
  return [...hashes].map(([name, sha256]) => `${sha256}  ${name}\n`).join("");
}

/** Hashes by name, as {@link writeManifest} wrote them. */
export function readManifest(text: string): ReadonlyMap<string, string> {
  const lines = text.split("\n").slice(0, -1);
  return new Map(lines.map((line) => [line.slice(66), line.slice(0, 64)]));
}

const seal = "youju-backup-1 ";
const closingLength = seal.length + 64 + 1;

/** The closing line. */
export function closingLine(sha256: string): string {
  return `${seal}${sha256}\n`;
}

/** Reads a whole backup file once and answers the length of the archive in it. Throws `BACKUP_NOT_VALID`. */
export async function checkClosingLine(file: string): Promise<number> {
  const length = (await statOf(file)) - closingLength;
  if (length <= 0) {
    throw new YoujuError("BACKUP_NOT_VALID");
  }
  const hash = createHash("sha256");
  for await (const chunk of createReadStream(file, { end: length - 1 })) {
    hash.update(chunk);
  }
  const handle = await open(file, "r");
  try {
    const { buffer } = await handle.read(Buffer.alloc(closingLength), 0, closingLength, length);
    if (buffer.toString("latin1") !== closingLine(hash.digest("hex"))) {
      throw new YoujuError("BACKUP_NOT_VALID");
    }
  } finally {
    await handle.close();
  }
  return length;
}

async function statOf(file: string): Promise<number> {
  try {
    return (await stat(file)).size;
  } catch (cause) {
    throw new YoujuError("NOT_FOUND", { cause });
  }
}
