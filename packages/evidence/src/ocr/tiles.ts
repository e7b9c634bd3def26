import { type Box, oneAboveOther, sideBySide } from "../reading/pieces.ts";

/** A horizontal strip of a picture, `top` and `height` in pixels of the scaled picture. */
export type Tile = { readonly top: number; readonly height: number };

/** A strip is as high as the tallest phone screens are, against its width; two share a seventh of the width. */
const tallest = 2.3;
const shared = 1 / 7;

/** Cuts a tall picture into strips that overlap: the engine shrinks whatever is longer, and then misreads it. */
export function tilesOf({ width, height }: { readonly width: number; readonly height: number }): readonly Tile[] {
  const [most, overlap] = [Math.ceil(width * tallest), Math.ceil(width * shared)];
  const tiles: Tile[] = [];
  for (let top = 0; top === 0 || top + overlap < height; top += most - overlap) {
    tiles.push({ top, height: Math.min(most, height - top) });
  }
  return tiles;
}

/** What one tile gave; boxes already in pixels of the whole picture. */
export type TileFinds<Find extends { readonly box: Box }> = { readonly tile: Tile; readonly finds: readonly Find[] };

/**
 * Joins what neighbouring tiles gave. A line belongs to the tile in whose own part its middle lies (each tile gives up
 * half of what they share); lines near that border that both tiles claim are taken once. What one tile found in two
 * places is two things, however they lie over one another: a speck at the edge of a line is not that line.
 */
export function joinTiles<Find extends { readonly box: Box }>(tiles: readonly TileFinds<Find>[]): readonly Find[] {
  const joined: Find[] = [];
  let before: readonly Find[] = [];
  for (const [at, { tile, finds }] of tiles.entries()) {
    const from = at === 0 ? 0 : borderOf(tiles[at - 1]?.tile, tile);
    const to = at === tiles.length - 1 ? Number.POSITIVE_INFINITY : borderOf(tile, tiles[at + 1]?.tile);
    for (const find of finds) {
      const middle = (find.box.top + find.box.bottom) / 2;
      const slack = (find.box.bottom - find.box.top) / 4;
      const own = middle >= from - slack && middle < to + slack;
      if (own && !before.some((other) => isSame(other.box, find.box))) {
        joined.push(find);
      }
    }
    before = [...joined];
  }
  return joined;
}

function borderOf(upper: Tile | undefined, lower: Tile | undefined): number {
  return ((upper?.top ?? 0) + (upper?.height ?? 0) + (lower?.top ?? 0)) / 2;
}

function isSame(first: Box, second: Box): boolean {
  return sideBySide(first, second) > 0.6 && oneAboveOther(first, second) > 0.6;
}
