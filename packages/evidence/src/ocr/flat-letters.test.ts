import { expect, test } from "vitest";
import type { Place } from "./engine.ts";
import { withFlatLetter } from "./flat-letters.ts";
import type { Pixels } from "./pixels.ts";

type Ink = { readonly left: number; readonly top: number; readonly width: number; readonly height: number };

/** White letters on a red bubble: rectangles of ink in a picture 400 by 60 pixels. */
function drawn(...inks: readonly Ink[]): Pixels {
  const [width, height] = [400, 60];
  const data = new Uint8Array(width * height * 3);
  for (let at = 0; at < width * height; at += 1) {
    const [x, y] = [at % width, Math.floor(at / width)];
    const isInk = inks.some(
      (ink) => x >= ink.left && x < ink.left + ink.width && y >= ink.top && y < ink.top + ink.height,
    );
    data.set(isInk ? [255, 255, 255] : [220, 40, 30], at * 3);
  }
  return { width, height, data };
}

function placeAt(left: number, right: number): Place {
  const region = {
    middle: { x: (left + right) / 2, y: 30 },
    along: { x: 1, y: 0 },
    width: right - left,
    height: 40,
    lean: 0,
    score: 1,
  };
  return { region, box: { left, right, top: 10, bottom: 50 } };
}

const words: Ink = { left: 104, top: 15, width: 120, height: 30 };
const line = placeAt(100, 228);
const one: Ink = { left: 240, top: 28, width: 27, height: 3 };

test("a flat letter behind the end of a line belongs to it", () => {
  const longer = withFlatLetter(drawn(words, one), line, [line]);
  expect(longer?.box.left).toBe(100);
  expect(longer?.box.right).toBeGreaterThan(266);
  expect(longer?.box.right).toBeLessThan(280);
  expect(longer?.region.width).toBeCloseTo((longer?.box.right ?? 0) - 100);
});

test("a flat letter before the beginning of a line belongs to it", () => {
  const longer = withFlatLetter(drawn(words, { ...one, left: 64 }), line, [line]);
  expect(longer?.box.right).toBe(228);
  expect(longer?.box.left).toBeLessThan(64);
});

test.each([
  ["nothing", []],
  ["a letter that is not flat", [{ ...one, top: 16, height: 28 }]],
  ["a dash", [{ ...one, width: 10 }]],
  ["a rule that goes on", [{ ...one, width: 120 }]],
  ["a stroke at the foot of the line", [{ ...one, top: 42 }]],
  ["strokes at both ends, an ornament", [one, { ...one, left: 64 }]],
  ["a stroke with something right behind it", [one, { left: 268, top: 15, width: 20, height: 30 }]],
] as const)("beside a line is no flat letter: %s", (_, inks) => {
  expect(withFlatLetter(drawn(words, ...inks), line, [line])).toBeUndefined();
});

test("a flat letter that another line has is that line's", () => {
  expect(withFlatLetter(drawn(words, one), line, [line, placeAt(236, 380)])).toBeUndefined();
});
