import { execFileSync } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { crc32 } from "node:zlib";
import type { ExhibitDetails } from "@youju/domain";
import sharp from "sharp";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { hashFile } from "../hash.ts";
import { sniffFile } from "../sniff.ts";
import { captureOf } from "./camera-data.ts";
import { createInspector, type Inspection } from "./inspector.ts";
import type { InspectedFile } from "./messages.ts";

const fixtures = join(import.meta.dirname, "../../fixtures");
const inspector = createInspector();
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "youju-inspect-"));
});
afterAll(async () => {
  await inspector.close();
  await rm(folder, { recursive: true });
});

async function file(name: string, content: string | Uint8Array): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
}

async function known(path: string): Promise<InspectedFile> {
  const sniffed = await sniffFile(path);
  if (sniffed.kind === "refused") {
    throw new Error(sniffed.code);
  }
  return { path, ...sniffed };
}

async function inspected(path: string): Promise<Extract<Inspection, { kind: "inspected" }>> {
  const inspection = await inspector.inspect(await known(path));
  if (inspection.kind === "cancelled") {
    throw new Error("cancelled");
  }
  return inspection;
}

const detailsOf = async (path: string): Promise<ExhibitDetails> => (await inspected(path)).details;

describe("what is found in a picture", () => {
  const photo = {
    form: "picture",
    unopened: null,
    size: { width: 320, height: 240 },
    captureRead: "yes",
    capture: {
      at: "2026-11-16T15:26:31",
      zone: "+08:00",
      device: "Invented Phone One",
      place: { latitude: 30.25, longitude: 120.16 },
    },
  };

  test("a photo tells its size, when it was taken with the zone it states, with what and where", async () => {
    expect(await detailsOf(join(fixtures, "photo.jpg"))).toMatchObject(photo);
  });

  test("an iPhone's HEIC tells the same, looks the same, and comes with a JPEG that tells nothing of the camera", async () => {
    const { details, rendition } = await inspected(join(fixtures, "photo.heic"));
    expect(details).toMatchObject(photo);
    expect(details.look).toBe((await detailsOf(join(fixtures, "photo.jpg"))).look);
    const path = await file("rendition.jpg", rendition?.bytes ?? new Uint8Array());
    expect(await sharp(path).metadata()).toMatchObject({ format: "jpeg", width: 320, height: 240 });
    expect((await detailsOf(path)).capture).toBeNull();
    expect(Buffer.from(rendition?.bytes ?? []).includes("Invented")).toBe(false);
  });

  test("a JPEG cut short is kept as it is and said to be cut short; no thumbnail is made", async () => {
    const whole = await sharp(join(fixtures, "taobao-order.png")).jpeg().toBuffer();
    const path = await file("cut.jpg", whole.subarray(0, Math.floor(whole.length / 2)));
    const before = await hashFile(path);
    expect(await detailsOf(path)).toMatchObject({ unopened: "cut-short", look: null });
    expect(await inspector.thumbnail(await known(path))).toBeNull();
    expect(await hashFile(path)).toEqual(before);
  });

  test("a PNG with nothing behind its head, and a HEIC cut short, are cut short and no crash", async () => {
    const head = (await readFile(join(fixtures, "taobao-order.png"))).subarray(0, 60);
    const heic = await readFile(join(fixtures, "photo.heic"));
    expect(await detailsOf(await file("head.png", head))).toMatchObject({ unopened: "cut-short" });
    expect(await detailsOf(await file("cut.heic", heic.subarray(0, 700)))).toMatchObject({ unopened: "cut-short" });
  });

  test("a small file that unfolds to 144 million pixels is not decoded", async () => {
    const bomb = await sharp({ create: { width: 8, height: 8, channels: 3, background: "#fff" } })
      .png()
      .toBuffer();
    bomb.writeUInt32BE(12_000, 16);
    bomb.writeUInt32BE(12_000, 20);
    bomb.writeUInt32BE(crc32(bomb.subarray(12, 29)), 29);
    const path = await file("bomb.png", bomb);
    expect(await detailsOf(path)).toMatchObject({ unopened: "too-many-pixels" });
    expect(await inspector.thumbnail(await known(path))).toBeNull();
  });

  test("a thumbnail fits 480 × 480, stands upright and tells nothing of the camera or the place", async () => {
    const turned = await sharp(join(fixtures, "taobao-order.png"))
      .jpeg()
      .withExif({ IFD0: { Make: "InventedCamera" }, IFD3: { GPSLatitudeRef: "N", GPSLatitude: "30/1 15/1 0/1" } })
      .withMetadata({ orientation: 6 })
      .toBuffer();
    const path = await file("photo.jpg", turned);
    expect((await detailsOf(path)).capture?.device).toBe("InventedCamera");
    const made = await inspector.thumbnail(await known(path));
    expect(made).toMatchObject({ mediaType: "image/webp", width: 480, height: 221 });
    const small = await file("small.webp", made?.bytes ?? new Uint8Array());
    expect((await sharp(small).metadata()).exif).toBeUndefined();
    expect((await detailsOf(small)).capture).toBeNull();
    expect(Buffer.compare(await readFile(path), turned)).toBe(0);
  });
});

