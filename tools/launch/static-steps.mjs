import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { root, stampFolder, toolFile } from "./places.mjs";

/** @typedef {import("./steps.mjs").Step} Step */

/**
 * Every check that runs no product code, in the order in which a reader wants to hear of it: cheap and clear first.
 * @returns {Step[]}
 */
export function staticSteps() {
  const knip = toolFile("knip/bin/knip.js");
  return [
    { name: "biome", args: [toolFile("@biomejs/biome/bin/biome"), "check", "--error-on-warnings", "."] },
    ...[...workspaces().filter(hasOwnSettings), ".", "e2e"].map(typeCheck),
    { name: "arrows", args: ["tools/check-cruised.ts"] },
    { name: "unused code", args: [knip, "--treat-config-hints-as-errors"] },
    { name: "unused public functions", args: [knip, "--include-entry-exports", "--include", "exports"] },
    ...ownChecks().map((name) => ({ name, args: [`tools/${name}.ts`] })),
  ];
}

/** @type {Step} */
export const scenarioStep = { name: "scenarios", args: [toolFile("vitest/vitest.mjs"), "run", "scenarios"] };

/**
 * Folders of the workspaces, relative to the project's folder.
 * @returns {string[]}
 */
export function workspaces() {
  return ["packages", "apps"].flatMap((folder) =>
    readdirSync(join(root, folder))
      .filter((name) => existsSync(join(root, folder, name, "package.json")))
      .map((name) => `${folder}/${name}`),
  );
}

/**
 * A workspace whose compiler sees less (the pure ones) or other things (the screens) is a program of its own; all others
 * share one, together with tests and tools, so that their common libraries are read once.
 * @param {string} workspace
 */
function hasOwnSettings(workspace) {
  return "compilerOptions" in JSON.parse(readFileSync(join(root, workspace, "tsconfig.json"), "utf8"));
}

/**
 * Each checker thread works out for itself the types it meets, so several cost more than they save; programs run beside
 * each other instead.
 * @param {string} folder
 * @returns {Step}
 */
function typeCheck(folder) {
  const name = folder === "." ? "the rest, tests and tools" : folder;
  const remembered = join(stampFolder, `types-${folder.replace("/", "-")}.json`);
  const args = ["-p", folder, "--singleThreaded", "--incremental", "--tsBuildInfoFile", remembered];
  return { name: `types of ${name}`, args: [toolFile("@typescript/native/bin/tsc"), ...args] };
}

/** The files tools/check-*.ts; `check-cruised` has a line of its own. */
function ownChecks() {
  return readdirSync(join(root, "tools"))
    .filter((name) => /^check-.*\.ts$/.test(name) && !name.endsWith(".test.ts"))
    .map((name) => name.slice(0, -".ts".length))
    .filter((name) => name !== "check-cruised");
}
