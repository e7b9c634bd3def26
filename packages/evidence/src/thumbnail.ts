import { pixelLimit } from "./picture.ts";

/** A small picture made from an original, with nothing of its camera data. */
export type Thumbnail =
  | {
      readonly kind: "made";
      readonly bytes: Uint8Array;
      readonly mediaType: "image/webp";
      readonly width: number;
      readonly height: number;
    }
  | { readonly kind: "unreadable"; readonly code: "IMAGE_UNREADABLE" };

const thumbnailSide = 480;

/** Makes a thumbnail of at most 480 × 480 pixels, turned upright, without EXIF, as WebP. The original is only read. */
export async function makeThumbnail(source: string | Uint8Array): Promise<Thumbnail> {
  const { default: sharp } = await import("sharp");
  const made = await sharp(source, { limitInputPixels: pixelLimit, failOn: "truncated" })
    .autoOrient()
    .resize({ width: thumbnailSide, height: thumbnailSide, fit: "inside", withoutEnlargement: true })
    .webp({ quality: 78 })
    .toBuffer({ resolveWithObject: true })
    .catch(() => null);
  return made === null
    ? { kind: "unreadable", code: "IMAGE_UNREADABLE" }
    : { kind: "made", bytes: made.data, mediaType: "image/webp", width: made.info.width, height: made.info.height };
}
