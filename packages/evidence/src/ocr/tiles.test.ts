import fc from "fast-check";
import { expect, test } from "vitest";
import { scalesFor } from "./scales.ts";
import { joinTiles, type TileLines, tilesOf } from "./tiles.ts";

test("a phone screen is one strip, a long screenshot several that overlap by 120", () => {
  expect(tilesOf(1558)).toEqual([{ top: 0, height: 1558 }]);
  expect(tilesOf(4000)).toEqual([
    { top: 0, height: 1600 },
    { top: 1480, height: 1600 },
    { top: 2960, height: 1040 },
  ]);
});

test("strips cover every row of a picture of any height", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 60_000 }), (height) => {
      const tiles = tilesOf(height);
      expect(tiles[0]?.top).toBe(0);
      expect((tiles.at(-1)?.top ?? 0) + (tiles.at(-1)?.height ?? 0)).toBe(height);
      for (const [at, tile] of tiles.entries()) {
        expect(tile.height).toBeGreaterThan(0);
        expect(tile.height).toBeLessThanOrEqual(1600);
        expect(at === 0 || (tiles[at - 1]?.top ?? 0) + (tiles[at - 1]?.height ?? 0) - tile.top === 120).toBe(true);
      }
    }),
  );
});

test("every line is taken once, whole, wherever the strips are cut", () => {
  const rows = fc.array(fc.record({ gap: fc.integer({ min: 4, max: 90 }), height: fc.integer({ min: 16, max: 56 }) }), {
    minLength: 1,
    maxLength: 120,
  });
  fc.assert(
    fc.property(rows, fc.integer({ min: -3, max: 3 }), (specification, jitter) => {
      let top = 0;
      const truth = specification.map(({ gap, height }, at) => {
        const box = { left: 20, right: 300, top: top + gap, bottom: top + gap + height };
        top = box.bottom;
        return { text: `line ${at}`, box, engine: 1 };
      });
      const tiles = tilesOf(top + 10).map((tile, at): TileLines => {
        const lines = truth.filter(({ box }) => box.bottom > tile.top + 5 && box.top < tile.top + tile.height - 5);
        const seen = lines.map((line) => {
          const cutTop = Math.max(line.box.top, tile.top);
          const cutBottom = Math.min(line.box.bottom, tile.top + tile.height);
          const whole = cutTop === line.box.top && cutBottom === line.box.bottom;
          const shake = at % 2 === 0 ? 0 : jitter;
          return {
            text: whole ? line.text : "cut",
            box: { ...line.box, top: cutTop + shake, bottom: cutBottom + shake },
            engine: 1,
          };
        });
        return { tile, lines: seen };
      });
      expect(joinTiles(tiles).map((line) => line.text)).toEqual(truth.map((line) => line.text));
    }),
    { numRuns: 200 },
  );
});

test("each picture is read at two widths far enough apart to be two readings", () => {
  expect(scalesFor({ width: 1170, height: 2532 })).toEqual([1170, 720]);
  expect(scalesFor({ width: 720, height: 1600 })).toEqual([1080, 720]);
  expect(scalesFor({ width: 360, height: 640 })).toEqual([810, 540]);
  expect(scalesFor({ width: 4000, height: 6000 })).toEqual([1440, 720]);
  expect(scalesFor({ width: 1920, height: 1080 })).toEqual([1920, 1440]);
});

test("no shape of picture makes it unfold beyond 60 million pixels or more than threefold", () => {
  expect(scalesFor({ width: 10, height: 10_000_000 })[0]).toBeLessThanOrEqual(10);
  fc.assert(
    fc.property(fc.integer({ min: 40, max: 12_000 }), fc.integer({ min: 40, max: 100_000 }), (width, height) => {
      const [finer, coarser] = scalesFor({ width, height });
      expect(finer / coarser).toBeGreaterThanOrEqual(1.25);
      expect(finer).toBeLessThanOrEqual(Math.min(2000, width * 3));
      expect((finer * finer * height) / width).toBeLessThanOrEqual(60_000_000);
    }),
  );
});
