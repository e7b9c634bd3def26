import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import type { Outcome } from "../command.ts";
import { WrongInput } from "../command.ts";
import { commands } from "../commands.ts";
import { readCommandLine } from "../invocation.ts";

const example = join(import.meta.dirname, "..", "..", "..", "..", "examples", "no-reason-return");
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "youju-cli-"));
  vi.stubEnv("YOUJU_DATA", join(folder, "data"));
});
afterAll(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true, force: true });
});

const at = (name: string) => join(folder, name);

async function youju(...words: readonly string[]): Promise<Outcome> {
  const { command, operands, flags, language } = readCommandLine(words, commands);
  return command.run({ operands, flags, language, today: "2026-11-21" });
}

test("a folder is bundled and verified; what was altered or is not there is told apart", async () => {
  const made = await youju("bundle", example, "--out", at("b.zip"));
  expect(made).toMatchObject({ code: 0, json: { exhibits: 2, head: { size: 2 }, stamps: 0 } });
  expect(await youju("verify", at("b.zip"))).toMatchObject({
    code: 0,
    json: { ok: true, problems: [], timestamps: [] },
  });
  const bytes = readFileSync(at("b.zip"));
  bytes[5000] = (bytes[5000] ?? 0) ^ 1;
  writeFileSync(at("c.zip"), bytes);
  const bad = await youju("verify", at("c.zip"));
  expect(bad).toMatchObject({ code: 1, json: { ok: false } });
  expect(bad.lines.join()).toContain("data/");
  expect((await youju("verify", at("b.zip"), "--head", `2:${"0".repeat(64)}`)).code).toBe(1);
  const goesOn = await youju("verify", at("b.zip"), "--head", at("b.zip"));
  expect(goesOn.code).toBe(0);
  expect(goesOn.lines.join()).toContain("接着写下来");
  await expect(youju("verify", at("none.zip"))).rejects.toThrow(WrongInput);
  await expect(youju("verify", at("b.zip"), "--head", "2")).rejects.toThrow(WrongInput);
  await expect(youju("bundle", example, "--out", at("b.zip"))).rejects.toThrow(WrongInput);
  await expect(youju("export")).rejects.toThrow(WrongInput);
  await expect(youju("import", at("b.zip"))).rejects.toMatchObject({ code: "BUNDLE_NOT_A_BACKUP" });
  await expect(youju("import", at("c.zip"))).rejects.toMatchObject({ code: "BUNDLE_ALTERED" });
  await expect(youju("export", "no-such-case", "--out", at("d.zip"))).rejects.toMatchObject({ code: "NOT_FOUND" });
  expect(existsSync(at("d.zip"))).toBe(false);
}, 120_000);
