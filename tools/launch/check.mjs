import { ensureBuilt, lawStep } from "./build.mjs";
import { ensureInstalled } from "./install.mjs";
import { modernNode } from "./places.mjs";
import { scenarioStep, staticSteps } from "./static-steps.mjs";
import { runSteps } from "./steps.mjs";

/** Installs and builds what the checks need, runs them all, and counts. */
export async function main() {
  try {
    await ensureInstalled();
    await ensureBuilt([lawStep]);
    const tally = await runSteps([...staticSteps(), scenarioStep], { node: modernNode(), width: 2 });
    process.stdout.write(`\n${tally.passed} passed, ${tally.failed} failed\n`);
    process.exitCode = tally.failed === 0 ? 0 : 1;
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
    process.exitCode = 1;
  }
}
