import { randomBytes } from "node:crypto";
import { mkdtemp, open, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { chunksOf } from "./blob.contract.ts";
import type { BlobStore } from "./blob-port.ts";
import { recordBlob } from "./blob-upkeep.ts";
import { openDiskBlobs } from "./disk/open-disk-blobs.ts";
import type { Store } from "./ports.ts";
import { checkBlobs, scrubBlobs } from "./scrub-blobs.ts";
import { openSqliteStore } from "./sqlite/open-sqlite-store.ts";

let folder: string;
let store: Store;
let blobs: BlobStore;
let caseId: string;
let clock: number;

const day = 24 * 60 * 60 * 1000;
const at = (time: number) => new Date(time).toISOString();

beforeEach(async () => {
  clock = Date.parse("2026-11-21T08:00:00.000Z");
  folder = await mkdtemp(join(tmpdir(), "youju-scrub-"));
  ({ store } = await openSqliteStore(join(folder, "youju.sqlite"), { now: () => at(clock++) }));
  blobs = await openDiskBlobs(join(folder, "blobs"));
  ({ id: caseId } = await store.cases.create("mine", { kind: null, title: "耳机", demo: false, demoToday: null }));
});
afterEach(async () => {
  await store.close();
  await rm(folder, { recursive: true });
});

async function addExhibit(bytes: Uint8Array) {
  const { sha256, byteLength } = await blobs.put(chunksOf(bytes));
  const picture = { kind: "chat", fileName: "聊天.png", mediaType: "image/png", reading: "queued" } as const;
  return recordBlob({ store, blobs, sha256 }, (inside) =>
    inside.exhibits.add("mine", caseId, { ...picture, byteLength, sha256 }),
  );
}

/** Turns one bit of a stored file over, on the disk itself. */
async function flipBit(sha256: string): Promise<void> {
  const file = await open(join(folder, "blobs", sha256.slice(0, 2), sha256), "r+");
  const byte = new Uint8Array(1);
  await file.read(byte, 0, 1, 7);
  await file.write(new Uint8Array([(byte[0] ?? 0) ^ 4]), 0, 1, 7);
  await file.close();
}

const slice = (bytes = Number.POSITIVE_INFINITY) => ({
  before: at(clock - 20 * day),
  brokenBefore: at(clock - day),
  bytes,
});
const scrub = (bytes?: number) => scrubBlobs({ store, blobs }, slice(bytes));
const tally = () => store.upkeep.blobTally(at(clock - 30 * day));

describe("reading everything back", () => {
  test("finds the one flipped bit and the one lost file, and says whose they are", async () => {
    const [, second, third] = [
      await addExhibit(randomBytes(90)),
      await addExhibit(randomBytes(91)),
      await addExhibit(randomBytes(92)),
    ];
    expect(await checkBlobs({ store, blobs })).toEqual({ checked: 3, damaged: [], missing: [] });
    expect(await store.attachments.broken("mine")).toEqual([]);
    await flipBit(second.sha256);
    await blobs.delete(third.sha256);
    const found = { damaged: [second.sha256], missing: [third.sha256] };
    expect(await checkBlobs({ store, blobs })).toEqual({ checked: 2, ...found });
    expect(await tally()).toMatchObject({ files: 3, bytes: 273, checkedLately: 3, broken: 2 });
    const broken = await store.attachments.broken("mine", caseId);
    expect(broken.map(({ ownerId, role, state }) => ({ ownerId, role, state }))).toEqual(
      expect.arrayContaining([
        { ownerId: second.id, role: "original", state: "damaged" },
        { ownerId: third.id, role: "original", state: "missing" },
      ]),
    );
    expect(await store.attachments.broken("mine", "another-case")).toEqual([]);
    expect(await store.attachments.broken("stranger")).toEqual([]);
  });

  test("is content again when the same bytes were put back", async () => {
    const bytes = randomBytes(500);
    const exhibit = await addExhibit(bytes);
    await flipBit(exhibit.sha256);
    await checkBlobs({ store, blobs });
    expect(await store.upkeep.blobState(exhibit.sha256)).toBe("damaged");
    await addExhibit(bytes);
    expect(await store.upkeep.blobState(exhibit.sha256)).toBe("intact");
    expect(await store.attachments.broken("mine")).toEqual([]);
  });

  test("leaves out what nobody refers to any more", async () => {
    const exhibit = await addExhibit(randomBytes(60));
    await store.exhibits.remove("mine", exhibit.id);
    expect(await checkBlobs({ store, blobs })).toEqual({ checked: 0, damaged: [], missing: [] });
    expect(await tally()).toEqual({ files: 0, bytes: 0, checkedLately: 0, lastChecked: null, broken: 0 });
  });
});

describe("reading back little by little", () => {
  test("goes on where the last slice ended, until all was read, and begins anew when it is long ago", async () => {
    for (let count = 0; count < 5; count += 1) {
      await addExhibit(randomBytes(100));
    }
    expect(await tally()).toMatchObject({ files: 5, checkedLately: 0, lastChecked: null });
    const checked: number[] = [];
    for (let turn = 0; turn < 4; turn += 1) {
      checked.push((await scrub(150)).checked);
    }
    expect(checked).toEqual([2, 2, 1, 0]);
    expect(await tally()).toMatchObject({ checkedLately: 5, lastChecked: expect.any(String) });
    clock += 21 * day;
    expect((await scrub()).checked).toBe(5);
    clock += 31 * day;
    expect(await tally()).toMatchObject({ files: 5, checkedLately: 0 });
  });

  test("reads the broken ones again the next day, the others not", async () => {
    const [broken] = [await addExhibit(randomBytes(100)), await addExhibit(randomBytes(100))];
    await scrub();
    await flipBit(broken.sha256);
    clock += 21 * day;
    expect((await scrub()).damaged).toEqual([broken.sha256]);
    expect((await scrub()).checked).toBe(0);
    clock += 2 * day;
    expect(await scrub()).toEqual({ checked: 1, damaged: [broken.sha256], missing: [] });
  });

  test("ends where it is told to, and its pace is kept", async () => {
    const stopping = new AbortController();
    stopping.abort();
    await addExhibit(randomBytes(100_000));
    expect((await scrubBlobs({ store, blobs }, { ...slice(), signal: stopping.signal })).checked).toBe(0);
    const started = performance.now();
    expect((await scrubBlobs({ store, blobs }, { ...slice(), bytesPerSecond: 500_000 })).checked).toBe(1);
    expect(performance.now() - started).toBeGreaterThan(150);
  });

  test("reads nothing twice in a slice, even by a clock that stands still", async () => {
    await addExhibit(randomBytes(100));
    const ahead = { before: at(clock + day), brokenBefore: at(clock + day), bytes: Number.POSITIVE_INFINITY };
    expect((await scrubBlobs({ store, blobs }, ahead)).checked).toBe(1);
  });
});
