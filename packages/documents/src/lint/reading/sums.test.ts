import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { numeralCharacters } from "./numerals.ts";
import { sumsIn } from "./sums.ts";

const amounts = (text: string) => sumsIn(text).map(({ amount }) => amount);

describe("sums", () => {
  test.each([
    ["赔我一千万", [1_000_000_000]],
    ["给千万封口", [1_000_000_000]],
    ["给我千万元", [1_000_000_000]],
    ["千万别买", []],
    ["千万千万要留证据", []],
    ["千万千万千万千万别买", []],
    ["万万没想到", []],
  ])("by all means is no sum, ten millions are: %s", (text, wanted) => {
    expect(amounts(text)).toEqual(wanted);
  });

  test.each([
    ["我抖音粉丝八千", []],
    ["粉丝有3万，给我两千", [200_000]],
    ["这条播放12万", []],
    ["孩子量的是12、19、33", []],
    ["三样分别退12、19、33元", [1200, 1900, 3300]],
    ["退12、19、133", [1200, 1900, 13_300]],
  ])("how many follow or a row of small numbers is no sum: %s", (text, wanted) => {
    expect(amounts(text)).toEqual(wanted);
  });

  test("a number no money has is passed over", () => {
    expect(amounts("一千亿亿亿元")).toEqual([]);
    expect(amounts(`${"9".repeat(400)}元`)).toEqual([]);
  });

  test("whatever is written with numerals and figures is read without an error", () => {
    const letters = [...numeralCharacters, ..."0123456789.,元块kw个¥"];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...letters), { maxLength: 40 }), (parts) =>
        sumsIn(parts.join("")).every(({ amount }) => Number.isSafeInteger(amount) && amount > 0),
      ),
      { numRuns: 2000 },
    );
  });
});
