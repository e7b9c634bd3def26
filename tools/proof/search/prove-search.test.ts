import { expect, test } from "vitest";
import { proveSearch } from "./prove-search.ts";

test("every word of two characters is found in every case that holds it, and in no other", async () => {
  const report = await proveSearch({ cases: 15, seed: 7, print: () => undefined });
  expect(report.problems).toEqual([]);
  expect(report.words).toBeGreaterThan(300);
  expect(report.hits).toBeGreaterThan(report.words);
}, 60_000);
