import { run } from "./child.mjs";

/**
 * @typedef {{ name: string, args: readonly string[], env?: Record<string, string> }} Step a command for the modern Node
 * @typedef {{ passed: number, failed: number }} Tally
 */

/**
 * Runs steps, at most `width` at a time, and prints each result in the order of the list: one line where a step passed,
 * everything it said where it failed. Later steps still run, so one look shows all there is to mend.
 * @param {readonly Step[]} steps
 * @param {{ node: string, width: number, print?: (words: string) => void }} how
 * @returns {Promise<Tally>} one for each step
 */
export async function runSteps(steps, { node, width, print = (words) => void process.stdout.write(words) }) {
  const results = limited(steps, width, async (step) => {
    const started = performance.now();
    const result = await run(node, step.args, { quiet: true, ...(step.env && { env: step.env }) });
    return { ...result, seconds: (performance.now() - started) / 1000 };
  });
  const tally = { passed: 0, failed: 0 };
  for (const [index, step] of steps.entries()) {
    const { code, output, seconds } = await /** @type {(typeof results)[number]} */ (results[index]);
    tally[code === 0 ? "passed" : "failed"] += 1;
    print(`${code === 0 ? "✓" : "✗"} ${step.name} (${seconds.toFixed(1)} s)\n`);
    if (code !== 0) {
      print(`${output.trimEnd()}\n\n`);
    }
  }
  return tally;
}

/**
 * Starts work on every item in order, never more than `width` at once.
 * @template Item, Result
 * @param {readonly Item[]} items
 * @param {number} width
 * @param {(item: Item) => Promise<Result>} work
 * @returns {Promise<Result>[]} in the order of the items
 */
function limited(items, width, work) {
  /** @type {Set<Promise<Result>>} */
  const running = new Set();
  return items.map(async (item) => {
    while (running.size >= width) {
      await Promise.race(running);
    }
    const result = work(item);
    running.add(result);
    try {
      return await result;
    } finally {
      running.delete(result);
    }
  });
}
