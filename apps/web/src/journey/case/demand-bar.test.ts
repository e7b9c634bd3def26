import { fen } from "@youju/domain";
import fc from "fast-check";
import { expect, test } from "vitest";
import { demandBar } from "./demand-bar.ts";

const bar = (minimum: number, target: number, maximum: number) =>
  demandBar({ minimum: fen(minimum), target: fen(target), maximum: fen(maximum) });

test("money back and three times the price make a quarter and three quarters", () => {
  expect(bar(36_800, 147_200, 147_200)).toEqual([
    { level: "minimum", start: 0, width: 25, total: 36_800 },
    { level: "target", start: 25, width: 75, total: 147_200 },
  ]);
});

test("a demand of nothing has no bar", () => {
  expect(bar(0, 0, 0)).toEqual([]);
});

test("a tiny level can still be seen", () => {
  expect(bar(1, 1_000_000, 1_000_000)[0]?.width).toBeGreaterThanOrEqual(6);
});

test("stretches fill the bar without gap or overlap, whatever the amounts", () => {
  const amount = fc.integer({ min: 0, max: 100_000_000 });
  fc.assert(
    fc.property(amount, amount, amount, (first, second, third) => {
      const segments = bar(first, first + second, first + second + third);
      let end = 0;
      for (const segment of segments) {
        expect(segment.start).toBe(end);
        expect(segment.width).toBeGreaterThan(0);
        end += segment.width;
      }
      expect(end).toBe(segments.length === 0 ? 0 : 100);
    }),
  );
});
