import { expect, test } from "vitest";
import { acknowledgementsIn } from "./acknowledgement.ts";
import { killRounds } from "./kill-rounds.ts";

test("three kills in the middle of writing lose nothing that was acknowledged", async () => {
  const lines: string[] = [];
  const { acknowledged, problems } = await killRounds({ rounds: 3, seed: 7, print: (line) => lines.push(line) });
  expect(problems).toEqual([]);
  expect(acknowledged).toBeGreaterThan(0);
  expect(lines).toHaveLength(3);
}, 60_000);

test("an acknowledgement that was cut off is none", () => {
  const kept = { id: "r1-0", number: 1, sha256: "a" };
  const line = JSON.stringify(kept);
  expect(acknowledgementsIn(`${line}\n${line.slice(0, 9)}`)).toEqual([kept]);
  expect(acknowledgementsIn("")).toEqual([]);
});
