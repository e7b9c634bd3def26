import fc from "fast-check";
import { expect, test } from "vitest";
import { readingWidth, searchSize } from "./scales.ts";
import { joinTiles, type TileFinds, tilesOf } from "./tiles.ts";

type Line = { readonly text: string; readonly box: Record<"left" | "top" | "right" | "bottom", number> };

test("a phone screen is one strip, a long screenshot several that overlap by a seventh of its width", () => {
  expect(tilesOf({ width: 1080, height: 2400 })).toEqual([{ top: 0, height: 2400 }]);
  expect(tilesOf({ width: 700, height: 4000 })).toEqual([
    { top: 0, height: 1610 },
    { top: 1510, height: 1610 },
    { top: 3020, height: 980 },
  ]);
});

test("strips cover every row of a picture of any height", () => {
  fc.assert(
    fc.property(fc.integer({ min: 300, max: 2000 }), fc.integer({ min: 1, max: 30_000 }), (width, height) => {
      const tiles = tilesOf({ width, height });
      expect(tiles[0]?.top).toBe(0);
      expect((tiles.at(-1)?.top ?? 0) + (tiles.at(-1)?.height ?? 0)).toBe(height);
      for (const [at, tile] of tiles.entries()) {
        const above = tiles[at - 1];
        expect(tile.height).toBeGreaterThan(0);
        expect(above === undefined || above.top + above.height - tile.top === Math.ceil(width / 7)).toBe(true);
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
        return { text: `line ${at}`, box };
      });
      const tiles = tilesOf({ width: 720, height: top + 10 }).map((tile, at): TileFinds<Line> => {
        const lines = truth.filter(({ box }) => box.bottom > tile.top + 5 && box.top < tile.top + tile.height - 5);
        const seen = lines.map((line) => {
          const cutTop = Math.max(line.box.top, tile.top);
          const cutBottom = Math.min(line.box.bottom, tile.top + tile.height);
          const whole = cutTop === line.box.top && cutBottom === line.box.bottom;
          const shake = at % 2 === 0 ? 0 : jitter;
          return {
            text: whole ? line.text : "cut",
            box: { ...line.box, top: cutTop + shake, bottom: cutBottom + shake },
          };
        });
        return { tile, finds: seen };
      });
      expect(joinTiles(tiles).map((line) => line.text)).toEqual(truth.map((line) => line.text));
    }),
    { numRuns: 200 },
  );
});

test("a speck at the edge of a line does not take the line's place", () => {
  const speck = { text: "", box: { left: 131, top: 705, right: 150, bottom: 726 } };
  const line = { text: "云雀京东自营旗舰店", box: { left: 131, top: 686, right: 538, bottom: 740 } };
  const tile = { top: 0, height: 2400 };
  expect(joinTiles([{ tile, finds: [speck, line] }])).toEqual([speck, line]);
});

test("a phone screen is read at its own width, a small picture enlarged, a computer's screen wider", () => {
  expect(readingWidth({ width: 1170, height: 2532 })).toBe(1080);
  expect(readingWidth({ width: 720, height: 1600 })).toBe(720);
  expect(readingWidth({ width: 360, height: 640 })).toBe(540);
  expect(readingWidth({ width: 1920, height: 1080 })).toBe(1920);
});

test("no shape of picture makes it unfold beyond 30 million pixels or more than threefold", () => {
  expect(readingWidth({ width: 10, height: 10_000_000 })).toBeLessThanOrEqual(10);
  fc.assert(
    fc.property(fc.integer({ min: 40, max: 12_000 }), fc.integer({ min: 40, max: 100_000 }), (width, height) => {
      const read = readingWidth({ width, height });
      expect(read).toBeLessThanOrEqual(Math.min(2000, width * 3));
      expect((read * read * height) / width).toBeLessThanOrEqual(30_000_000);
    }),
  );
});

test("lines are looked for in few enough pixels, in sides the model takes", () => {
  expect(searchSize({ width: 720, height: 1600 })).toEqual({ width: 448, height: 960 });
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 2000 }), fc.integer({ min: 1, max: 4600 }), (width, height) => {
      const size = searchSize({ width, height });
      expect([size.width % 32, size.height % 32]).toEqual([0, 0]);
      expect(Math.max(size.width, size.height)).toBeLessThanOrEqual(1280);
      expect(size.width * size.height).toBeLessThanOrEqual(700_000);
    }),
  );
});
