import { hashBytes } from "../hash.ts";

/** A file on its way into a bag. Its hash and length are known before a byte of it is copied. */
export type BagFile = {
  readonly name: string;
  readonly sha256: string;
  readonly byteLength: number;
  readonly open: () => Promise<AsyncIterable<Uint8Array>>;
};

/** A file whose bytes are at hand. */
export function heldFile(name: string, content: string | Uint8Array): BagFile {
  const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
  return { name, sha256: hashBytes(bytes), byteLength: bytes.byteLength, open: async () => inOnePiece(bytes) };
}

async function* inOnePiece(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  if (bytes.byteLength > 0) {
    yield bytes;
  }
}
