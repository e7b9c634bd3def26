import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Fen, fen, formatYuan, maxFen, multiplyFen, parseYuan, plainYuan, sumFen } from "./money.ts";

describe("an amount as people write it", () => {
  it.each([
    ["1248", 124_800],
    ["1,248.5", 124_850],
    ["¥1,248.00", 124_800],
    ["￥ 0.01", 1],
    ["1248元", 124_800],
    [" 3.30 ", 330],
    ["1，248", 124_800],
    ["0", 0],
  ])("“%s” is %d fen", (text, expected) => {
    expect(parseYuan(text)).toBe(expected);
  });

  it.each(["-1", "1.234", "1,24", "12,34,567", "一百", "", "1e3", "NaN", "1 248", ".5", "90071992547409.93", "1.2.3"])(
    "“%s” is not an amount",
    (text) => {
      expect(parseYuan(text)).toBeUndefined();
    },
  );

  it("is the same after writing and reading it again", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9_000_000_000_000 }), (amount) => {
        expect(parseYuan(formatYuan(fen(amount)))).toBe(amount);
        expect(parseYuan(plainYuan(fen(amount)))).toBe(amount);
      }),
    );
  });

  it("is shown with thousands and two decimals, and plainly in forms", () => {
    expect(formatYuan(fen(123_456_789))).toBe("¥1,234,567.89");
    expect(formatYuan(fen(-5))).toBe("-¥0.05");
    expect([100, 1250, 5, -1250].map((amount) => plainYuan(fen(amount)))).toEqual(["1", "12.50", "0.05", "-12.50"]);
  });
});

describe("sums of money", () => {
  it("refuse what is not a whole number of fen", () => {
    for (const value of [0.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53]) {
      expect(() => fen(value)).toThrow(RangeError);
    }
    expect(() => multiplyFen(fen(Number.MAX_SAFE_INTEGER), 2)).toThrow(RangeError);
    expect(() => sumFen([fen(Number.MAX_SAFE_INTEGER), fen(1)])).toThrow(RangeError);
  });

  it("round half a fen up, also below zero", () => {
    expect([5, 4, 15, -5, -6, -15].map((amount) => multiplyFen(fen(amount), 1, 10))).toEqual([1, 0, 2, 0, -1, -1]);
  });

  it("are never off by more than half a fen", () => {
    const amounts = fc.integer({ min: -1_000_000_000_000, max: 1_000_000_000_000 });
    fc.assert(
      fc.property(
        amounts,
        fc.integer({ min: 1, max: 5000 }),
        fc.integer({ min: 1, max: 10_000 }),
        (amount, top, bottom) => {
          const result = BigInt(multiplyFen(amount as Fen, top, bottom));
          const error = 2n * (result * BigInt(bottom) - BigInt(amount) * BigInt(top));
          expect(error <= BigInt(bottom) && error > -BigInt(bottom)).toBe(true);
        },
      ),
    );
  });

  it("add up exactly, and the larger of two is the larger", () => {
    expect(sumFen([fen(10), fen(20), fen(-5)])).toBe(25);
    expect(sumFen([])).toBe(0);
    expect(maxFen(fen(3), fen(2))).toBe(3);
  });
});
