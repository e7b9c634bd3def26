import { expect, test } from "vitest";
import { regionsIn } from "./regions.ts";

type Patch = { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };

function mapOf(patches: readonly Patch[], falls = 0) {
  const [width, height] = [240, 60];
  const data = new Float32Array(width * height);
  for (const { left, right, top, bottom } of patches) {
    for (let x = left; x < right; x += 1) {
      const down = Math.round((x - left) * falls);
      for (let y = top + down; y < bottom + down; y += 1) {
        data[y * width + x] = 0.9;
      }
    }
  }
  return { width, height, data };
}

test("a line that is parted in the middle of a letter is one line, and no letter of it is read twice", () => {
  const halves = [
    { left: 20, right: 110, top: 20, bottom: 30 },
    { left: 112, right: 190, top: 20, bottom: 30 },
  ];
  const [line, ...more] = regionsIn(mapOf(halves));
  expect(more).toEqual([]);
  expect(line?.middle.x).toBeCloseTo(105, 0);
  expect(line?.width).toBeGreaterThan(170);
});

test("a label and its value, lines of other sizes and lines under one another stay apart", () => {
  const apart = [
    { left: 10, right: 60, top: 6, bottom: 14 },
    { left: 90, right: 140, top: 6, bottom: 14 },
    { left: 10, right: 60, top: 26, bottom: 34 },
    { left: 62, right: 140, top: 20, bottom: 46 },
  ];
  expect(regionsIn(mapOf(apart))).toHaveLength(4);
});

test("a long line that leans by a single degree is found, in a rectangle of its own as low as the line", () => {
  const [line, ...more] = regionsIn(mapOf([{ left: 10, right: 230, top: 20, bottom: 28 }], 0.02));
  expect(more).toEqual([]);
  expect(line?.height).toBeLessThan(24);
});
