import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { root, stampFolder } from "./places.mjs";

const skippedFolders = new Set(["node_modules", "dist", "generated", ".cache", "test-results", "coverage"]);

/**
 * Every file below the given files and folders, sorted; built output and tests are left out.
 * @param {readonly string[]} sources relative to the project's folder
 * @returns {string[]}
 */
function sourceFiles(sources) {
  const found = sources.flatMap((source) => walk(join(root, source)));
  return found.filter((file) => !/\.(test|contract)\.tsx?$/.test(file)).sort();
}

/** @param {string} path @returns {string[]} */
function walk(path) {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (stat === undefined) {
    return [];
  }
  if (!stat.isDirectory()) {
    return [path];
  }
  const names = readdirSync(path).filter((name) => !skippedFolders.has(name));
  return names.flatMap((name) => walk(join(path, name)));
}

/**
 * One hash over names and contents.
 * @param {readonly string[]} sources relative to the project's folder
 */
export function fingerprint(sources) {
  const hash = createHash("sha256");
  for (const file of sourceFiles(sources)) {
    hash
      .update(`${relative(root, file)}\0`)
      .update(readFileSync(file))
      .update("\0");
  }
  return hash.digest("hex");
}

/**
 * Whether a step is still good: its stamp matches and what it made is still there.
 * @param {{ name: string, print: string, outputs: readonly string[] }} step
 */
export function isFresh({ name, print, outputs }) {
  const stamp = join(stampFolder, name);
  const made = outputs.every((output) => existsSync(join(root, output)));
  return made && existsSync(stamp) && readFileSync(stamp, "utf8") === print;
}

/**
 * Notes that a step was finished for these sources.
 * @param {string} name
 * @param {string} print
 */
export function markFresh(name, print) {
  mkdirSync(stampFolder, { recursive: true });
  writeFileSync(join(stampFolder, name), print);
}
