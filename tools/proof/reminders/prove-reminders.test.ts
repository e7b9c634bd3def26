import { expect, test } from "vitest";
import { proveReminders } from "./prove-reminders.ts";

test("two kills, also between the other side's taking a reminder and our noting it, lose none and tell what came twice", async () => {
  const lines: string[] = [];
  const { raised, sent, problems } = await proveReminders({ rounds: 2, seed: 7, print: (line) => lines.push(line) });
  expect(problems).toEqual([]);
  expect(Math.min(raised, sent)).toBeGreaterThan(5);
  expect(lines).toHaveLength(2);
}, 240_000);
