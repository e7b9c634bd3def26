import { parseArgs } from "node:util";
import { proveHistories } from "./histories/prove-histories.ts";

/** `npm run proof histories -- --runs 5000 --seed 1`: random histories of a case keep every promise made about its state. */
const print = (line: string) => void process.stdout.write(`${line}\n`);

function readOptions(): { readonly runs: number; readonly seed: number } | null {
  try {
    const { values } = parseArgs({ options: { runs: { type: "string" }, seed: { type: "string" } } });
    const [runs, seed] = [Number(values.runs ?? 5000), Number(values.seed ?? 1)];
    return Number.isSafeInteger(runs) && runs > 0 && Number.isSafeInteger(seed) ? { runs, seed } : null;
  } catch {
    return null;
  }
}

const options = readOptions();
if (options === null) {
  print("npm run proof histories -- [--runs 5000] [--seed 1]");
  process.exitCode = 2;
} else {
  const { histories, acts, problem } = await proveHistories(options, print);
  print(`${histories} 段经历，${acts} 个动作${problem === null ? "，处处成立" : ""}`);
  print(`${histories} histories, ${acts} acts${problem === null ? ", everything held" : ""}`);
  print(problem === null ? "证明成立 / proved" : `证明不成立 / not proved\n${problem}`);
  process.exitCode = problem === null ? 0 : 1;
}
