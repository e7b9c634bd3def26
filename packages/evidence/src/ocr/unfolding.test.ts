import sharp from "sharp";
import { expect, test } from "vitest";
import { type Head, mostUnfolded, unfoldedBytes } from "./unfolding.ts";

const head = (more: Partial<Head>): Head => ({
  format: "png",
  width: 10_000,
  height: 10_000,
  channels: 3,
  depth: "uchar",
  isProgressive: false,
  ...more,
});

test.each([
  ["a JPEG of a hundred million pixels", head({ format: "jpeg", chromaSubsampling: "4:2:0", orientation: 6 })],
  ["a PNG of a hundred million pixels", head({})],
  [
    "a phone's photo that sharpens as it comes",
    head({ format: "jpeg", width: 8000, height: 6000, isProgressive: true, chromaSubsampling: "4:2:0" }),
  ],
  ["a long screenshot in WebP", head({ format: "webp", width: 1080, height: 16_383, channels: 4 })],
])("%s is unfolded within the memory there is", (_, one) => {
  expect(unfoldedBytes(one)).toBeLessThan(mostUnfolded);
});

test.each([
  ["a huge JPEG that sharpens as it comes", head({ format: "jpeg", isProgressive: true, chromaSubsampling: "4:2:0" })],
  ["the same in four colours", head({ format: "jpeg", isProgressive: true, channels: 4, width: 6000 })],
  ["a huge interlaced PNG", head({ isProgressive: true })],
  ["an interlaced PNG of deep colours", head({ isProgressive: true, channels: 4, depth: "ushort", width: 4000 })],
  ["a huge PNG stored turned", head({ orientation: 6 })],
  ["a huge WebP", head({ format: "webp" })],
  ["a huge TIFF", head({ format: "tiff", channels: 4 })],
])("%s is not unfolded", (_, one) => {
  expect(unfoldedBytes(one)).toBeGreaterThan(mostUnfolded);
});

test("a picture says itself whether it is interlaced", async () => {
  const small = sharp({ create: { width: 40, height: 30, channels: 3, background: "#fff" } });
  const interlaced = await sharp(await small.clone().png({ progressive: true }).toBuffer()).metadata();
  const plain = await sharp(await small.clone().png().toBuffer()).metadata();
  expect([unfoldedBytes(interlaced), unfoldedBytes(plain)]).toEqual([40 * 30 * 3, 0]);
});
