import { mkdtemp, readFile, truncate, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { crc32 } from "node:zlib";
import sharp from "sharp";
import { beforeAll, expect, test } from "vitest";
import { hashFile } from "./hash.ts";
import { inspectPicture } from "./picture.ts";
import { byteLimit, sniffBytes } from "./sniff.ts";
import { takeIn } from "./take-in.ts";
import { makeThumbnail } from "./thumbnail.ts";

const order = join(import.meta.dirname, "../fixtures/taobao-order.png");
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "youju-take-in-"));
});

async function file(name: string, content: string | Uint8Array): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
}

test("a screenshot is taken with its size", async () => {
  expect(await takeIn(order)).toMatchObject({
    kind: "taken",
    mediaType: "image/png",
    form: "picture",
    picture: { kind: "whole", width: 1170, height: 2532 },
  });
});

test("the name has no say: a picture called .txt is a picture", async () => {
  const path = await file("笔记.txt", await readFile(order));
  expect(await takeIn(path)).toMatchObject({ kind: "taken", mediaType: "image/png" });
});

test("an empty file is refused as empty", async () => {
  expect(await takeIn(await file("empty.png", ""))).toEqual({ kind: "refused", code: "FILE_EMPTY" });
});

test("200 MB of text called .png is refused from its first bytes", async () => {
  const path = await file("order.png", "订单编号 2509283746510928374\n");
  await truncate(path, 200 * 1024 * 1024);
  const before = process.memoryUsage().arrayBuffers;
  expect(await takeIn(path)).toEqual({ kind: "refused", code: "FILE_KIND_NOT_TAKEN" });
  expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(10 * 1024 * 1024);
});

test.each([
  ["page.jpg", "<!doctype html><html><body><img src=x onerror=alert(1)></body></html>"],
  ["drawing.png", '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'],
  ["drawing.svg", '<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"/>'],
  ["run.png", "#!/bin/sh\necho 1\n"],
  ["program.png", Buffer.concat([Buffer.from("MZ"), Buffer.alloc(400)])],
  ["archive.png", Buffer.from("504b0304140000000000", "hex")],
])("what is no picture is refused whatever it is called: %s", async (name, content) => {
  expect(await takeIn(await file(name, content))).toEqual({ kind: "refused", code: "FILE_KIND_NOT_TAKEN" });
});

test("a picture beyond 200 MB is refused by its length", async () => {
  const first = (await readFile(order)).subarray(0, 4_100);
  expect(await sniffBytes(first, byteLimit)).toMatchObject({ kind: "taken" });
  expect(await sniffBytes(first, byteLimit + 1)).toEqual({ kind: "refused", code: "FILE_TOO_LARGE" });
});

test("a JPEG cut short is taken, kept as it is, and said to be unreadable", async () => {
  const whole = await sharp(order).jpeg().toBuffer();
  const path = await file("cut.jpg", whole.subarray(0, Math.floor(whole.length / 2)));
  const before = await hashFile(path);
  expect(await takeIn(path)).toMatchObject({
    kind: "taken",
    mediaType: "image/jpeg",
    picture: { kind: "unreadable", code: "IMAGE_UNREADABLE" },
  });
  expect(await makeThumbnail(path)).toEqual({ kind: "unreadable", code: "IMAGE_UNREADABLE" });
  expect(await hashFile(path)).toEqual(before);
});

test("a PNG with nothing behind its head is unreadable, not a crash", async () => {
  const head = (await readFile(order)).subarray(0, 60);
  expect(await inspectPicture(head)).toEqual({ kind: "unreadable", code: "IMAGE_UNREADABLE" });
});

test("a small file that unfolds to 144 million pixels is refused without being decoded", async () => {
  const bomb = await sharp({ create: { width: 8, height: 8, channels: 3, background: "#fff" } })
    .png()
    .toBuffer();
  bomb.writeUInt32BE(12_000, 16);
  bomb.writeUInt32BE(12_000, 20);
  bomb.writeUInt32BE(crc32(bomb.subarray(12, 29)), 29);
  const path = await file("bomb.png", bomb);
  expect(await takeIn(path)).toEqual({ kind: "refused", code: "PICTURE_TOO_LARGE" });
  expect(await makeThumbnail(path)).toEqual({ kind: "unreadable", code: "IMAGE_UNREADABLE" });
});

test("a PDF is taken as a document and not decoded as a picture", async () => {
  const path = await file("协议.pdf", "%PDF-1.7\n1 0 obj\n<<>>\nendobj\n");
  expect(await takeIn(path)).toMatchObject({ kind: "taken", form: "document", picture: null });
});

test("a thumbnail fits 480 × 480, stands upright, tells nothing of the camera, and leaves the original alone", async () => {
  const photo = await sharp(order)
    .jpeg()
    .withExif({ IFD0: { Make: "InventedCamera", Artist: "Nobody" } })
    .withMetadata({ orientation: 6 })
    .toBuffer();
  expect(photo.includes("InventedCamera")).toBe(true);
  const path = await file("photo.jpg", photo);
  const made = await makeThumbnail(path);
  expect(Buffer.compare(await readFile(path), photo)).toBe(0);
  expect(made).toMatchObject({ kind: "made", mediaType: "image/webp", width: 480, height: 221 });
  const bytes = made.kind === "made" ? made.bytes : new Uint8Array();
  const metadata = await sharp(bytes).metadata();
  expect(metadata.exif).toBeUndefined();
  expect(metadata.orientation).toBeUndefined();
  expect(Buffer.from(bytes).includes("InventedCamera")).toBe(false);
});

test("a small picture is not blown up", async () => {
  const small = await sharp({ create: { width: 40, height: 30, channels: 3, background: "#abc" } })
    .png()
    .toBuffer();
  expect(await makeThumbnail(small)).toMatchObject({ kind: "made", width: 40, height: 30 });
});
