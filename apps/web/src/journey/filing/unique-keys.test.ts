import fc from "fast-check";
import { expect, test } from "vitest";
import { withKeys } from "./unique-keys.ts";

test("a sentence that occurs twice in a paper gets two keys, the same at every drawing", () => {
  const words = fc.array(fc.constantFrom("", "请求退款。", "请求退款。#1", "事实"), { maxLength: 12 });
  fc.assert(
    fc.property(words, (items) => {
      const keys = withKeys(items, (item) => item).map(({ key }) => key);
      expect(new Set(keys).size).toBe(items.length);
      expect(withKeys(items, (item) => item).map(({ item }) => item)).toEqual(items);
    }),
  );
  expect(withKeys(["事实", "事实"], (item) => item).map(({ key }) => key)).toEqual(["事实#0", "事实#1"]);
});
