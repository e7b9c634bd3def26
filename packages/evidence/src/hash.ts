import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";

/** SHA-256 of bytes, lower-case hex. */
export function hashBytes(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}

/** Bytes counted and hashed. */
export type Measured = { readonly sha256: string; readonly byteLength: number };

/** Hashes what streams by, chunk by chunk, never holding more than one chunk. */
export async function hashStream(source: AsyncIterable<Uint8Array>): Promise<Measured> {
  const hash = createHash("sha256");
  let byteLength = 0;
  for await (const chunk of source) {
    hash.update(chunk);
    byteLength += chunk.byteLength;
  }
  return { sha256: hash.digest("hex"), byteLength };
}

/** Hashes a file. Rejects with the file system's own error when it cannot be read. */
export function hashFile(path: string): Promise<Measured> {
  return hashStream(createReadStream(path));
}