/** The parts of a PDF; the reader mends what a cross-reference table would say. */
const pdf = (pages: number) =>
  `%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Count ${pages}/Kids[${"3 0 R ".repeat(pages)}]>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF`;

/** One second of silence, as a WAV file. */
function silence(): Buffer {
  const samples = Buffer.alloc(16_000);
  const head = Buffer.from(
    "524946460000000057415645666d74201000000001000100401f0000803e0000020010006461746100000000",
    "hex",
  );
  head.writeUInt32LE(36 + samples.length, 4);
  head.writeUInt32LE(samples.length, 40);
  return Buffer.concat([head, samples]);
}

describe("what is found in other files", () => {
  test("a document tells its pages and shows its first one; one cut short says so", async () => {
    const path = await file("three.pdf", pdf(3));
    expect(await detailsOf(path)).toMatchObject({ form: "document", pages: 3, unopened: null });
    expect(await inspector.thumbnail(await known(path))).toMatchObject({ width: 339, height: 480 });
    expect(await detailsOf(await file("cut.pdf", "%PDF-1.7 and nothing"))).toMatchObject({ unopened: "cut-short" });
  });

  test("a document of more than 2000 pages is kept and not opened further", async () => {
    expect(await detailsOf(await file("many.pdf", pdf(2001)))).toMatchObject({
      unopened: "too-many-pages",
      pages: 2001,
    });
  });

  test("a recording tells its length", async () => {
    expect(await detailsOf(await file("call.wav", silence()))).toMatchObject({
      form: "audio",
      duration: 1000,
      unopened: null,
    });
  });

  test("a Chinese letter is understood: encoded words, and headers in bare GBK", async () => {
    const bare = Buffer.from("c0eec3f7", "hex").toString("latin1");
    const raw = `From: ${bare} <li@example.com>\r\nTo: =?gbk?B?zfXO5Q==?= <w@example.com>\r\nSubject: =?GB2312?B?zcu/7s2o1qo=?=\r\nDate: Mon, 16 Nov 2026 15:26:31 +0800\r\nMIME-Version: 1.0\r\n\r\n.`;
    const { mail } = await detailsOf(await file("a.eml", Buffer.from(raw, "latin1")));
    expect(mail).toEqual({
      from: "李明 <li@example.com>",
      to: "王五 <w@example.com>",
      subject: "退款通知",
      date: "Mon, 16 Nov 2026 15:26:31 +0800",
      attachments: [],
    });
  });

  test("a letter of parts within parts without end is kept and not opened", async () => {
    const nested = Array.from(
      { length: 200 },
      (_, at) => `Content-Type: multipart/mixed; boundary=b${at}\r\n\r\n--b${at}\r\n`,
    );
    const path = await file("deep.eml", `From: a@example.com\r\nMIME-Version: 1.0\r\n${nested.join("")}`);
    expect(await detailsOf(path)).toMatchObject({ form: "mail", unopened: "too-deep" });
  });

  test("what is of no known kind is never opened", async () => {
    expect(await detailsOf(await file("x.zip", Buffer.from("504b0304140000000000", "hex")))).toMatchObject({
      form: "other",
      unopened: "never-opened",
      captureRead: "not-asked",
    });
  });
});

describe("what opening a file may cost", () => {
  test("past its time it is ended and said to be; the next file is looked at as if nothing had been", async () => {
    const hurried = createInspector({ timeLimitMs: 1 });
    try {
      const slow = await hurried.inspect(await known(join(fixtures, "photo.jpg")));
      expect(slow).toMatchObject({ kind: "inspected", details: { unopened: "time-limit" } });
    } finally {
      await hurried.close();
    }
    expect(await detailsOf(join(fixtures, "photo.jpg"))).toMatchObject({ unopened: null });
  });

  test("a file nobody waits for any more is left alone", async () => {
    const stopped = AbortSignal.abort();
    const photo = await known(join(fixtures, "photo.jpg"));
    expect(await inspector.inspect(photo, { signal: stopped })).toEqual({ kind: "cancelled" });
  });

  test("no tool is left running", async () => {
    await detailsOf(join(fixtures, "photo.jpg"));
    const children = execFileSync("ps", ["-o", "args=", "--ppid", String(process.pid)], { encoding: "utf8" });
    expect(children).not.toContain("exiftool");
  });
});

describe("a time a file states", () => {
  test("has a zone only where the file states one", () => {
    expect(captureOf({ DateTimeOriginal: "2026:11:16 15:26:31" })).toMatchObject({
      at: "2026-11-16T15:26:31",
      zone: null,
    });
    expect(captureOf({ CreationDate: "2026:11:16 15:26:31-05:00" })).toMatchObject({ zone: "-05:00" });
    expect(captureOf({ CreateDate: "2026:11:16 15:26:31Z" })).toMatchObject({ zone: "+00:00" });
  });

  test.each([["0000:00:00 00:00:00"], ["1970:01:01 00:00:00"], ["today"], [17]])("%j is none", (CreateDate) => {
    expect(captureOf({ CreateDate })).toBeNull();
  });

  test("a place off the earth, or at the very zero a broken receiver writes, is none", () => {
    expect(captureOf({ GPSLatitude: 91, GPSLongitude: 0 })).toBeNull();
    expect(captureOf({ GPSLatitude: 0, GPSLongitude: 0 })).toBeNull();
  });
});
