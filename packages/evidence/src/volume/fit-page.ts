import type { Sharp } from "sharp";
import type { InspectedFile } from "../inspect/messages.ts";
import { drawPage } from "./press-file.ts";
import type { FittedPage, FitWanted } from "./press-messages.ts";

/** Dots to the inch a page of a document is drawn with before it is made to fit. */
const documentDots = 250;
/** Nothing is made smaller than this on its longer side: nobody could read it. */
const smallestSide = 480;
/** The qualities tried before pixels are given up, best first. */
const qualities = [90, 80] as const;
const mostRounds = 8;
const white = { r: 255, g: 255, b: 255 };

/**
 * A page made to fit: first as it is, then with more compression, then with fewer pixels; nothing of what the camera wrote
 * goes along. `null` where it would be too small to read. Called only in the pressing process.
 */
export async function fitPage(file: InspectedFile, wanted: FitWanted): Promise<FittedPage | null> {
  const { picture, width, height } = await drawPage(file, wanted.page, documentDots);
  const flat = picture.flatten({ background: white }).toColourspace("srgb");
  const first = Math.min(1, wanted.mostSide / Math.max(width, height));
  if (wanted.png && file.mediaType === "image/png" && first === 1) {
    const kept = await flat.clone().png({ compressionLevel: 9 }).toBuffer();
    if (kept.byteLength <= wanted.mostBytes) {
      return { bytes: new Uint8Array(kept), width, height, mediaType: "image/png", smaller: false };
    }
  }
  return asJpeg({ picture: flat, width, height }, first, wanted.mostBytes);
}

type Flat = { readonly picture: Sharp; readonly width: number; readonly height: number };

async function asJpeg(flat: Flat, first: number, mostBytes: number): Promise<FittedPage | null> {
  let scale = first;
  for (let round = 0; round < mostRounds; round += 1) {
    const made = await encoded(flat, scale, qualities[round] ?? qualities[1]);
    if (made.bytes.byteLength <= mostBytes) {
      return { ...made, mediaType: "image/jpeg", smaller: scale < 1 };
    }
    if (round >= qualities.length - 1) {
      scale *= Math.min(0.85, Math.sqrt(mostBytes / made.bytes.byteLength) * 0.95);
    }
    if (Math.max(flat.width, flat.height) * scale < Math.min(smallestSide, Math.max(flat.width, flat.height))) {
      return null;
    }
  }
  return null;
}

async function encoded({ picture, width }: Flat, scale: number, quality: number) {
  const { data, info } = await picture
    .clone()
    .resize({ width: Math.max(1, Math.round(width * scale)) })
    .jpeg({ quality, chromaSubsampling: "4:4:4" })
    .toBuffer({ resolveWithObject: true });
  return { bytes: new Uint8Array(data), width: info.width, height: info.height };
}
