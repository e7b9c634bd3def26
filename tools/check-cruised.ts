import { spawnSync } from "node:child_process";
import { existsSync, globSync } from "node:fs";
import { sep } from "node:path";
import { conclude } from "./verdict.ts";

/**
 * Runs dependency-cruiser over every workspace and shows each breach of the table in .dependency-cruiser.cjs. A cruiser
 * that saw nothing is green too, so every source file on disk must be among the modules it reports.
 */
type Cruise = {
  readonly modules: readonly { readonly source: string }[];
  readonly summary: {
    readonly violations: readonly {
      readonly from: string;
      readonly to: string;
      readonly rule: { readonly name: string; readonly severity: string };
    }[];
  };
};

const cruiser = "node_modules/dependency-cruiser/bin/dependency-cruiser.mjs";
const roots = ["packages", "apps", "tools", "bench", "e2e", "examples"].filter((root) => existsSync(root));
const run = spawnSync(process.execPath, [cruiser, "--output-type", "json", ...roots], {
  encoding: "utf8",
  maxBuffer: 512 * 1024 * 1024,
});
if (!run.stdout.startsWith("{")) {
  throw new Error(`dependency-cruiser gave no report:\n${run.stderr}${run.stdout.slice(0, 2000)}`);
}
const { modules, summary }: Cruise = JSON.parse(run.stdout);
const seen = new Set(modules.map(({ source }) => source));
const onDisk = globSync("{packages,apps}/*/src/**/*.{ts,tsx}").map((file) => file.split(sep).join("/"));
const unseen = onDisk.filter((file) => !seen.has(file) && !file.endsWith(".d.ts"));

conclude({
  things: "source files seen by dependency-cruiser",
  looked: onDisk.length - unseen.length,
  atLeast: 10,
  problems: [
    ...summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`),
    ...unseen.map((file) => `not seen by dependency-cruiser: ${file}`),
  ],
});
