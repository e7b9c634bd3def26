import { existsSync } from "node:fs";
import { join } from "node:path";
import { run } from "./child.mjs";
import { fingerprint, isFresh, markFresh } from "./fingerprint.mjs";
import { modernNode, root, toolFile } from "./places.mjs";

/** @typedef {{ name: string, say: string, sources: readonly string[], outputs: readonly string[], command: () => readonly string[] }} BuildStep */

/** @type {BuildStep} */
export const lawStep = {
  name: "law",
  say: "正在生成法律数据… / Building the law data …",
  sources: ["law", "packages/domain/src", "packages/law/src", "packages/rules/src/replies", "tools/build-law.ts"],
  outputs: ["packages/law/generated"],
  command: () => ["tools/build-law.ts"],
};

/** Packages the screens may use, as the table of arrows has it. */
const usedByWeb = ["api", "documents", "evidence", "rules"];

/** @type {BuildStep} */
export const webStep = {
  name: "web",
  say: "正在生成网页… / Building the screens …",
  sources: [...lawStep.sources, "apps/web", ...usedByWeb.map((name) => `packages/${name}/src`), "package-lock.json"],
  outputs: ["apps/web/dist/index.html"],
  command: () => [toolFile("vite/bin/vite.js"), "build", "apps/web", "--logLevel", "warn"],
};

/**
 * Builds what changed since the last time, in order, and nothing else.
 * @param {readonly BuildStep[]} [steps]
 * @returns {Promise<void>} throws with the reason where a step fails
 */
export async function ensureBuilt(steps = [lawStep, webStep]) {
  for (const step of steps) {
    const print = fingerprint(step.sources);
    if (isFresh({ name: step.name, print, outputs: step.outputs })) {
      continue;
    }
    process.stdout.write(`${step.say}\n`);
    await build(step);
    markFresh(step.name, print);
  }
}

/** @param {BuildStep} step */
async function build(step) {
  const { code, output } = await run(modernNode(), step.command(), { quiet: true });
  const missing = step.outputs.find((path) => !existsSync(join(root, path)));
  if (code !== 0 || missing !== undefined) {
    const reason = missing === undefined || code !== 0 ? output : `${output}${missing}: ?\n`;
    throw new Error(
      `${reason}\n这一步没有成功：${step.name}。请看上面的原因。\nThis step failed: ${step.name}. The reason stands above.`,
    );
  }
}
