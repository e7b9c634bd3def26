import { fen, plainYuan } from "@youju/domain";
import fc from "fast-check";
import nzh from "nzh/cn";
import { expect, test } from "vitest";
import { chineseAmount } from "./chinese-amount.ts";

test.each([
  [0, "零元整"],
  [1, "壹分"],
  [10, "壹角"],
  [100, "壹元整"],
  [1005, "壹拾元零伍分"],
  [1050, "壹拾元伍角"],
  [36800, "叁佰陆拾捌元整"],
  [124850, "壹仟贰佰肆拾捌元伍角"],
  [1001010, "壹万零壹拾元壹角"],
  [10000000001, "壹亿元零壹分"],
  [20001000000, "贰亿零壹万元整"],
  [100010000, "壹佰万零壹佰元整"],
])("%i fen are written %s", (amount, words) => {
  expect(chineseAmount(fen(amount))).toBe(words);
});

test("an amount reads as another library writes it", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 99_999_999_999_999 }), (amount) => {
      const oracle = nzh.toMoney(Number(plainYuan(fen(amount))), { outSymbol: false });
      expect(chineseAmount(fen(amount))).toBe(oracle);
    }),
    { numRuns: 5000 },
  );
});

test("small amounts read as another library writes them", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1_000_000 }), (amount) => {
      expect(chineseAmount(fen(amount))).toBe(nzh.toMoney(amount / 100, { outSymbol: false }));
    }),
    { numRuns: 3000 },
  );
});

test("an amount below zero is refused", () => {
  expect(() => chineseAmount(fen(-1))).toThrow(RangeError);
});
