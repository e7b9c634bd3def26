import { expect, test } from "vitest";
import { independentWords } from "./independent-words.ts";
import { proveAmounts } from "./prove-amounts.ts";

test.each([
  [0, "零元整"],
  [5, "伍分"],
  [36_800, "叁佰陆拾捌元整"],
  [100_010_000, "壹佰万零壹佰元整"],
  [10_000_000_001, "壹亿元零壹分"],
  [1_000_010_000, "壹仟万零壹佰元整"],
  [10_020_030_040, "壹亿零贰拾万零叁佰元肆角"],
])("the oracle itself writes %i fen as %s", (amount, words) => {
  expect(independentWords(amount)).toBe(words);
});

test("the program, another library and the oracle write the same amounts the same way", () => {
  expect(proveAmounts(6000, 20261122)).toEqual({ looked: 6000, disagreements: [] });
});
