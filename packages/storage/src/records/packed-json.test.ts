import fc from "fast-check";
import { expect, test } from "vitest";
import { fromPackedJson, pack, toPackedJson, unpack } from "./packed-json.ts";

test("JSON comes back from its packing to the letter", () => {
  fc.assert(
    fc.property(fc.json(), (json) => {
      expect(unpack(pack(json))).toBe(json);
    }),
  );
  expect(fromPackedJson(toPackedJson({ 事实: ["䶮", 1] }))).toEqual({ 事实: ["䶮", 1] });
});

test("JSON stored before anything was packed is still read", () => {
  expect(fromPackedJson('{"asOf":"2026-10-05"}')).toEqual({ asOf: "2026-10-05" });
});

test("what says the same many times takes up a tenth of its room at most", () => {
  const json = JSON.stringify(Array.from({ length: 500 }, (_, index) => ({ article: "consumer-law#44", index })));
  expect(pack(json).length).toBeLessThan(json.length / 10);
});
