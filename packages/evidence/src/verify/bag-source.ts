/** SHA-256 as it runs on: Node's own on a server, @noble/hashes in a page that has no WebCrypto. */
export type Hasher = { readonly update: (bytes: Uint8Array) => unknown; readonly digest: () => Uint8Array };

/** The arithmetic a verification is given: it brings none of its own, so that a page and a server run the same code. */
export type Digests = {
  readonly sha256: () => Hasher;
  /** CRC-32 of `bytes`, going on from `before` (0 at first). */
  readonly crc32: (bytes: Uint8Array, before: number) => number;
};

/** Where the files of a bag lie: a folder, or a ZIP already found canonical. Names use `/` and are relative to the bag. */
export type BagSource = {
  readonly names: readonly string[];
  /** Things that are no plain file, such as a link; a bag has none. */
  readonly strange: readonly string[];
  readonly size: (name: string) => number;
  /** A piece is good until the next is asked for. */
  readonly open: (name: string) => AsyncIterable<Uint8Array>;
  /** What the container itself says of a file's bytes, `null` where it says nothing. */
  readonly crc32: ((name: string) => number) | null;
};

/** A file of known length that can be read anywhere: a `Blob` in a page, a file handle on a server. */
export type RandomAccess = {
  readonly size: number;
  /** Exactly these bytes; rejects where there are fewer. */
  readonly read: (offset: number, length: number) => Promise<Uint8Array>;
  /** Likewise, filling memory that is there already; absent where the platform always gives its own. */
  readonly readInto?: (offset: number, into: Uint8Array) => Promise<void>;
};

/** SHA-256 of bytes at hand, from a streaming one. */
export function hashOnce({ sha256 }: Pick<Digests, "sha256">): (bytes: Uint8Array) => Uint8Array {
  return (bytes) => {
    const hasher = sha256();
    hasher.update(bytes);
    return hasher.digest();
  };
}

/** Lower-case hex. */
export function hex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
