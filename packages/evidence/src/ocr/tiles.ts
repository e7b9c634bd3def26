import { oneAboveOther, sideBySide } from "../reading/pieces.ts";
import type { EngineLine } from "../reading/seen-line.ts";

/** A horizontal strip of a picture, `top` and `height` in pixels of the scaled picture. */
export type Tile = { readonly top: number; readonly height: number };

const tileHeight = 1600;
const tileOverlap = 120;

/** Cuts a tall picture into strips that overlap: the engine shrinks whatever is longer, and then misreads it. */
export function tilesOf(height: number): readonly Tile[] {
  const tiles: Tile[] = [];
  for (let top = 0; top === 0 || top + tileOverlap < height; top += tileHeight - tileOverlap) {
    tiles.push({ top, height: Math.min(tileHeight, height - top) });
  }
  return tiles;
}

/** What one tile gave; boxes already in pixels of the scaled picture. */
export type TileLines = { readonly tile: Tile; readonly lines: readonly EngineLine[] };

/**
 * Joins the lines of neighbouring tiles. A line belongs to the tile in whose own part its middle lies (each tile gives
 * up half of the overlap); lines near that border that both tiles claim are taken once.
 */
export function joinTiles(tiles: readonly TileLines[]): readonly EngineLine[] {
  const joined: EngineLine[] = [];
  for (const [at, { tile, lines }] of tiles.entries()) {
    const from = at === 0 ? 0 : tile.top + tileOverlap / 2;
    const to = at === tiles.length - 1 ? Number.POSITIVE_INFINITY : tile.top + tile.height - tileOverlap / 2;
    for (const line of lines) {
      const middle = (line.box.top + line.box.bottom) / 2;
      const slack = (line.box.bottom - line.box.top) / 4;
      const own = middle >= from - slack && middle < to + slack;
      if (own && !joined.some((other) => isSame(other, line))) {
        joined.push(line);
      }
    }
  }
  return joined;
}

function isSame(first: EngineLine, second: EngineLine): boolean {
  return sideBySide(first.box, second.box) > 0.6 && oneAboveOther(first.box, second.box) > 0.6;
}
