import { streamOf, type TemporaryWorkplace, temporaryWorkplace } from "@youju/testing";
import sharp from "sharp";
import { afterEach, beforeEach, expect, test } from "vitest";
import {
  addDerivedPicture,
  derivedPictureFile,
  listDerivedPictures,
  removeDerivedPicture,
} from "./derived-pictures.ts";
import { addExhibit, openCase } from "./index.ts";

let place: TemporaryWorkplace;
let caseId: string;

beforeEach(async () => {
  place = await temporaryWorkplace();
  caseId = (await openCase(place, { kind: null, title: "示例" })).case.id;
});
afterEach(() => place.dispose());

const jpeg = async (background: string) =>
  new Uint8Array(
    await sharp({ create: { width: 40, height: 30, channels: 3, background } })
      .jpeg()
      .toBuffer(),
  );
const added = async (background: string) =>
  (await addExhibit(place, { caseId, fileName: "图.jpg", kind: null, body: streamOf(await jpeg(background)) })).id;
const body = (bytes: Uint8Array) => new Blob([Uint8Array.from(bytes)]).stream();

test("of a comparison the ledger names both originals; it is listed, handed out with a line, and removed with its bytes", async () => {
  const [promised, received] = [await added("red"), await added("blue")];
  const at = { caseId, exhibitId: promised };
  const made = { kind: "comparison", other: received, moment: null, body: body(await jpeg("green")) } as const;
  const picture = await addDerivedPicture(place, at, made);
  const derived = (await place.store.custody.list("home", caseId)).filter(({ act }) => act === "derived");
  expect(derived.map(({ exhibitId, sha256 }) => [exhibitId, sha256])).toEqual([
    [promised, picture.sha256],
    [received, picture.sha256],
  ]);
  expect(await listDerivedPictures(place, caseId)).toEqual([picture]);
  const file = await derivedPictureFile(place, { ...at, sha256: picture.sha256 }, "file");
  expect(file.fileName).toMatch(/^证据1-对比图-.{4}\.jpg$/);
  expect(new Uint8Array(await new Response(file.body).arrayBuffer())).toEqual(await jpeg("green"));
  expect((await place.store.custody.list("home", caseId)).at(-1)?.act).toBe("exported");
  await removeDerivedPicture(place, { ...at, sha256: picture.sha256 });
  expect(await place.blobs.has(picture.sha256)).toBe(false);
});

test("a picture that carries camera data, or is none, is not kept", async () => {
  const exhibitId = await added("red");
  const secret = await sharp(await jpeg("red"))
    .withExif({ IFD0: { Make: "SomeCamera" } })
    .jpeg()
    .toBuffer();
  for (const bytes of [new Uint8Array(secret), new TextEncoder().encode("x")]) {
    const made = { kind: "key-frame", other: null, moment: 1500, body: body(bytes) } as const;
    await expect(addDerivedPicture(place, { caseId, exhibitId }, made)).rejects.toMatchObject({
      code: "IMAGE_UNREADABLE",
    });
  }
  expect(await listDerivedPictures(place, caseId)).toEqual([]);
});
