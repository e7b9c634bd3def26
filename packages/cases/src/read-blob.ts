import type { BlobStore } from "@youju/storage";

/** The whole of a blob in memory. Throws `NOT_FOUND`. */
export async function readBlob(blobs: BlobStore, sha256: string): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of await blobs.open(sha256)) {
    chunks.push(chunk);
  }
  return new Uint8Array(Buffer.concat(chunks));
}
