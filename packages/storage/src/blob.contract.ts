import { createHash, randomBytes } from "node:crypto";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { BlobStore } from "./blob-port.ts";
import { readBack } from "./scrub-blobs.ts";

/** A blob store under test. */
export type BlobsUnderTest = {
  readonly blobs: BlobStore;
  /** Changes one byte of a stored blob behind the store's back. */
  readonly damage: (sha256: string) => Promise<void>;
  /** How many unfinished pieces lie about. */
  readonly leftovers: () => Promise<number>;
  readonly close: () => Promise<void>;
};

/** Bytes as an upload brings them. */
export async function* chunksOf(bytes: Uint8Array, size = 1000): AsyncIterable<Uint8Array> {
  for (let at = 0; at < bytes.byteLength; at += size) {
    yield bytes.subarray(at, at + size);
  }
}

/** All of a blob. */
export async function bytesOf(content: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of content) {
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

const hashOf = (bytes: Uint8Array) => createHash("sha256").update(bytes).digest("hex");

/** What every adapter of {@link BlobStore} must do. */
export function blobContract(open: () => Promise<BlobsUnderTest>): void {
  let under: BlobsUnderTest;
  let blobs: BlobStore;
  beforeAll(async () => {
    under = await open();
    blobs = under.blobs;
  });
  afterAll(() => under.close());

  const listed = async () => {
    const hashes: string[] = [];
    for await (const { sha256 } of blobs.list()) {
      hashes.push(sha256);
    }
    return hashes;
  };

  test("what was put is read back to the byte, under its SHA-256, in any range", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uint8Array({ minLength: 1, maxLength: 5000 }),
        fc.nat(),
        fc.nat(),
        async (bytes, first, second) => {
          const blob = await blobs.put(chunksOf(bytes, 700));
          expect(blob).toEqual({ sha256: hashOf(bytes), byteLength: bytes.byteLength });
          expect((await bytesOf(await blobs.open(blob.sha256))).equals(bytes)).toBe(true);
          const [start = 0, end = 0] = [first % bytes.byteLength, second % bytes.byteLength].toSorted((a, b) => a - b);
          const part = await bytesOf(await blobs.open(blob.sha256, { start, end }));
          expect(part.equals(bytes.subarray(start, end + 1))).toBe(true);
          const rest = await bytesOf(await blobs.open(blob.sha256, { start }));
          expect(rest.equals(bytes.subarray(start))).toBe(true);
        },
      ),
      { numRuns: 30 },
    );
  });

  test("a put says how long it is, that it is there, and lists it", async () => {
    const { sha256 } = await blobs.put(chunksOf(randomBytes(4321)));
    expect(await blobs.size(sha256)).toBe(4321);
    expect(await blobs.has(sha256)).toBe(true);
    expect(await listed()).toContain(sha256);
  });

  test("a blob is lent as a file, and one that is not there is not", async () => {
    const bytes = randomBytes(4321);
    const { sha256 } = await blobs.put(chunksOf(bytes));
    const lent = await blobs.withFile(sha256, (path) => readFile(path));
    expect(lent.equals(bytes)).toBe(true);
    await expect(blobs.pieces("a".repeat(64))).rejects.toMatchObject({ code: "NOT_FOUND" });
    await expect(blobs.withFile("a".repeat(64), async () => true)).rejects.toMatchObject({ code: "NOT_FOUND" });
    await expect(blobs.withFile("../x", async () => true)).rejects.toMatchObject({ code: "NOT_FOUND" });
  });

  test("a file that has arrived is taken over whole, twice where a crash came between, and stays what it was", async () => {
    const taken = join(await mkdtemp(join(tmpdir(), "youju-adopt-")), "staged");
    const other = randomBytes(5_000_000);
    await writeFile(taken, other);
    await expect(blobs.adopt(taken, 4_999_999)).rejects.toMatchObject({ code: "FILE_TOO_LARGE" });
    for (const turn of ["first", "again, as after a crash"]) {
      expect(await blobs.adopt(taken), turn).toEqual({ sha256: hashOf(other), byteLength: other.byteLength });
    }
    await rm(dirname(taken), { recursive: true });
    expect((await bytesOf(await blobs.pieces(hashOf(other)))).equals(other)).toBe(true);
    expect(await under.leftovers()).toBe(0);
    await expect(blobs.adopt(taken)).rejects.toMatchObject({ code: "FILE_EMPTY" });
  });

  test("the same content put by many at the same time is stored once and whole", async () => {
    const bytes = randomBytes(100_000);
    const puts = await Promise.all(Array.from({ length: 8 }, () => blobs.put(chunksOf(bytes, 3000))));
    expect(new Set(puts.map(({ sha256 }) => sha256)).size).toBe(1);
    expect((await listed()).filter((sha256) => sha256 === hashOf(bytes))).toHaveLength(1);
    expect((await bytesOf(await blobs.open(hashOf(bytes)))).equals(bytes)).toBe(true);
  });

  test("what is deleted is gone, and deleting it again says so", async () => {
    const { sha256 } = await blobs.put(chunksOf(randomBytes(10)));
    expect(await blobs.delete(sha256)).toBe(true);
    expect(await blobs.delete(sha256)).toBe(false);
    expect(await blobs.has(sha256)).toBe(false);
    expect(await blobs.size(sha256)).toBeNull();
    expect(await listed()).not.toContain(sha256);
    await expect(blobs.open(sha256)).rejects.toMatchObject({ code: "NOT_FOUND" });
  });

  test("a name that is no hash is never found, whatever it tries to reach", async () => {
    for (const name of ["", "../../etc/passwd", "A".repeat(64), "a".repeat(63), `${"a".repeat(64)}/..`]) {
      await expect(blobs.open(name)).rejects.toMatchObject({ code: "NOT_FOUND" });
      await expect(blobs.has(name)).rejects.toMatchObject({ code: "NOT_FOUND" });
      await expect(blobs.delete(name)).rejects.toMatchObject({ code: "NOT_FOUND" });
    }
  });

  describe("a put that fails leaves nothing behind:", () => {
    const nothingLeft = async (code: string, content: AsyncIterable<Uint8Array>, limit?: number) => {
      const before = await listed();
      await expect(blobs.put(content, limit)).rejects.toMatchObject(code === "" ? {} : { code });
      expect(await listed()).toEqual(before);
      expect(await under.leftovers()).toBe(0);
    };

    test("an empty one", () => nothingLeft("FILE_EMPTY", chunksOf(new Uint8Array())));

    test("one byte past the limit; the limit itself is allowed", async () => {
      await nothingLeft("FILE_TOO_LARGE", chunksOf(randomBytes(1001)), 1000);
      expect((await blobs.put(chunksOf(randomBytes(1000)), 1000)).byteLength).toBe(1000);
    });

    test("one without end, which is not read on past the limit", async () => {
      let given = 0;
      async function* endless(): AsyncIterable<Uint8Array> {
        for (;;) {
          given += 1000;
          yield new Uint8Array(1000);
        }
      }
      await nothingLeft("FILE_TOO_LARGE", endless(), 10_000);
      expect(given).toBeLessThanOrEqual(12_000);
    });

    test("one whose sender breaks off", async () => {
      async function* brokenOff(): AsyncIterable<Uint8Array> {
        yield randomBytes(5000);
        throw new Error("broken on purpose");
      }
      await nothingLeft("", brokenOff());
    });
  });

  test("reading back finds the one blob with a changed byte, and putting it again heals it", async () => {
    const bytes = randomBytes(2000);
    const { sha256 } = await blobs.put(chunksOf(bytes));
    await under.damage(sha256);
    expect(await damaged()).toEqual([sha256]);
    await blobs.put(chunksOf(bytes));
    expect(await damaged()).toEqual([]);
  });

  async function damaged(): Promise<readonly string[]> {
    const hashes: string[] = [];
    for await (const { sha256 } of blobs.list()) {
      if ((await readBack(blobs, sha256)) !== "intact") {
        hashes.push(sha256);
      }
    }
    return hashes;
  }
}
