import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { z } from "zod";
import { readAll } from "./read-folder.ts";

const schema = z.strictObject({ days: z.int(), on: z.array(z.string()) });

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "youju-law-"));
  mkdirSync(join(folder, "periods"));
});
afterAll(() => rmSync(folder, { recursive: true }));

const write = (text: string) => writeFileSync(join(folder, "periods", "return.yaml"), text);

it("a file read before is given as it is now, and no reader holds what another one may change", () => {
  write("days: 7\non: [2026-10-01]\n");
  const [first] = readAll(folder, "periods", schema);
  const [second] = readAll(folder, "periods", schema);
  expect(second).toEqual({ days: 7, on: ["2026-10-01"] });
  first?.on.push("2026-10-02");
  expect(second?.on).toEqual(["2026-10-01"]);
  write("days: 8\non: [2026-10-01]\n");
  expect(readAll(folder, "periods", schema)).toEqual([{ days: 8, on: ["2026-10-01"] }]);
  write("days: seven\non: []\n");
  expect(() => readAll(folder, "periods", schema)).toThrow(/return\.yaml: days:/);
  write("days: [\n");
  expect(() => readAll(folder, "periods", schema)).toThrow(/return\.yaml: not YAML/);
});
