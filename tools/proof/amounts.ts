import { parseArgs } from "node:util";
import { proveAmounts } from "./amounts/prove-amounts.ts";

/**
 * `npm run proof amounts -- --count 100000 --seed 1`: the capital figures on papers, held against another library and
 * against an oracle written apart.
 */
const print = (line: string) => void process.stdout.write(`${line}\n`);

function readOptions(): { readonly count: number; readonly seed: number } | null {
  try {
    const { values } = parseArgs({ options: { count: { type: "string" }, seed: { type: "string" } } });
    const [count, seed] = [Number(values.count ?? 100_000), Number(values.seed ?? 1)];
    return Number.isSafeInteger(count) && count > 0 && Number.isSafeInteger(seed) ? { count, seed } : null;
  } catch {
    return null;
  }
}

const options = readOptions();
if (options === null) {
  print("npm run proof amounts -- [--count 100000] [--seed 1]");
  process.exitCode = 2;
} else {
  const { looked, disagreements } = proveAmounts(options.count, options.seed);
  print(`核对 ${looked} 个金额，三种写法不一致的 ${disagreements.length} 个`);
  print(`${looked} amounts looked at, ${disagreements.length} about which the three ways differ`);
  for (const { amount, own, independent, nzh } of disagreements.slice(0, 20)) {
    print(`  ${amount} 分: ${own} | ${independent} | nzh ${nzh}`);
  }
  print(disagreements.length === 0 ? "证明成立 / proved" : "证明不成立 / not proved");
  process.exitCode = disagreements.length === 0 ? 0 : 1;
}
