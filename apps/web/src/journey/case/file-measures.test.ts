import { expect, test } from "vitest";
import { fileSize, lengthParts } from "./file-measures.ts";

test.each([
  [0, "0 B"],
  [999, "999 B"],
  [1536, "1.5 KB"],
  [200 * 1024 * 1024, "200 MB"],
  [2048 * 1024 * 1024, "2.0 GB"],
])("%d bytes are %s", (bytes, words) => {
  expect(fileSize(bytes)).toBe(words);
});

test("a film of an hour, a minute and a second and a bit", () => {
  expect(lengthParts(3_661_400)).toEqual([1, 1, 1]);
  expect(lengthParts(59_600)).toEqual([0, 1, 0]);
});
