import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import type { CoverBox } from "@youju/domain";
import sharp from "sharp";
import { prepareZXingModule, readBarcodes } from "zxing-wasm/reader";
import type { Pixels } from "./cover-picture.ts";

/** A larger picture is looked at smaller: codes on a photo of 12 megapixels are large too. */
const mostPixels = 6_000_000;

let ready: Promise<unknown> | undefined;

/** QR codes and bars on a page: where they are, a little wider. What they say is thrown away. */
export async function findCodes(pixels: Pixels): Promise<readonly Omit<CoverBox, "page">[]> {
  ready ??= prepare();
  await ready;
  const shrunk = Math.min(1, Math.sqrt(mostPixels / (pixels.width * pixels.height)));
  const boxes = await codesOn(shrunk === 1 ? pixels : await shrink(pixels, shrunk));
  return boxes.map(({ left, top, right, bottom }) => ({
    left: Math.floor(left / shrunk),
    top: Math.floor(top / shrunk),
    right: Math.min(pixels.width, Math.ceil(right / shrunk)),
    bottom: Math.min(pixels.height, Math.ceil(bottom / shrunk)),
  }));
}

async function shrink({ data, width, height }: Pixels, by: number): Promise<Pixels> {
  const small = sharp(data, { raw: { width, height, channels: 3 } }).resize({ width: Math.floor(width * by) });
  const made = await small.raw().toBuffer({ resolveWithObject: true });
  return { data: new Uint8Array(made.data), width: made.info.width, height: made.info.height };
}

async function codesOn(pixels: Pixels): Promise<readonly Omit<CoverBox, "page">[]> {
  const { width, height } = pixels;
  const seen = { data: withAlpha(pixels), width, height, colorSpace: "srgb" };
  const codes = await readBarcodes(seen as unknown as Parameters<typeof readBarcodes>[0], {
    tryHarder: true,
    maxNumberOfSymbols: 20,
  });
  return codes.map(({ position: { topLeft, topRight, bottomLeft, bottomRight } }) => {
    const corners = [topLeft, topRight, bottomLeft, bottomRight];
    const [xs, ys] = [corners.map(({ x }) => x), corners.map(({ y }) => y)];
    const margin = Math.max(8, (Math.max(...xs) - Math.min(...xs)) * 0.04);
    return {
      left: Math.max(0, Math.floor(Math.min(...xs) - margin)),
      top: Math.max(0, Math.floor(Math.min(...ys) - margin)),
      right: Math.min(width, Math.ceil(Math.max(...xs) + margin)),
      bottom: Math.min(height, Math.ceil(Math.max(...ys) + margin)),
    };
  });
}

/** The module would fetch its program from the network; here it comes from the disk. */
async function prepare(): Promise<unknown> {
  const wasmBinary = await readFile(fileURLToPath(import.meta.resolve("zxing-wasm/reader/zxing_reader.wasm")));
  return prepareZXingModule({ overrides: { wasmBinary: new Uint8Array(wasmBinary).buffer }, fireImmediately: true });
}

function withAlpha({ data, width, height }: Pixels): Uint8ClampedArray {
  const filled = new Uint8ClampedArray(width * height * 4).fill(255);
  for (let pixel = 0; pixel < width * height; pixel += 1) {
    filled[pixel * 4] = data[pixel * 3] ?? 0;
    filled[pixel * 4 + 1] = data[pixel * 3 + 1] ?? 0;
    filled[pixel * 4 + 2] = data[pixel * 3 + 2] ?? 0;
  }
  return filled;
}
