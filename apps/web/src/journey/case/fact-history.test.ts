import type { FactEntry } from "@youju/domain";
import { expect, test } from "vitest";
import { factLines } from "./fact-history.ts";

const entry = (name: FactEntry["name"], value: FactEntry["value"], change: Partial<FactEntry> = {}): FactEntry => ({
  name,
  value,
  source: { kind: "person" },
  recordedAt: "2026-10-01T00:00:00Z",
  ...change,
});

test("a don't-know after an answer leaves the answer standing", () => {
  const [line] = factLines([entry("itemName", "保温杯"), entry("itemName", null)]);
  expect(line?.standing?.value).toBe("保温杯");
  expect(line?.entries).toHaveLength(2);
});

test("an entry taken back no longer speaks, and the one before it stands again", () => {
  const withdrawnAt = "2026-10-02T00:00:00Z";
  const [line] = factLines([entry("itemName", "保温杯"), entry("itemName", "水杯", { withdrawnAt })]);
  expect(line?.standing?.value).toBe("保温杯");
});

test("once everything was taken back there is nothing left to undo", () => {
  const [line] = factLines([entry("itemName", "水杯", { withdrawnAt: "2026-10-02T00:00:00Z" })]);
  expect(line).toMatchObject({ standing: null, canUndo: false });
});

test("the fact touched last comes first", () => {
  const lines = factLines([entry("itemName", "杯"), entry("shopName", "虚构小店"), entry("itemName", "水杯")]);
  expect(lines.map((line) => line.name)).toEqual(["itemName", "shopName"]);
});
