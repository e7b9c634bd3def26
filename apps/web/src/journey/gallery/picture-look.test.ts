import { expect, test } from "vitest";
import { moved, turned, wholePicture, zoomed } from "./picture-look.ts";

test("a picture grows to eight times and shrinks to the whole, back in the middle", () => {
  const large = zoomed(wholePicture, 100);
  expect(large.zoom).toBe(8);
  const off = moved(large, { x: 5000, y: -20 }, 400);
  expect(off).toEqual({ zoom: 8, turns: 0, x: 1400, y: -20 });
  expect(zoomed(off, 0.001)).toEqual(wholePicture);
});

test("a picture that is shown whole does not move, and four quarter turns bring it back", () => {
  expect(moved(wholePicture, { x: 90, y: 90 }, 400)).toEqual(wholePicture);
  expect(turned(turned(turned(turned(zoomed(wholePicture, 2)))))).toEqual(wholePicture);
});
