import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cutOut, placeInPicture } from "./place-in-picture.ts";

const reading = {
  layout: "taobao-order",
  lines: [
    { text: "订单编号", box: { left: 10, top: 100, right: 90, bottom: 120 }, confidence: 1 },
    { text: "2710384655120943", box: { left: 100, top: 98, right: 300, bottom: 121 }, confidence: 1 },
  ],
  fields: [{ name: "order.number", value: "2710384655120943", confidence: 1, state: "sure", lineIndexes: [0, 1] }],
} as const;

describe("the place of a field in its picture", () => {
  it("is the line that holds the value, without its label", () => {
    expect(placeInPicture(reading, "orderNumber")).toEqual({ left: 100, top: 98, right: 300, bottom: 121 });
  });
  it("is the box around all its lines where no line holds the value", () => {
    const other = { ...reading, fields: [{ ...reading.fields[0], value: "见下" }] };
    expect(placeInPicture(other, "orderNumber")).toEqual({ left: 10, top: 98, right: 300, bottom: 121 });
  });
  it("is absent for a field the reading does not name", () => {
    expect(placeInPicture(reading, "pricePaid")).toBeNull();
    expect(placeInPicture(null, "orderNumber")).toBeNull();
  });
  it("shows the middle of the box inside the window, whatever the sizes", () => {
    const sizes = fc.record({
      width: fc.integer({ min: 200, max: 4000 }),
      height: fc.integer({ min: 200, max: 12_000 }),
      left: fc.double({ min: 0, max: 0.8, noNaN: true }),
      top: fc.double({ min: 0, max: 0.9, noNaN: true }),
    });
    fc.assert(
      fc.property(sizes, fc.integer({ min: 240, max: 700 }), ({ width, height, left, top }, view) => {
        const box = {
          left: left * width,
          top: top * height,
          right: left * width + width * 0.2,
          bottom: top * height + 20,
        };
        const cut = cutOut(box, { width, height }, view);
        const middle = { x: cut.box.left + cut.box.width / 2, y: cut.box.top + cut.box.height / 2 };
        expect(middle.x).toBeGreaterThanOrEqual(0);
        expect(middle.x).toBeLessThanOrEqual(view + 0.01);
        expect(middle.y).toBeGreaterThanOrEqual(0);
        expect(middle.y).toBeLessThanOrEqual(cut.height + 0.01);
      }),
    );
  });
});
