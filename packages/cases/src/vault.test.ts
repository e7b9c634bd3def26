import { open, rm } from "node:fs/promises";
import { join } from "node:path";
import { plainPicture, streamOf, type TemporaryWorkplace, temporaryWorkplace } from "@youju/testing";
import { afterEach, beforeEach, expect, test } from "vitest";
import { addExhibit, caseDetail, exhibitThumbnail, openCase, scrubVault, scrubWholeVault, vaultView } from "./index.ts";

let place: TemporaryWorkplace;
let caseId: string;

beforeEach(async () => {
  place = await temporaryWorkplace();
  caseId = (await openCase(place, { kind: "no-reason-return" })).case.id;
});
afterEach(() => place.dispose());

const never = new AbortController().signal;
const add = async (shade: number) =>
  addExhibit(place, { caseId, fileName: `${shade}.png`, kind: null, body: streamOf(await plainPicture(shade)) });
const fileOf = (sha256: string) => join(place.folder, "blobs", sha256.slice(0, 2), sha256);

/** Turns one bit of a stored file over, on the disk itself. */
async function flipBit(sha256: string): Promise<void> {
  const file = await open(fileOf(sha256), "r+");
  const byte = new Uint8Array(1);
  await file.read(byte, 0, 1, 30);
  await file.write(new Uint8Array([(byte[0] ?? 0) ^ 128]), 0, 1, 30);
  await file.close();
}

test("a store nobody has read back says so, and one that was read back says when and that all is well", async () => {
  const exhibit = await add(1);
  const empty = { broken: [], otherBroken: 0, files: 1, bytes: exhibit.byteLength };
  expect(await vaultView(place)).toEqual({ ...empty, checkedLately: 0, lastChecked: null });
  expect(await scrubVault(place, never)).toEqual({ checked: 1, damaged: [], missing: [], moved: [] });
  expect(await vaultView(place)).toEqual({ ...empty, checkedLately: 1, lastChecked: expect.any(String) });
});

test("a flipped bit and a lost file raise a warning on their exhibits and the case, once found", async () => {
  const [whole, flipped, lost] = [await add(1), await add(2), await add(3)];
  await flipBit(flipped.sha256);
  await rm(fileOf(lost.sha256));
  expect((await caseDetail(place, caseId)).broken).toEqual([]);
  const found = await scrubVault(place, never);
  expect(found).toEqual({ checked: 2, damaged: [flipped.sha256], missing: [lost.sha256], moved: [caseId] });
  const { broken } = await caseDetail(place, caseId);
  expect(broken).toHaveLength(2);
  expect(broken).toEqual(
    expect.arrayContaining([
      { exhibitId: flipped.id, state: "damaged" },
      { exhibitId: lost.id, state: "missing" },
    ]),
  );
  expect(broken.map(({ exhibitId }) => exhibitId)).not.toContain(whole.id);
  const vault = await vaultView(place);
  expect(vault.broken.map(({ number, fileName }) => [number, fileName]).toSorted()).toEqual([
    [2, "2.png"],
    [3, "3.png"],
  ]);
  expect((await scrubVault(place, never)).moved).toEqual([]);
});

test("adding the very same file again mends it; another file does not", async () => {
  const flipped = await add(2);
  await flipBit(flipped.sha256);
  await scrubVault(place, never);
  await add(3);
  expect((await caseDetail(place, caseId)).broken).toHaveLength(1);
  expect((await add(2)).id).toBe(flipped.id);
  expect((await caseDetail(place, caseId)).broken).toEqual([]);
  expect((await vaultView(place)).broken).toEqual([]);
});

test("a damaged thumbnail is thrown away and made again; nobody is warned for it", async () => {
  const exhibit = await add(1);
  const at = { caseId, exhibitId: exhibit.id };
  const made = await exhibitThumbnail(place, at);
  await made.body.cancel();
  await flipBit(made.sha256 ?? "");
  expect((await scrubWholeVault(place)).damaged).toEqual([made.sha256]);
  expect(await vaultView(place)).toMatchObject({ files: 1, broken: [], otherBroken: 0 });
  const again = await exhibitThumbnail(place, at);
  expect(new Uint8Array(await new Response(again.body).arrayBuffer()).byteLength).toBe(again.byteLength);
  expect(again.sha256).toBe(made.sha256);
  expect((await scrubWholeVault(place)).damaged).toEqual([]);
});
