import sharp from "sharp";
import { pixelLimit } from "../inspect/parse-limits.ts";

/** A row of pixels is looked at in so many places. */
const places = 96;
/** A row whose places differ by less is blank, in steps of grey. */
const faintest = 24;

/**
 * What each row of pixels of a picture looks like: 96 bits in hex, which of its 96 places are darker than their
 * middle. Blank rows give an empty text. The same rows in two screenshots give the same signs, wherever they stand.
 */
export async function rowSigns(path: string): Promise<readonly string[]> {
  const { data, info } = await sharp(path, { limitInputPixels: pixelLimit, failOn: "truncated" })
    .autoOrient()
    .flatten({ background: "#fff" })
    .toColourspace("b-w")
    .resize({ width: places, height: await heightOf(path), fit: "fill", kernel: "nearest" })
    .raw()
    .toBuffer({ resolveWithObject: true });
  return Array.from({ length: info.height }, (_, y) => signOf(data.subarray(y * places, (y + 1) * places)));
}

async function heightOf(path: string): Promise<number> {
  return (await sharp(path, { limitInputPixels: pixelLimit }).metadata()).autoOrient.height;
}

function signOf(row: Uint8Array): string {
  const [dark, light] = [Math.min(...row), Math.max(...row)];
  if (light - dark < faintest) {
    return "";
  }
  const middle = (dark + light) / 2;
  return BigInt(`0b${Array.from(row, (grey) => (grey < middle ? "1" : "0")).join("")}`).toString(16);
}
