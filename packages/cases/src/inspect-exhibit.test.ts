import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Reader } from "@youju/evidence";
import { plainPicture, streamOf, type TemporaryWorkplace, temporaryWorkplace, truncatedPicture } from "@youju/testing";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import {
  addExhibit,
  caseDetail,
  exhibitDetail,
  exhibitPicture,
  exhibitThumbnail,
  inspectExhibit,
  inspectingJob,
  openCase,
  readExhibit,
  readingJob,
} from "./index.ts";

const fixtures = join(import.meta.dirname, "../../evidence/fixtures");
const never = new AbortController().signal;
let place: TemporaryWorkplace;
let caseId: string;

beforeEach(async () => {
  place = await temporaryWorkplace();
  caseId = (await openCase(place, { kind: null })).case.id;
});
afterEach(() => place.dispose());

async function add(bytes: Uint8Array, fileName = "a") {
  const { id: exhibitId } = await addExhibit(place, { caseId, fileName, kind: null, body: streamOf(bytes) });
  return { caseId, exhibitId };
}

const jobs = async () => (await place.store.jobs.list("home")).map(({ kind }) => kind);
const acts = async () => (await place.store.custody.list("home", caseId)).map(({ act }) => act);

describe("looking at a file once it is kept", () => {
  test("a HEIC becomes readable: a JPEG without camera data lies beside it, and that is what is read", async () => {
    const at = await add(await readFile(join(fixtures, "photo.heic")), "IMG_0001.HEIC");
    await inspectExhibit(place, at, never);
    const { exhibit, details } = await exhibitDetail(place, at);
    expect(exhibit).toMatchObject({ mediaType: "image/heic", reading: "queued" });
    expect(details).toMatchObject({ unopened: null, capture: { zone: "+08:00", place: { latitude: 30.25 } } });
    expect(await jobs()).toEqual([inspectingJob, readingJob]);
    expect(await acts()).toEqual(["added", "derived"]);
    const seen: Uint8Array[] = [];
    const read: Reader["read"] = async (picture) => {
      seen.push(picture as Uint8Array);
      return { state: "nothing-found", reading: { lines: [], fields: [], layout: "unknown" } };
    };
    await readExhibit({ ...place, reader: { read, close: async () => undefined } }, at, never);
    expect(Buffer.from(seen[0] ?? []).subarray(0, 3)).toEqual(Buffer.from("ffd8ff", "hex"));
    expect(Buffer.from(seen[0] ?? []).includes("Invented")).toBe(false);
    const picture = await exhibitPicture(place, at);
    expect(picture.mediaType).toBe("image/jpeg");
    await picture.body.cancel();
    const thumbnail = await exhibitThumbnail(place, at);
    expect(thumbnail.mediaType).toBe("image/webp");
    await thumbnail.body.cancel();
  });

  test("doing it twice gives the same", async () => {
    const at = await add(await readFile(join(fixtures, "photo.heic")));
    await inspectExhibit(place, at, never);
    await inspectExhibit(place, at, never);
    expect(await acts()).toEqual(["added", "derived"]);
    expect(await jobs()).toEqual([inspectingJob, readingJob]);
  });

  test("a picture cut short is kept, said to be, and not given to the reader", async () => {
    const at = await add(await truncatedPicture());
    await inspectExhibit(place, at, never);
    const { exhibit, details } = await exhibitDetail(place, at);
    expect([exhibit.reading, details?.unopened]).toEqual(["failed", "cut-short"]);
    expect(await jobs()).toEqual([inspectingJob]);
    await expect(exhibitThumbnail(place, at)).rejects.toMatchObject({ code: "IMAGE_UNREADABLE" });
  });

  test("one that cost too much is looked at again when somebody asks", async () => {
    const at = await add(await plainPicture(7));
    const tired = { ...(await exhibitDetailsOf(await add(await plainPicture(8)))), unopened: "time-limit" as const };
    await place.store.details.put("home", at.exhibitId, tired);
    const read: Reader["read"] = async () => ({
      state: "nothing-found",
      reading: { lines: [], fields: [], layout: "unknown" },
    });
    await readExhibit({ ...place, reader: { read, close: async () => undefined } }, at, never);
    expect((await exhibitDetail(place, at)).details?.unopened).toBeNull();
    expect((await exhibitDetail(place, at)).exhibit.reading).toBe("nothing-found");
  });

  test("an exhibit removed before its turn is no failure, and one broken off stays to be looked at", async () => {
    const at = await add(await plainPicture(9));
    await expect(inspectExhibit(place, at, AbortSignal.abort())).rejects.toMatchObject({ code: "JOB_INTERRUPTED" });
    expect((await exhibitDetail(place, at)).details).toBeNull();
    await place.store.exhibits.remove("home", at.exhibitId);
    await expect(inspectExhibit(place, at, never)).resolves.toBeUndefined();
  });

  test("pictures that look alike are named in pairs, and both stay", async () => {
    const jpeg = await add(await readFile(join(fixtures, "photo.jpg")));
    const other = await add(await readFile(join(fixtures, "wechat-chat.png")));
    const heic = await add(await readFile(join(fixtures, "photo.heic")));
    for (const at of [jpeg, other, heic]) {
      await inspectExhibit(place, at, never);
    }
    const { alike, exhibits } = await caseDetail(place, caseId);
    expect(alike).toEqual([{ exhibitIds: [jpeg.exhibitId, heic.exhibitId], likeness: "same" }]);
    expect(exhibits).toHaveLength(3);
  });

  test.each([
    ["a letter", "From: a@example.com\r\nMIME-Version: 1.0\r\nSubject: hi\r\n\r\n.", { form: "mail", unopened: null }],
    ["a chat", "林小满：能退吗\n", { form: "text", encoding: "utf-8" }],
    ["an archive", "PK\u0003\u0004\n\0\0\0\0\0", { form: "other", unopened: "never-opened" }],
  ])("%s is no picture and needs no reading", async (_what, content, details) => {
    const at = await add(Buffer.from(content));
    await inspectExhibit(place, at, never);
    const detail = await exhibitDetail(place, at);
    expect(detail).toMatchObject({ exhibit: { reading: "not-a-picture" }, details });
    expect(await jobs()).toEqual([inspectingJob]);
    await expect(exhibitThumbnail(place, at)).rejects.toMatchObject({ code: "FILE_KIND_NOT_TAKEN" });
  });
});

async function exhibitDetailsOf(at: { readonly caseId: string; readonly exhibitId: string }) {
  await inspectExhibit(place, at, never);
  const { details } = await exhibitDetail(place, at);
  if (details === null) {
    throw new Error("not looked at");
  }
  return details;
}
