import { expect, test } from "vitest";
import { busyRounds } from "./busy-rounds.ts";

test("two kills in the middle of uploading, stamping, reading and bundling lose nothing and leave nothing by half", async () => {
  const lines: string[] = [];
  const { acknowledged, problems } = await busyRounds({ rounds: 2, seed: 7, print: (line) => lines.push(line) });
  expect(problems).toEqual([]);
  expect(acknowledged.exhibit).toBeGreaterThan(0);
  expect(lines).toHaveLength(2);
}, 120_000);
