import { createHash, randomBytes } from "node:crypto";
import { mkdtemp, open, readdir, readFile, rm, stat, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { blobContract, chunksOf } from "../blob.contract.ts";
import { openDiskBlobs } from "./open-disk-blobs.ts";

const fileOf = (folder: string, sha256: string) => join(folder, sha256.slice(0, 2), sha256);

describe("blobs on disk", () =>
  blobContract(async () => {
    const folder = await mkdtemp(join(tmpdir(), "youju-blobs-"));
    return {
      blobs: await openDiskBlobs(folder),
      damage: async (sha256) => {
        const handle = await open(fileOf(folder, sha256), "r+");
        const { buffer } = await handle.read(Buffer.alloc(1), 0, 1, 1000);
        await handle.write(Buffer.from([buffer.readUInt8(0) ^ 1]), 0, 1, 1000);
        await handle.close();
      },
      leftovers: async () => (await readdir(join(folder, "tmp"))).length,
      close: () => rm(folder, { recursive: true }),
    };
  }));

describe("the folder of blobs", () => {
  let parent: string;
  let folder: string;
  beforeEach(async () => {
    parent = await mkdtemp(join(tmpdir(), "youju-blobs-"));
    folder = join(parent, "deep", "blobs");
  });
  afterEach(() => rm(parent, { recursive: true }));

  test("and all in it is the owner's alone", async () => {
    const blobs = await openDiskBlobs(folder);
    const { sha256 } = await blobs.put(chunksOf(randomBytes(10)));
    expect((await stat(fileOf(folder, sha256))).mode & 0o777).toBe(0o600);
    for (const made of [join(parent, "deep"), folder, join(folder, "tmp"), join(folder, sha256.slice(0, 2))]) {
      expect((await stat(made)).mode & 0o777).toBe(0o700);
    }
  });

  test("takes a large file whole, and nothing of one that breaks off", async () => {
    const blobs = await openDiskBlobs(folder);
    const piece = randomBytes(4 * 1024 * 1024);
    async function* pieces(breaking: boolean) {
      for (let count = 0; count < 20; count += 1) {
        yield piece;
      }
      if (breaking) {
        throw new Error("the line was cut");
      }
    }
    const { sha256, byteLength } = await blobs.put(pieces(false));
    expect(byteLength).toBe(20 * piece.byteLength);
    const kept = createHash("sha256").update(await readFile(fileOf(folder, sha256)));
    expect(kept.digest("hex")).toBe(sha256);
    await expect(blobs.put(pieces(true))).rejects.toThrow("the line was cut");
    expect(await readdir(join(folder, "tmp"))).toEqual([]);
  });

  test("is cleared of what a crash left a day ago, and of nothing younger", async () => {
    await openDiskBlobs(folder);
    const [old, young] = [join(folder, "tmp", "old"), join(folder, "tmp", "young")];
    await writeFile(old, "half");
    await writeFile(young, "half");
    const twoDaysAgo = new Date(Date.now() - 2 * 24 * 60 * 60 * 1000);
    await utimes(old, twoDaysAgo, twoDaysAgo);
    await openDiskBlobs(folder);
    expect(await readdir(join(folder, "tmp"))).toEqual(["young"]);
  });

  test("that cannot be made gets the sentence about the data folder", async () => {
    await writeFile(join(parent, "deep"), "a file where a folder should be");
    await expect(openDiskBlobs(folder)).rejects.toMatchObject({ code: "DATA_FOLDER_NOT_WRITABLE" });
  });
});
