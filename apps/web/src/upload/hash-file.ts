const sliceBytes = 4 * 1024 * 1024;
const hex = (bytes: Uint8Array): string => Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");

/**
 * SHA-256 of a file, lower-case hex. Small files go through the browser's own hash; on plain http there is none, and
 * large files should not stand in memory whole, so those are hashed slice by slice in the page.
 */
export async function hashFile(file: Blob, native: SubtleCrypto | null = pageHash()): Promise<string> {
  if (native !== null && file.size <= 16 * sliceBytes) {
    return hex(new Uint8Array(await native.digest("SHA-256", await file.arrayBuffer())));
  }
  const { sha256 } = await import("@noble/hashes/sha2.js");
  const hash = sha256.create();
  for (let start = 0; start < file.size; start += sliceBytes) {
    hash.update(new Uint8Array(await file.slice(start, start + sliceBytes).arrayBuffer()));
  }
  return hex(hash.digest());
}

function pageHash(): SubtleCrypto | null {
  return globalThis.crypto?.subtle ?? null;
}
