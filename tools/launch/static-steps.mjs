import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { root, toolFile } from "./places.mjs";

/** @typedef {import("./steps.mjs").Step} Step */

/**
 * Every check that runs no product code, in the order in which a reader wants to hear of it: cheap and clear first.
 * @returns {Step[]}
 */
export function staticSteps() {
  return [
    { name: "biome", args: [toolFile("@biomejs/biome/bin/biome"), "check", "--error-on-warnings", "."] },
    ...workspaces().map(typeCheck),
    { name: "types of tests and tools", args: [toolFile("typescript/bin/tsc"), "-p", "."] },
    { name: "arrows", args: ["tools/check-cruised.ts"] },
    { name: "unused code", args: [toolFile("knip/bin/knip.js")] },
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

/** @param {string} workspace @returns {Step} */
function typeCheck(workspace) {
  return { name: `types of ${workspace}`, args: [toolFile("typescript/bin/tsc"), "-p", workspace] };
}

/** The files tools/check-*.ts; `check-cruised` has a line of its own. */
function ownChecks() {
  return readdirSync(join(root, "tools"))
    .filter((name) => /^check-.*\.ts$/.test(name) && !name.endsWith(".test.ts"))
    .map((name) => name.slice(0, -".ts".length))
    .filter((name) => name !== "check-cruised");
}
