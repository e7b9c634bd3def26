import { proveStanding } from "./standing/prove-standing.ts";

/** `npm run proof standing`: in every situation of the scenarios, no right stands worse for one exhibit more. */
const print = (line: string) => void process.stdout.write(`${line}\n`);
const { looked, problems } = proveStanding(() => true);
print(`${looked} situations looked at, ${problems.length} in which an exhibit more made something worse`);
for (const problem of problems.slice(0, 20)) {
  print(`  ${problem}`);
}
print(problems.length === 0 ? "证明成立 / proved" : "证明不成立 / not proved");
process.exitCode = problems.length === 0 ? 0 : 1;
