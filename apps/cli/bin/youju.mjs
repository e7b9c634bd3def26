#!/usr/bin/env node
// Runs on whatever Node is at hand and hands over to the project's own Node 24, which runs the TypeScript sources.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, "..", "..", "..");
const own = join(root, "node_modules", "node", "bin", process.platform === "win32" ? "node.exe" : "node");
const major = Number(process.versions.node.split(".")[0]);
const node = existsSync(own) ? own : process.execPath;

if (node === process.execPath && major < 24) {
  process.stderr.write("请先在项目文件夹里运行 npm install。\nRun npm install in the project folder first.\n");
  process.exit(3);
}
const main = join(here, "..", "src", "main.ts");
const done = spawnSync(node, ["--disable-warning=ExperimentalWarning", main, ...process.argv.slice(2)], {
  stdio: "inherit",
});
process.exit(done.status ?? 3);
