import { expect, test } from "vitest";
import { proveReassessment } from "./prove-reassessment.ts";

test("forty cases are each looked at once by two workers, told once, and at rest after that", async () => {
  const lines: string[] = [];
  const print = (line: string) => void lines.push(line);
  const { passes, problems } = await proveReassessment({ cases: 40, seed: 7, workers: 2, print });
  expect(problems).toEqual([]);
  expect(passes.map(({ looked }) => looked)).toEqual([40, 40]);
  expect(passes.map(({ marks }) => marks.length)).toEqual([3, 3]);
  expect(lines).toHaveLength(3);
}, 120_000);
