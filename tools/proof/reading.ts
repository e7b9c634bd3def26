/**
 * `npm run proof reading [-- word in a page's name]`: every golden picture read again with lines that were not seen; no
 * field that is wrong may be said to be sure. The lines are those recorded from the engine.
 */
import { readFileSync } from "node:fs";
import { parse } from "yaml";
import { faultsOf, type Truth, truthsOf } from "../../packages/evidence/fixtures/golden-score.ts";
import { type Recording, recordingOf } from "../../packages/evidence/fixtures/recorded.ts";
import { readPage } from "../../packages/evidence/src/reading/read-fields.ts";

const print = (line: string) => void process.stdout.write(`${line}\n`);

/** Which lines are left, when something is lost at one of them. */
const losses: Readonly<Record<string, (line: number, lost: number) => boolean>> = {
  "one line": (line, lost) => line !== lost,
  "two lines": (line, lost) => line !== lost && line !== lost + 1,
  "all above": (line, lost) => line > lost,
  "all below": (line, lost) => line < lost,
};

function surelyWrong(truth: Truth): { readonly readings: number; readonly faults: readonly string[] } {
  const seen: Recording = JSON.parse(readFileSync(recordingOf(`golden/dev/${truth.file}`), "utf8"));
  const places = [...seen.lines.keys()];
  const faults = Object.entries(losses).flatMap(([what, isLeft]) =>
    places.flatMap((lost) => {
      const lines = seen.lines.filter((_, line) => isLeft(line, lost));
      const wrong = faultsOf(truth, readPage({ ...seen, lines })).filter((fault) => fault.endsWith("said to be sure"));
      return wrong.map((fault) => `${fault} (${what} lost at ${lost})`);
    }),
  );
  return { readings: places.length * Object.keys(losses).length, faults };
}

const [word = ""] = process.argv.slice(2);
const truths = truthsOf("dev", (yaml) => parse(yaml, { schema: "failsafe" }));
const pictures = truths.filter(({ file }) => !file.endsWith(".pdf") && file.includes(word));
const found = pictures.map((truth) => surelyWrong(truth));
const faults = found.flatMap((each) => each.faults);
const readings = found.reduce((sum, each) => sum + each.readings, 0);
for (const fault of faults) {
  print(`  ${fault}`);
}
print(`${pictures.length} 幅图片、${readings} 次缺行识读，错而称确定的 ${faults.length} 处`);
print(`${pictures.length} pictures, ${readings} readings with lines lost, ${faults.length} wrong and said to be sure`);
const proved = readings > 0 && faults.length === 0;
print(proved ? "证明成立 / proved" : "证明不成立 / not proved");
process.exitCode = proved ? 0 : 1;
