import { sideBySide } from "../reading/pieces.ts";
import type { Place } from "./engine.ts";
import { type Pixels, type Planes, straightened } from "./pixels.ts";

/** Beside a line, in heights of it: how far is looked, how wide and how low a flat letter is, and the paper behind it. */
const beside = { far: 1.6, widths: [0.4, 0.85], low: 0.19, middle: [0.32, 0.68], paper: 0.12 } as const;
/** What is left of the line's own last letter reaches no further. */
const ownInk = 0.1;
const lookedAt = 48;
/** Ink stands out from the paper by at least so much, of 255. */
const leastInk = 60;

/**
 * The place of a line with the flat letter, 一, that stands at one end of it, as wide as a Chinese letter is; strokes at both
 * ends are an ornament. `undefined` where none stands.
 * @param others where lines were found: what belongs to one of them belongs to no other
 */
export function withFlatLetter(pixels: Pixels, place: Place, others: readonly Place[]): Place | undefined {
  const { region } = place;
  if (region.width < region.height * 2) {
    return undefined;
  }
  const [left, right] = [strokeAt(pixels, place, -1), strokeAt(pixels, place, 1)];
  if ((left === undefined) === (right === undefined)) {
    return undefined;
  }
  const longer = longerBy(place, left ?? right ?? 0, left === undefined ? 1 : -1);
  return others.some((other) => other !== place && lieOver(other, longer, place)) ? undefined : longer;
}

type Side = -1 | 1;

/** How far beside a line a flat stroke ends, in pixels of the picture; `undefined` where none stands. */
function strokeAt(pixels: Pixels, { region }: Place, side: Side): number | undefined {
  const { middle, along, height } = region;
  const out = (side * (region.width + beside.far * height)) / 2;
  const strip = straightened(
    pixels,
    {
      ...region,
      width: beside.far * height,
      middle: { x: middle.x + along.x * out, y: middle.y + along.y * out },
    },
    { width: Math.round(lookedAt * beside.far), height: lookedAt },
  );
  const columns = inkedRows(strip);
  const end = columns === undefined ? undefined : endOfStroke(side > 0 ? columns : columns.toReversed());
  return end === undefined ? undefined : (end * height) / lookedAt;
}

type InkedRows = { readonly from: number; readonly to: number } | undefined;

/** For each column from where to where it has ink; `undefined` where nothing stands out from the paper. */
function inkedRows({ width, height, data }: Planes): readonly InkedRows[] | undefined {
  const green = data.subarray(width * height, 2 * width * height);
  const paper = green.toSorted()[Math.floor(green.length / 2)] ?? 0;
  const most = green.reduce((far, value) => Math.max(far, Math.abs(value - paper)), 0);
  if (most < leastInk) {
    return undefined;
  }
  return Array.from({ length: width }, (_, column): InkedRows => {
    const rows = Array.from({ length: height }, (_each, row) => row).filter(
      (row) => Math.abs((green[row * width + column] ?? paper) - paper) > most * 0.4,
    );
    return rows.length === 0 ? undefined : { from: rows[0] ?? 0, to: (rows.at(-1) ?? 0) + 1 };
  });
}

/** Where the first ink beside a line ends, when it is one flat stroke at half the height with paper around it. */
function endOfStroke(columns: readonly InkedRows[]): number | undefined {
  const first = columns.findIndex((rows, at) => rows !== undefined && at >= ownInk * lookedAt);
  const found = columns.slice(Math.max(0, first)).indexOf(undefined);
  const end = first + found;
  const run = columns.slice(Math.max(0, first), end);
  const [least, widest] = beside.widths;
  const behind = columns.slice(end, end + Math.ceil(beside.paper * lookedAt));
  const isAlone = first >= 0 && found > 0 && columns[first - 1] === undefined && behind.every((rows) => !rows);
  const isWide = run.length >= least * lookedAt && run.length <= widest * lookedAt;
  return isAlone && isWide && run.every((rows) => rows !== undefined && isFlat(rows)) ? end : undefined;
}

function isFlat({ from, to }: { readonly from: number; readonly to: number }): boolean {
  const [highest, lowest] = beside.middle;
  const middle = (from + to) / 2 / lookedAt;
  return to - from <= beside.low * lookedAt && middle >= highest && middle <= lowest;
}

/** So much paper, in heights, belongs to the line behind its last letter. */
const room = 0.1;

function longerBy({ region, box }: Place, stroke: number, side: Side): Place {
  const more = stroke + room * region.height;
  const { middle, along } = region;
  const moved = { x: middle.x + (along.x * side * more) / 2, y: middle.y + (along.y * side * more) / 2 };
  return {
    region: { ...region, middle: moved, width: region.width + more },
    box: side > 0 ? { ...box, right: box.right + more } : { ...box, left: box.left - more },
  };
}

/** Whether another line lies where the longer one has grown to. */
function lieOver({ box }: Place, longer: Place, place: Place): boolean {
  const grown =
    longer.box.right > place.box.right
      ? { left: place.box.right, right: longer.box.right }
      : { left: longer.box.left, right: place.box.left };
  return sideBySide(box, place.box) > 0.3 && box.left < grown.right && box.right > grown.left;
}
