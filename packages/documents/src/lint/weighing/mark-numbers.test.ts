import fc from "fast-check";
import { expect, test } from "vitest";
import { numbersOfPairs } from "./mark-numbers.ts";

const words = fc.uniqueArray(fc.stringMatching(/^[\u4e00-\u9fff]{1,4}$/), { minLength: 2, maxLength: 6 });

test("every two different words make one pair, whichever stands first, and no two pairs share a number", () => {
  fc.assert(
    fc.property(words, (list) => {
      const pairs = numbersOfPairs(list, 1);
      expect(pairs).toHaveLength((list.length * (list.length - 1)) / 2);
      expect(new Set(pairs).size).toBe(pairs.length);
      expect(new Set(numbersOfPairs(list.toReversed(), 1))).toEqual(new Set(pairs));
    }),
  );
});

test("the same words are other pairs under another seed", () => {
  expect(numbersOfPairs(["退款", "评价"], 1)).not.toEqual(numbersOfPairs(["退款", "评价"], 2));
});
