import { ensureBuilt, lawStep } from "./build.mjs";
import { supervise } from "./child.mjs";
import { develop } from "./develop.mjs";
import { ensureInstalled } from "./install.mjs";
import { modernNode, serverFile } from "./places.mjs";

/**
 * Installs and builds what changed, then runs the server until it ends or is told to stop.
 * @param {readonly string[]} args `--dev` for `npm run dev`; everything else goes to the server
 */
export async function main(args) {
  try {
    const dev = args.includes("--dev");
    const passedOn = args.filter((arg) => arg !== "--dev");
    await ensureInstalled();
    await ensureBuilt(dev ? [lawStep] : undefined);
    process.exitCode = dev ? await develop(passedOn) : await supervise(modernNode(), [serverFile, ...passedOn]).done;
  } catch (error) {
    process.stderr.write(`\n${error instanceof Error ? error.message : error}\n`);
    process.exitCode = 1;
  }
}
