import { existsSync } from "node:fs";
import { join } from "node:path";
import { ensureBuilt, lawStep } from "./build.mjs";
import { supervise } from "./child.mjs";
import { ensureInstalled } from "./install.mjs";
import { modernNode, root } from "./places.mjs";

/**
 * Runs a TypeScript file of the project with packages installed and law data built.
 * @param {readonly string[]} args the file, relative to the project's folder, then its own arguments
 */
export async function main([file, ...args]) {
  if (file === undefined || !existsSync(join(root, file))) {
    process.stderr.write(
      `没有这个文件：${file ?? ""}。用法：node tools/run.mjs <文件.ts> [参数]\nThere is no such file. Use: node tools/run.mjs <file.ts> [arguments]\n`,
    );
    process.exitCode = 2;
    return;
  }
  try {
    await ensureInstalled();
    await ensureBuilt([lawStep]);
    process.exitCode = await supervise(modernNode(), [file, ...args]).done;
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
    process.exitCode = 1;
  }
}
