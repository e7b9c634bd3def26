import { readdirSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

/** `npm run proof <name>`: the long, seeded rounds that are too slow for every test run. Each is a file in tools/proof/. */
const folder = join(import.meta.dirname, "proof");
const names = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isFile() && entry.name.endsWith(".ts") && !entry.name.endsWith(".test.ts"))
  .map((entry) => entry.name.slice(0, -".ts".length));
const [name, ...args] = process.argv.slice(2);

if (name === undefined || !names.includes(name)) {
  const problem = name === undefined ? "" : `没有这个证明 / no such proof: ${name}\n`;
  process.stderr.write(`${problem}npm run proof <名称 / name>\n${names.map((known) => `  ${known}\n`).join("")}`);
  process.exitCode = name === undefined ? 0 : 2;
} else {
  const file = join(folder, `${name}.ts`);
  process.argv = [process.execPath, file, ...args];
  await import(pathToFileURL(file).href);
}
