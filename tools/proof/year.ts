import { proveYear } from "./year/prove-year.ts";
import { storyNames } from "./year/read-story.ts";

/** `npm run proof year`: three whole cases through a simulated year, day by day, against what a lawyer wrote down first. */
const { looked, differences } = await proveYear({ names: storyNames, every: !process.argv.includes("--named-days") });
for (const difference of differences) {
  process.stdout.write(`${difference}\n`);
}
process.stdout.write(`三件案子，逐日看了 ${looked} 次，不同之处 ${differences.length}\n`);
process.stdout.write(`three cases, looked at ${looked} times day by day, ${differences.length} differences\n`);
process.stdout.write(differences.length === 0 ? "证明成立 / proved\n" : "证明不成立 / not proved\n");
process.exitCode = differences.length === 0 ? 0 : 1;
