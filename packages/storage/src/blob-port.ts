/** Where bytes came to lie. */
export type StoredBlob = { readonly sha256: string; readonly byteLength: number };

/** Part of a blob, in bytes; `end` is included, as in HTTP. */
export type ByteRange = { readonly start: number; readonly end?: number };

/** Memory lent to readings one after another; empty at first. */
export type ReadingMemory = Buffer[];

/**
 * Bytes by their SHA-256. Content never changes under a name; the same content is stored once. A name that is not 64
 * lower-case hex digits is refused with `NOT_FOUND` everywhere.
 */
export type BlobStore = {
  /**
   * Hashes while it writes, done with a piece before it asks for the next; an answer means the bytes and their name are on disk.
   * @param limit in bytes. Throws `FILE_TOO_LARGE` past it, `FILE_EMPTY` for nothing; nothing is then left behind.
   */
  readonly put: (bytes: AsyncIterable<Uint8Array>, limit?: number) => Promise<StoredBlob>;
  /**
   * Likewise for a file of our own on the same machine that nobody writes to any more: it is not written a second time
   * where the disk can give it a second name. The file itself stays.
   */
  readonly adopt: (path: string, limit?: number) => Promise<StoredBlob>;
  /** Throws `NOT_FOUND`. */
  readonly open: (sha256: string, range?: ByteRange) => Promise<AsyncIterable<Uint8Array>>;
  /**
   * All of it, for whoever is done with a piece before asking for the next but one: memory is used over and over, and
   * over all blobs where one memory is lent for those read one after another. Throws `NOT_FOUND`.
   */
  readonly pieces: (sha256: string, memory?: ReadingMemory) => Promise<AsyncIterable<Uint8Array>>;
  /** Hands `use` the path of a file that holds the blob while it runs, only to be read. Throws `NOT_FOUND`. */
  readonly withFile: <Result>(sha256: string, use: (path: string) => Promise<Result>) => Promise<Result>;
  /** Length in bytes, `null` where it is not there. */
  readonly size: (sha256: string) => Promise<number | null>;
  readonly has: (sha256: string) => Promise<boolean>;
  /** `false` where it was not there. */
  readonly delete: (sha256: string) => Promise<boolean>;
  /** Every blob with the UTC instant it was last put. */
  readonly list: () => AsyncIterable<{ readonly sha256: string; readonly putAt: string }>;
};

/** The most one file may hold: 2 GB. */
export const maxBlobBytes = 2048 * 1024 * 1024;
