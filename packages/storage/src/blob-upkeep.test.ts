import { randomBytes } from "node:crypto";
import { mkdtemp, rm, utimes } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { chunksOf } from "./blob.contract.ts";
import type { BlobStore } from "./blob-port.ts";
import { recordBlob, sweepAbandonedBlobs, sweepBlobs } from "./blob-upkeep.ts";
import { openDiskBlobs } from "./disk/open-disk-blobs.ts";
import type { Store } from "./ports.ts";
import { openSqliteStore } from "./sqlite/open-sqlite-store.ts";

let folder: string;
let store: Store;
let blobs: BlobStore;
let caseId: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "youju-upkeep-"));
  const opened = await openSqliteStore(join(folder, "youju.sqlite"), { now: () => new Date().toISOString() });
  store = opened.store;
  blobs = await openDiskBlobs(join(folder, "blobs"));
  ({ id: caseId } = await store.cases.create("mine", { kind: null, title: "耳机", demo: false, demoToday: null }));
});
afterEach(async () => {
  await store.close();
  await rm(folder, { recursive: true });
});

async function addExhibit(bytes: Uint8Array) {
  const { sha256, byteLength } = await blobs.put(chunksOf(bytes));
  return recordBlob({ store, blobs, sha256 }, (inside) =>
    inside.exhibits.add("mine", caseId, {
      kind: "chat",
      fileName: "聊天.png",
      mediaType: "image/png",
      byteLength,
      sha256,
      reading: "queued",
    }),
  );
}

test("bytes go when their last reference goes, and not before", async () => {
  const [shared, own] = [randomBytes(50), randomBytes(60)];
  const first = await addExhibit(shared);
  const second = await addExhibit(shared);
  const third = await addExhibit(own);
  await store.exhibits.remove("mine", first.id);
  expect(await sweepBlobs({ store, blobs })).toEqual([]);
  expect(await blobs.has(second.sha256)).toBe(true);
  await store.cases.remove("mine", caseId);
  const { blobsReleased } = await store.cases.purge("mine", caseId);
  expect(blobsReleased).toEqual([second.sha256, third.sha256].toSorted());
  expect((await sweepBlobs({ store, blobs })).toSorted()).toEqual(blobsReleased);
  for (const sha256 of blobsReleased) {
    expect(await blobs.has(sha256)).toBe(false);
  }
  expect(await sweepBlobs({ store, blobs })).toEqual([]);
});

test("nothing is recorded where the bytes are gone by the time of the record", async () => {
  const { sha256, byteLength } = await blobs.put(chunksOf(randomBytes(70)));
  const record = recordBlob({ store, blobs, sha256 }, async (inside) => {
    await blobs.delete(sha256);
    return inside.exhibits.add("mine", caseId, {
      kind: "chat",
      fileName: "聊天.png",
      mediaType: "image/png",
      byteLength,
      sha256,
      reading: "queued",
    });
  });
  await expect(record).rejects.toMatchObject({ code: "STORAGE_FAILED" });
  expect(await store.exhibits.list("mine", caseId)).toEqual([]);
  expect(await store.upkeep.references(sha256)).toBe(0);
});

test("bytes no record ever took go after a day; recorded ones and young ones stay", async () => {
  const recorded = await addExhibit(randomBytes(80));
  const old = await blobs.put(chunksOf(randomBytes(81)));
  const young = await blobs.put(chunksOf(randomBytes(82)));
  const twoDaysAgo = new Date(Date.now() - 2 * 24 * 60 * 60 * 1000);
  for (const { sha256 } of [recorded, old]) {
    await utimes(join(folder, "blobs", sha256.slice(0, 2), sha256), twoDaysAgo, twoDaysAgo);
  }
  expect(await sweepAbandonedBlobs({ store, blobs })).toEqual([old.sha256]);
  expect(await blobs.has(recorded.sha256)).toBe(true);
  expect(await blobs.has(young.sha256)).toBe(true);
});
