import type { Reading } from "@youju/domain";
import sharp from "sharp";
import { pixelLimit } from "../inspect/parse-limits.ts";
import { isLabelAlone } from "../reading/labels.ts";
import { inReadingOrder } from "../reading/pieces.ts";
import { readPage } from "../reading/read-fields.ts";
import type { EngineLine, SeenLine } from "../reading/seen-line.ts";
import type { Engine, Place } from "./engine.ts";
import type { Picture } from "./messages.ts";
import type { Pixels } from "./pixels.ts";
import { slopeOf } from "./regions.ts";
import { readingWidth, searchSize } from "./scales.ts";
import { joinTiles, type Tile, tilesOf } from "./tiles.ts";

/** Lines of a picture as two looks saw them, its width in pixels of the original, and how far its lines fall to the right. */
export type SeenPicture = { readonly lines: readonly SeenLine[]; readonly width: number; readonly slope: number };

const lowestScore = 0.5;

// Nothing decoded is kept for a next time, and one picture is unfolded by one thread: that is what memory it takes.
sharp.cache(false);
sharp.concurrency(1);

/** Reads a picture. `null` when it cannot be decoded whole. */
export async function readPicture(engine: Engine, picture: Picture): Promise<Reading | null> {
  const seen = await seePicture(engine, picture, linesOfFields);
  return seen === null ? null : readPage(seen);
}

/**
 * What could be said to be sure has to be seen twice, and what was misread may read better; the rest is context, labels
 * too: a label misread is no label. Lines with a doubtful letter are seen twice also. What is asked however well it reads, as what people say in a chat, is seen once.
 */
function linesOfFields(seen: SeenPicture): ReadonlySet<number> {
  const asked = readPage(seen).fields.filter(({ state, confidence }) => state === "sure" || confidence < mostMisread);
  const weak = [...seen.lines.keys()].filter((index) => (seen.lines[index]?.weakest ?? 1) < mostWeak);
  const told = [...weak, ...asked.flatMap((field) => field.lineIndexes)];
  return new Set(told.filter((index) => !isLabelAlone(seen.lines[index]?.text ?? "")));
}

/** A letter below this is likely misread. */
const mostWeak = 0.6;
/** What is below this was mended or contradicts something; free words from here on are only without form. */
const mostMisread = 0.7;

/**
 * Reads every line of a picture once, and some a second time. `null` when it cannot be decoded whole.
 * @param twice which lines, told from the first look, are looked at again
 */
export async function seePicture(
  engine: Engine,
  picture: Picture,
  twice: (seen: SeenPicture) => ReadonlySet<number>,
): Promise<SeenPicture | null> {
  const size = await sizeOf(picture);
  const pixels = size === null ? null : await unfolded(picture, readingWidth(size));
  if (size === null || pixels === null) {
    return null;
  }
  const { found, slope } = await linesOf(engine, pixels, size.width / pixels.width);
  const once = found.map(({ line }): SeenLine => ({ ...line, otherText: undefined }));
  const needed = twice({ lines: once, width: size.width, slope });
  const lines: SeenLine[] = [];
  for (const [at, { line, place }] of found.entries()) {
    lines.push({ ...line, otherText: needed.has(at) ? await secondLook(engine, pixels, place) : undefined });
  }
  return { lines, width: size.width, slope };
}

async function secondLook(engine: Engine, pixels: Pixels, place: Place): Promise<string | null> {
  const { text, score } = await engine.read(pixels, place, "again");
  return text !== "" && score >= lowestScore ? text : null;
}

type Size = { readonly width: number; readonly height: number };
type Found = { readonly line: EngineLine; readonly place: Place; readonly box: EngineLine["box"] };

async function sizeOf(picture: Picture): Promise<Size | null> {
  const { autoOrient } = await sharp(picture, { limitInputPixels: pixelLimit })
    .metadata()
    .catch(() => ({ autoOrient: null }));
  return autoOrient;
}

async function unfolded(picture: Picture, width: number): Promise<Pixels | null> {
  const decoded = await sharp(picture, { limitInputPixels: pixelLimit, failOn: "truncated" })
    .autoOrient()
    .resize({ width })
    .flatten({ background: "#fff" })
    .toColourspace("srgb")
    .raw()
    .toBuffer({ resolveWithObject: true })
    .catch(() => null);
  return decoded === null ? null : { width, height: decoded.info.height, data: decoded.data };
}

type FoundAll = { readonly found: readonly Found[]; readonly slope: number };

async function linesOf(engine: Engine, pixels: Pixels, ratio: number): Promise<FoundAll> {
  const tiles = [];
  for (const tile of tilesOf(pixels)) {
    const { width } = pixels;
    const rows = { width, height: tile.height, data: rowsOf(pixels, tile) };
    const places = await engine.find(await searchPicture(rows), rows);
    tiles.push({ tile, finds: places.map((place) => movedDown(place, tile.top)) });
  }
  const found: Found[] = [];
  const places = joinTiles(tiles);
  const slope = slopeOf(places.map(({ region }) => region));
  for (const place of places) {
    const { text, score, weakest } = await engine.read(pixels, place, "first");
    if (text !== "" && score >= lowestScore) {
      const box = original(place.box, ratio);
      found.push({ line: { text, box, engine: score, weakest }, place, box });
    }
  }
  return { found: inReadingOrder(found, slope), slope };
}

function rowsOf({ width, data }: Pixels, { top, height }: Tile): Uint8Array {
  return data.subarray(top * width * 3, (top + height) * width * 3);
}

/** The strip as small as lines are looked for, in sides the model takes. */
async function searchPicture({ width, height, data }: Pixels): Promise<Pixels> {
  const size = searchSize({ width, height });
  const small = await sharp(data, { raw: { width, height, channels: 3 } })
    .resize({ ...size, fit: "fill" })
    .raw()
    .toBuffer();
  return { ...size, data: small };
}

function movedDown({ region, box }: Place, down: number): Place {
  const middle = { ...region.middle, y: region.middle.y + down };
  return { region: { ...region, middle }, box: { ...box, top: box.top + down, bottom: box.bottom + down } };
}

function original(box: EngineLine["box"], ratio: number): EngineLine["box"] {
  const at = (edge: number): number => Math.max(0, Math.round(edge * ratio));
  return { left: at(box.left), top: at(box.top), right: at(box.right), bottom: at(box.bottom) };
}
