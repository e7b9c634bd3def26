import type { Reading } from "@youju/domain";
import sharp from "sharp";
import { pixelLimit } from "../inspect/parse-limits.ts";
import { isLabelAlone } from "../reading/labels.ts";
import { inReadingOrder } from "../reading/pieces.ts";
import { mayLackOne, readPage } from "../reading/read-fields.ts";
import type { EngineLine, SeenLine } from "../reading/seen-line.ts";
import { type LineRead, readLine } from "./doubtful-lines.ts";
import { withoutDrawings } from "./drawings.ts";
import { type Engine, type Place, secondLook } from "./engine.ts";
import { readWithEnds } from "./line-ends.ts";
import type { Picture } from "./messages.ts";
import { partsOf } from "./parted-lines.ts";
import type { Pixels } from "./pixels.ts";
import { slopeOf } from "./regions.ts";
import { readingWidth, searchSize } from "./scales.ts";
import { joinTiles, type Tile, tilesOf } from "./tiles.ts";
import { mostUnfolded, unfoldedBytes } from "./unfolding.ts";
import { readUpright, uprightTogether } from "./upright-words.ts";

/** Lines of a picture as two looks saw them, its width in pixels of the original, and how far its lines fall to the right. */
export type SeenPicture = { readonly lines: readonly SeenLine[]; readonly width: number; readonly slope: number };

const lowestScore = 0.5;

// Nothing decoded is kept for a next time, and one picture is unfolded by one thread: that is what memory it takes.
sharp.cache(false);
sharp.concurrency(1);

/** Reads a picture. `null` when it cannot be decoded whole, `too-large` when decoding it would take too much memory. */
export async function readPicture(engine: Engine, picture: Picture): Promise<Reading | "too-large" | null> {
  const seen = await seePicture(engine, picture, linesOfFields);
  return seen === null || seen === "too-large" ? seen : readPage(seen);
}

/**
 * What could be said to be sure has to be seen twice, and what was misread may read better; the rest is context, labels
 * too: a label misread is no label. Lines with a doubtful letter, or that may have lost a 一 in front, are seen twice also.
 * What is asked however well it reads, as what people say in a chat, is seen once.
 */
function linesOfFields(seen: SeenPicture): ReadonlySet<number> {
  const asked = readPage(seen).fields.filter(({ state, confidence }) => state === "sure" || confidence < mostMisread);
  const weak = [...seen.lines.keys()].filter((index) => (seen.lines[index]?.weakest ?? 1) < mostWeak);
  const cut = [...seen.lines.keys()].filter((index) => mayLackOne(seen.lines[index]?.text ?? ""));
  const told = [...weak, ...cut, ...asked.flatMap((field) => field.lineIndexes)];
  return new Set(told.filter((index) => !isLabelAlone(seen.lines[index]?.text ?? "")));
}

/** A letter below this is likely misread. */
const mostWeak = 0.6;
/** What is below this was mended or contradicts something; free words from here on are only without form. */
const mostMisread = 0.7;

/**
 * Reads every line of a picture once, and some a second time. `null` when it cannot be decoded whole, `too-large` when
 * decoding it would take too much memory.
 * @param twice which lines, told from the first look, are looked at again
 */
export async function seePicture(
  engine: Engine,
  picture: Picture,
  twice: (seen: SeenPicture) => ReadonlySet<number>,
): Promise<SeenPicture | "too-large" | null> {
  const size = await sizeOf(picture);
  if (size === null || size === "too-large") {
    return size;
  }
  const pixels = await unfolded(picture, readingWidth(size));
  if (pixels === null) {
    return null;
  }
  const { found, slope } = await linesOf(engine, pixels, size.width / pixels.width);
  const once = found.map(({ line, otherText }): SeenLine => ({ ...line, otherText }));
  const needed = twice({ lines: once, width: size.width, slope });
  const lines: SeenLine[] = [];
  for (const [at, { line, place, otherText }] of found.entries()) {
    const again = otherText === undefined && needed.has(at);
    lines.push({ ...line, otherText: again ? await lookAgain(engine, pixels, place) : otherText });
  }
  return { lines, width: size.width, slope };
}

async function lookAgain(engine: Engine, pixels: Pixels, place: Place): Promise<string | null> {
  const { text, score } = await engine.read(pixels, place, secondLook);
  return text !== "" && score >= lowestScore ? text : null;
}

type Size = { readonly width: number; readonly height: number };
type Found = {
  readonly line: EngineLine;
  readonly place: Place;
  readonly box: EngineLine["box"];
  readonly otherText: string | undefined;
};

async function sizeOf(picture: Picture): Promise<Size | "too-large" | null> {
  const head = await sharp(picture, { limitInputPixels: pixelLimit })
    .metadata()
    .catch(() => null);
  if (head === null) {
    return null;
  }
  return unfoldedBytes(head) > mostUnfolded ? "too-large" : head.autoOrient;
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
  const places = joinTiles(tiles);
  const found: Found[] = [];
  for (const together of uprightTogether(places)) {
    const word = await readUpright(engine, pixels, together);
    if (word === null) {
      found.push(...(await readAlone(engine, pixels, { places: together, others: places, ratio })));
    } else {
      const { text, score, weakest } = word;
      const box = original(word.box, ratio);
      found.push({ line: { text, box, engine: score, weakest }, place: together[0], box, otherText: text });
    }
  }
  const slope = slopeOf(places.map(({ region }) => region));
  return { found: inReadingOrder(found, slope), slope };
}

type Ask = { readonly places: readonly Place[]; readonly others: readonly Place[]; readonly ratio: number };

async function readAlone(engine: Engine, pixels: Pixels, { places, others, ratio }: Ask): Promise<readonly Found[]> {
  const found: Found[] = [];
  for (const searched of places) {
    const { place, read: whole } = await readWithEnds(engine, pixels, { place: searched, others });
    const parts = partsOf(place, whole.partings);
    for (const part of parts) {
      const read = parts.length === 1 ? whole : await readLine(engine, pixels, part);
      found.push(...foundIn(part, read, { ratio, width: pixels.width }));
    }
  }
  return found;
}

type PictureScale = { readonly ratio: number; readonly width: number };

function foundIn(place: Place, read: LineRead, { ratio, width }: PictureScale): readonly Found[] {
  const { score, weakest, contrast, otherText } = read;
  const box = original(place.box, ratio);
  const text = withoutDrawings(read.text, { foot: place.box.bottom / width, left: place.box.left / width });
  return text === "" || score < lowestScore
    ? []
    : [{ line: { text, box, engine: score, weakest, contrast }, place, box, otherText }];
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
