import type { FilingView } from "@youju/api";
import { expect, test } from "vitest";
import { refusedBefore } from "./refused-before.ts";

type Known = Pick<FilingView, "id" | "channel" | "state" | "createdAt"> & {
  readonly steps: FilingView["steps"];
};

const step = {
  sequence: 3,
  state: "refused",
  on: null,
  wording: null,
  progress: false,
  clock: null,
  fee: null,
} as const;
const refused = (id: string, reason: "no-authority" | "papers"): Known => ({
  id,
  channel: "12315-complaint",
  state: "refused",
  createdAt: "2026-09-01T00:00:00.000Z",
  steps: [{ ...step, refusedFor: reason, proof: [] }],
});
const second = { id: "b", channel: "12315-complaint", createdAt: "2026-09-09T00:00:00.000Z" };

test("only a refusal for lack of authority at the same channel sends one to the other office", () => {
  expect(refusedBefore(second, [refused("a", "no-authority")])?.id).toBe("a");
  expect(refusedBefore(second, [refused("a", "papers")])).toBeUndefined();
  expect(refusedBefore({ ...second, channel: "court" }, [refused("a", "no-authority")])).toBeUndefined();
  expect(
    refusedBefore({ ...second, createdAt: "2026-08-01T00:00:00.000Z" }, [refused("a", "no-authority")]),
  ).toBeUndefined();
});
