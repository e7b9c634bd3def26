import type { CoverBox } from "@youju/domain";
import sharp, { type Sharp } from "sharp";
import { pixelLimit } from "../inspect/parse-limits.ts";
import type { Covered, CoveredPage, PageSize } from "./messages.ts";

// One picture at a time, none kept.
sharp.concurrency(1);
sharp.cache(false);

const white = { r: 255, g: 255, b: 255 };
/** JPEG works in squares of so many pixels; a box that ends inside one would bleed into it and out of it. */
const square = 8;

/** Formats whose pictures stay sharp-edged; all others become JPEG. */
const lossless: ReadonlySet<string> = new Set(["image/png", "image/gif"]);

/** A picture as it is seen, its first frame. Throws what sharp throws for one that does not decode. */
export function openPicture(path: string): Sharp {
  return sharp(path, { limitInputPixels: pixelLimit, failOn: "truncated" }).autoOrient().flatten({ background: white });
}

/** The size of a picture as it is seen. */
export async function pictureSize(path: string): Promise<PageSize> {
  const { autoOrient } = await sharp(path, { limitInputPixels: pixelLimit }).metadata();
  return { page: 1, width: autoOrient.width, height: autoOrient.height };
}

/**
 * Writes a picture anew from its pixels with boxes burnt in: one colour, nothing below. Nothing else of the file comes
 * along, so no camera data, no place, no small preview.
 */
export async function coverPicture(path: string, mediaType: string, boxes: readonly CoverBox[]): Promise<Covered> {
  const pixels = await pixelsOf(openPicture(path));
  const covered = burn(pixels, boxes);
  return lossless.has(mediaType)
    ? {
        bytes: new Uint8Array(await rawPicture(covered).png({ compressionLevel: 9 }).toBuffer()),
        mediaType: "image/png",
      }
    : { bytes: await jpegOf(covered), mediaType: "image/jpeg" };
}

/** The same for a page already drawn. */
export async function coverPixels(pixels: Pixels, boxes: readonly CoverBox[]): Promise<CoveredPage> {
  const { width, height } = pixels;
  return { bytes: await jpegOf(burn(pixels, boxes)), width, height };
}

/** Three bytes a pixel. */
export type Pixels = { readonly data: Uint8Array; readonly width: number; readonly height: number };

/** The pixels of a picture in sRGB. */
export async function pixelsOf(picture: Sharp): Promise<Pixels> {
  const { data, info } = await picture.toColourspace("srgb").removeAlpha().raw().toBuffer({ resolveWithObject: true });
  return { data: new Uint8Array(data), width: info.width, height: info.height };
}

function rawPicture({ data, width, height }: Pixels): Sharp {
  return sharp(data, { raw: { width, height, channels: 3 }, limitInputPixels: pixelLimit });
}

async function jpegOf(pixels: Pixels): Promise<Uint8Array> {
  const jpeg = rawPicture(pixels).jpeg({ quality: 90, chromaSubsampling: "4:4:4", optimiseCoding: true });
  return new Uint8Array(await jpeg.toBuffer());
}

/** Boxes are taken out to whole squares, so that what is compressed inside one is black and nothing else. */
function burn(pixels: Pixels, boxes: readonly CoverBox[]): Pixels {
  const { width, height } = pixels;
  const data = new Uint8Array(pixels.data);
  for (const box of boxes) {
    const left = down(box.left);
    const right = Math.min(width, up(box.right));
    for (let y = down(box.top); y < Math.min(height, up(box.bottom)); y += 1) {
      data.fill(0, (y * width + left) * 3, (y * width + Math.max(left, right)) * 3);
    }
  }
  return { data, width, height };
}

function down(edge: number): number {
  return Math.max(0, Math.floor(edge / square) * square);
}

function up(edge: number): number {
  return Math.ceil(edge / square) * square;
}
