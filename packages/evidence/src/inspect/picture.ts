import { readFile } from "node:fs/promises";
import sharp, { type Sharp } from "sharp";
import { type Decoded, decodeHeic } from "./heic.ts";
import { lookOf, lookSide } from "./look-of.ts";
import type { Derived, Found, InspectedFile, LookedInto } from "./messages.ts";
import { pixelLimit } from "./parse-limits.ts";

// One picture at a time, none kept: memory is what a hostile picture is after.
sharp.concurrency(1);
sharp.cache(false);

const thumbnailSide = 480;
const white = { r: 255, g: 255, b: 255 };

/** Decodes a picture once: is it whole, how large is it as it is seen, what does it look like. */
export async function lookAtPicture({ path, mediaType }: InspectedFile): Promise<LookedInto> {
  if (isHeic(mediaType)) {
    const decoded = await decodeHeic(await readFile(path));
    return decoded.kind === "decoded" ? lookAtDecoded(decoded) : { found: { unopened: decoded.kind }, rendition: null };
  }
  const metadata = await sharp(path, { limitInputPixels: false })
    .metadata()
    .catch(() => null);
  if (metadata === null) {
    return { found: { unopened: "cut-short" }, rendition: null };
  }
  const size = metadata.autoOrient;
  if (size.width * size.height > pixelLimit) {
    return { found: { unopened: "too-many-pixels", size }, rendition: null };
  }
  return { found: await lookAt(open(path).autoOrient(), size), rendition: null };
}

async function lookAtDecoded(decoded: Decoded): Promise<LookedInto> {
  const { width, height } = decoded;
  const found = await lookAt(openDecoded(decoded), { width, height });
  const bytes = await openDecoded(decoded).flatten({ background: white }).jpeg({ quality: 90 }).toBuffer();
  return { found, rendition: { bytes: new Uint8Array(bytes), mediaType: "image/jpeg", width, height } };
}

async function lookAt(picture: Sharp, size: NonNullable<Found["size"]>): Promise<Found> {
  const grey = await picture
    .flatten({ background: white })
    .resize({ width: lookSide, height: lookSide, fit: "fill" })
    .toColourspace("b-w")
    .raw()
    .toBuffer()
    .catch(() => null);
  return grey === null ? { unopened: "cut-short", size } : { unopened: null, size, look: lookOf(grey) };
}

/**
 * At most 480 × 480 pixels, turned upright, as WebP, with nothing of what the camera wrote. The original is only read.
 * `null` where the picture cannot be decoded whole.
 */
export async function smallPicture({ path, mediaType }: InspectedFile): Promise<Derived | null> {
  if (!isHeic(mediaType)) {
    return small(open(path).autoOrient());
  }
  const decoded = await decodeHeic(await readFile(path));
  return decoded.kind === "decoded" ? small(openDecoded(decoded)) : null;
}

/** Makes a picture small, as a thumbnail is. */
export async function small(picture: Sharp): Promise<Derived | null> {
  const made = await picture
    .resize({ width: thumbnailSide, height: thumbnailSide, fit: "inside", withoutEnlargement: true })
    .webp({ quality: 78 })
    .toBuffer({ resolveWithObject: true })
    .catch(() => null);
  return made === null
    ? null
    : {
        bytes: new Uint8Array(made.data),
        mediaType: "image/webp",
        width: made.info.width,
        height: made.info.height,
      };
}

function open(path: string): Sharp {
  return sharp(path, { limitInputPixels: pixelLimit, failOn: "truncated" });
}

function openDecoded({ data, width, height }: Decoded): Sharp {
  return sharp(data, { raw: { width, height, channels: 4 }, limitInputPixels: pixelLimit });
}

function isHeic(mediaType: string): boolean {
  return /^image\/hei[cf](?:-sequence)?$/.test(mediaType);
}
