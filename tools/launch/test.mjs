import { mkdtempSync, readFileSync, rmSync, statfsSync, writeFileSync } from "node:fs";
import { freemem, tmpdir } from "node:os";
import { join } from "node:path";
import { ensureBuilt, lawStep, webStep } from "./build.mjs";
import { run } from "./child.mjs";
import { ensureInstalled } from "./install.mjs";
import { modernNode, toolFile } from "./places.mjs";
import { staticSteps, workspaces } from "./static-steps.mjs";
import { runSteps } from "./steps.mjs";
import { ensureSystemTools } from "./system-tools.mjs";
import { sum, tallyPlaywright, tallyVitest } from "./tally.mjs";

/** @typedef {import("./steps.mjs").Tally} Tally */

/** Less than this, in bytes, and what tests throw away stays on the disk. */
const leastMemory = 8 * 1024 ** 3;

/**
 * `npm test`: every check, every test, every journey; `npm test -- rules` one workspace's tests. The last line counts
 * all runners together, unless `--summary <file>` asks for the figures in a file.
 * @param {readonly string[]} args
 */
export async function main(args) {
  const folder = mkdtempSync(join(scratch(), "youju-test-"));
  let tally = { passed: 0, failed: 1 };
  try {
    const { names, summary } = readArguments(args);
    tally = await testAll(names, folder);
    if (summary !== null) {
      writeFileSync(summary, JSON.stringify(tally));
    }
    report(tally, summary);
  } catch (error) {
    process.stderr.write(`\n${error instanceof Error ? error.message : error}\n`);
    report(tally, null);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  process.exitCode = tally.failed === 0 ? 0 : 1;
}

/** Where tests put what they throw away: in memory where there is plenty and programs may run from it, else on the disk. */
function scratch() {
  const memory = "/dev/shm";
  try {
    const { bavail, bsize } = statfsSync(memory);
    const [, , , flags = ""] =
      readFileSync("/proc/mounts", "utf8")
        .split("\n")
        .find((line) => line.includes(` ${memory} `))
        ?.split(" ") ?? [];
    const isRunnable = flags !== "" && !flags.split(",").includes("noexec");
    return isRunnable && Math.min(freemem(), bavail * bsize) >= leastMemory ? memory : tmpdir();
  } catch {
    return tmpdir();
  }
}

/**
 * @param {readonly string[]} args
 * @returns {{ names: string[], summary: string | null }} throws on an unknown flag
 */
function readArguments(args) {
  const at = args.indexOf("--summary");
  const summary = at === -1 ? null : (args[at + 1] ?? null);
  const names = at === -1 ? [...args] : [...args.slice(0, at), ...args.slice(at + 2)];
  const unknown = names.find((name) => name.startsWith("-"));
  if (unknown !== undefined) {
    throw new Error(`不认识的选项 / unknown option: ${unknown}`);
  }
  return { names, summary };
}

/**
 * @param {readonly string[]} names workspaces by their short names; none means everything
 * @param {string} folder for reports
 * @returns {Promise<Tally>}
 */
async function testAll(names, folder) {
  const filters = names.map(filterOf);
  await ensureInstalled();
  await ensureSystemTools();
  await ensureBuilt([lawStep]);
  if (filters.length > 0) {
    return vitest(filters, folder);
  }
  const checks = await runSteps(staticSteps(), { node: modernNode(), width: 2 });
  // Half of a journey is waiting; what it prints comes in one piece, after the tests beside it
  const beside = journeys(folder);
  const tests = await vitest([], folder);
  const { tally, output } = await beside;
  process.stdout.write(output);
  return sum([checks, tests, tally]);
}

/**
 * What Vitest is asked for: `rules` is a whole workspace, `storage/postgres` what lies there below its sources.
 * @param {string} name
 * @returns {string} throws where there is no such place: a filter that matches nothing is no test
 */
function filterOf(name) {
  const known = [...workspaces(), "tools", "law"];
  const [short = "", ...rest] = name.split("/");
  const found = known.find((folder) => folder === name || folder === short || folder.endsWith(`/${short}`));
  if (found === undefined) {
    const names = known.map((path) => path.split("/").at(-1)).join(", ");
    throw new Error(`没有这个工作区 / no such workspace: ${name} (${names})`);
  }
  return found === name || rest.length === 0 ? `${found}/` : `${found}/src/${rest.join("/")}`;
}

/** @param {readonly string[]} filters @param {string} folder */
async function vitest(filters, folder) {
  const file = join(folder, "vitest.json");
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${file}`];
  const env = { TMPDIR: folder };
  const { code } = await run(modernNode(), [toolFile("vitest/vitest.mjs"), "run", ...filters, ...reporters], { env });
  return tallyVitest(file, code);
}

/** @param {string} folder @returns {Promise<{ tally: Tally, output: string }>} */
async function journeys(folder) {
  try {
    await ensureBuilt([webStep]);
  } catch (error) {
    return { tally: { passed: 0, failed: 1 }, output: `\n${error instanceof Error ? error.message : error}\n` };
  }
  const file = join(folder, "journeys.json");
  const env = { YOUJU_JOURNEY_REPORT: file, TMPDIR: folder };
  const { code, output } = await run(modernNode(), [toolFile("@playwright/test/cli.js"), "test"], { quiet: true, env });
  return { tally: tallyPlaywright(file, code), output };
}

/** @param {Tally} tally @param {string | null} summary */
function report(tally, summary) {
  if (summary === null) {
    process.stdout.write(`\n${tally.passed} passed, ${tally.failed} failed\n`);
  }
}
