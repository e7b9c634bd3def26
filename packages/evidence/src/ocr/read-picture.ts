import type { Reading } from "@youju/domain";
import sharp from "sharp";
import { pixelLimit } from "../inspect/parse-limits.ts";
import { readPage } from "../reading/read-fields.ts";
import { type EngineLine, layOver } from "../reading/seen-line.ts";
import type { Engine } from "./engine.ts";
import type { Picture } from "./messages.ts";
import { scalesFor } from "./scales.ts";
import { joinTiles, tilesOf } from "./tiles.ts";

/** Reads a picture at two scales, strip by strip. `null` when it cannot be decoded whole. */
export async function readPicture(engine: Engine, picture: Picture): Promise<Reading | null> {
  const size = await sizeOf(picture);
  if (size === null) {
    return null;
  }
  const readings: (readonly EngineLine[])[] = [];
  for (const width of scalesFor(size)) {
    const lines = await linesAt(engine, picture, { width, original: size });
    if (lines === null) {
      return null;
    }
    readings.push(lines);
  }
  return readPage({ lines: layOver(readings[0] ?? [], readings[1] ?? []), width: size.width });
}

type Size = { readonly width: number; readonly height: number };

async function sizeOf(picture: Picture): Promise<Size | null> {
  const { autoOrient } = await sharp(picture, { limitInputPixels: pixelLimit })
    .metadata()
    .catch(() => ({ autoOrient: null }));
  return autoOrient;
}

async function linesAt(
  engine: Engine,
  picture: Picture,
  scale: { readonly width: number; readonly original: Size },
): Promise<readonly EngineLine[] | null> {
  const decoded = await sharp(picture, { limitInputPixels: pixelLimit, failOn: "truncated" })
    .autoOrient()
    .resize({ width: scale.width })
    .flatten({ background: "#fff" })
    .toColourspace("srgb")
    .raw()
    .toBuffer({ resolveWithObject: true })
    .catch(() => null);
  if (decoded === null) {
    return null;
  }
  const { width, height } = decoded.info;
  const tiles = [];
  for (const tile of tilesOf(height)) {
    const rows = decoded.data.subarray(tile.top * width * 3, (tile.top + tile.height) * width * 3);
    const lines = await engine({ width, height: tile.height, data: new Uint8Array(rows) });
    tiles.push({ tile, lines: lines.map((line) => moved(line, { down: tile.top, ratio: 1 })) });
  }
  return joinTiles(tiles).map((line) => moved(line, { down: 0, ratio: scale.original.width / width }));
}

function moved(line: EngineLine, by: { readonly down: number; readonly ratio: number }): EngineLine {
  const at = (edge: number, down: number): number => Math.round((edge + down) * by.ratio);
  const { left, top, right, bottom } = line.box;
  return {
    ...line,
    box: { left: at(left, 0), top: at(top, by.down), right: at(right, 0), bottom: at(bottom, by.down) },
  };
}
