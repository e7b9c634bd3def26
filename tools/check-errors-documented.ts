import { readFileSync, writeFileSync } from "node:fs";
import { type ErrorEntry, errorRegistry } from "@youju/domain";
import { conclude } from "./verdict.ts";

/**
 * docs/errors.md and the registry say the same, both ways and word for word. `--write` brings the page up to date
 * (`npm run fix` does).
 */
const page = "docs/errors.md";
const row = /^\| `([A-Z][A-Z0-9_]*)` \|.*$/gm;

const severities = { caution: "提醒 / caution", refused: "没有执行 / refused", broken: "出了故障 / broken" };

function rowOf(code: string, { title, nextStep, severity }: ErrorEntry): string {
  return `| \`${code}\` | ${title.zh}<br>${title.en} | ${nextStep.zh}<br>${nextStep.en} | ${severities[severity]} |`;
}

const registry = new Map(Object.entries(errorRegistry).map(([code, entry]) => [code, rowOf(code, entry)]));
const text = readFileSync(page, "utf8");

if (process.argv.includes("--write")) {
  const [before = ""] = text.split(/^\| `/m);
  const rows = [...registry.values()].sort();
  writeFileSync(page, `${before.trimEnd()}\n${rows.join("\n")}\n`);
} else {
  const documented = new Map([...text.matchAll(row)].map(([line, code = ""]) => [code, line]));
  const missing = [...registry.keys()].filter((code) => !documented.has(code));
  const gone = [...documented.keys()].filter((code) => !registry.has(code));
  const differing = [...registry].filter(([code, line]) => documented.has(code) && documented.get(code) !== line);
  conclude({
    things: "documented errors",
    looked: documented.size,
    atLeast: 10,
    problems: [
      ...missing.map((code) => `${page}: ${code} is not documented (npm run fix)`),
      ...gone.map((code) => `${page}: ${code} does not exist any more (npm run fix)`),
      ...differing.map(([code]) => `${page}: ${code} reads differently in the registry (npm run fix)`),
    ],
  });
}
