import fc from "fast-check";
import { expect, test } from "vitest";
import { croppedSize, fitted, layOut } from "./draw.ts";
import { after, fitting, type Plan, wholeCrop } from "./plan.ts";

const side = { exhibitId: null, crop: wholeCrop, title: "", marks: [] } as const;
const plan: Plan = { layout: "beside", sides: [side, side] };
const share = fc.double({ min: -1, max: 2, noNaN: true });

test("a crop always lies inside the picture and can be seen, however it was drawn", () => {
  fc.assert(
    fc.property(share, share, share, share, (left, top, right, bottom) => {
      const crop = fitting({ left, top, right, bottom });
      expect(Math.min(crop.left, crop.top)).toBeGreaterThanOrEqual(0);
      expect(Math.max(crop.right, crop.bottom)).toBeLessThanOrEqual(1.000001);
      expect(crop.right - crop.left).toBeGreaterThan(0.049);
      expect(crop.bottom - crop.top).toBeGreaterThan(0.049);
    }),
  );
});

test("marks are added, moved within the picture and dropped; another exhibit starts without them", () => {
  const ring = { kind: "ring", at: { x: 0.9, y: 0.5 }, size: 0.1 } as const;
  const marked = after(plan, { do: "mark", side: 1, mark: ring });
  const moved = after(marked, { do: "move", side: 1, index: 0, by: { x: 0.4, y: -0.1 } });
  expect(moved.sides[1].marks[0]).toMatchObject({ at: { x: 1, y: 0.4 } });
  expect(moved.sides[0].marks).toEqual([]);
  expect(after(moved, { do: "drop", side: 1, index: 0 }).sides[1].marks).toEqual([]);
  expect(after(moved, { do: "choose", side: 1, exhibitId: "x" }).sides[1]).toMatchObject({ exhibitId: "x", marks: [] });
});

test("both sides keep their proportions and stay inside the whole", () => {
  const size = fc.record({ width: fc.integer({ min: 50, max: 4000 }), height: fc.integer({ min: 50, max: 9000 }) });
  fc.assert(
    fc.property(size, size, fc.constantFrom("beside", "stacked"), (one, other, layout) => {
      const laid = layOut(layout, [one, other], 1600);
      for (const [at, picture] of [one, other].entries()) {
        const frame = laid.frames[at === 0 ? 0 : 1];
        const box = fitted(frame, croppedSize(side, picture));
        expect(box.height / box.width).toBeCloseTo(picture.height / picture.width, 3);
        expect(box.left + box.width).toBeLessThanOrEqual(laid.size.width);
        expect(box.top + box.height).toBeLessThanOrEqual(laid.size.height + 1);
      }
    }),
  );
});
