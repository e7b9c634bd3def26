import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Pixels, type Region, straightened } from "./pixels.ts";

/** A grey picture, told pixel by pixel. */
function picture(width: number, greys: readonly number[]): Pixels {
  return { width, height: greys.length / width, data: Uint8Array.from(greys.flatMap((grey) => [grey, grey, grey])) };
}

const whole = ({ width, height }: Pixels): Region => ({
  middle: { x: width / 2, y: height / 2 },
  along: { x: 1, y: 0 },
  width,
  height,
  lean: 0,
  score: 1,
});

const pictures = fc
  .tuple(fc.integer({ min: 2, max: 9 }), fc.integer({ min: 2, max: 9 }))
  .chain(([width, height]) =>
    fc
      .array(fc.integer({ min: 0, max: 255 }), { minLength: width * height, maxLength: width * height })
      .map((greys) => picture(width, greys)),
  );

describe("a region cut out with steep edges", () => {
  it("is the picture itself at its own size", () => {
    fc.assert(
      fc.property(pictures, (seen) => {
        const { data } = straightened(seen, whole(seen), { ...seen, isSharp: true });
        const green = data.subarray(seen.width * seen.height, 2 * seen.width * seen.height);
        for (const [at, value] of green.entries()) {
          expect(value).toBeCloseTo(seen.data[at * 3 + 1] ?? -1, 3);
        }
      }),
    );
  });

  it("never leaves the range of a colour", () => {
    fc.assert(
      fc.property(pictures, fc.integer({ min: 1, max: 4 }), (seen, times) => {
        const size = { width: seen.width * times, height: seen.height * times, isSharp: true };
        for (const value of straightened(seen, whole(seen), size).data) {
          expect(value).toBeGreaterThanOrEqual(0);
          expect(value).toBeLessThanOrEqual(255);
        }
      }),
    );
  });

  it("keeps two strokes a pixel apart further from one another than without", () => {
    const strokes = picture(7, Array.from({ length: 7 }, () => [255, 255, 0, 255, 0, 255, 255]).flat());
    const between = (isSharp: boolean): number => {
      const size = { width: 28, height: 28, isSharp };
      const row = straightened(strokes, whole(strokes), size).data.subarray(14 * 28, 15 * 28);
      return row.slice(12, 16).reduce((sum, value) => sum + value, 0);
    };
    expect(between(true)).toBeGreaterThan(between(false));
  });
});
