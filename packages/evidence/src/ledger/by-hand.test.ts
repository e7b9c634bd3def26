import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { leafHash, readEntryLine } from "./entry.ts";
import { ledgerProblems } from "./ledger-problems.ts";
import { treeHead } from "./merkle-tree.ts";

const page = readFileSync(join(import.meta.dirname, "../../../../docs/formats/ledger.md"), "utf8");
const block = (language: string) => new RegExp(`\`\`\`${language}\\n(.*?)\`\`\``, "s").exec(page)?.[1] ?? "";
const sha256 = (bytes: Uint8Array) => new Uint8Array(createHash("sha256").update(bytes).digest());

const lines = block("jsonl");
const root = block("text").trim();

test("the page's three entries are a ledger with the root the page states", () => {
  const entries = lines
    .trim()
    .split("\n")
    .flatMap((line) => readEntryLine(line) ?? []);
  expect(entries).toHaveLength(3);
  const head = treeHead(
    entries.map((entry) => leafHash(entry, sha256)),
    sha256,
  );
  expect(head).toEqual({ size: 3, root });
  expect(ledgerProblems(entries, head, sha256)).toEqual([]);
});

test.each(["sha256sum", "openssl dgst -sha256 -r"])("the page's commands give that root with %s", (tool) => {
  const folder = mkdtempSync(join(tmpdir(), "youju-by-hand-"));
  writeFileSync(join(folder, "entries.jsonl"), lines);
  const commands = block("sh").replaceAll("sha256sum", tool);
  const { stdout, stderr, status } = spawnSync("bash", ["-c", commands], { cwd: folder, encoding: "utf8" });
  rmSync(folder, { recursive: true });
  expect([status, stderr, stdout.trim()]).toEqual([0, "", root]);
});
