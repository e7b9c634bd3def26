import { parseArgs } from "node:util";
import { proveReminders } from "./reminders/prove-reminders.ts";

/**
 * `npm run proof reminders -- --rounds 100 --seed 7`: kills between any two steps of reminding; in the inbox exactly once,
 * outside never lost, twice only where it could not be known, and then it is said.
 */
const print = (line: string) => void process.stdout.write(`${line}\n`);

function readOptions(): { readonly rounds: number; readonly seed: number } | null {
  try {
    const { values } = parseArgs({ options: { rounds: { type: "string" }, seed: { type: "string" } } });
    const [rounds, seed] = [Number(values.rounds ?? 100), Number(values.seed ?? Date.now() % 1_000_000)];
    return Number.isSafeInteger(rounds) && rounds > 0 && Number.isSafeInteger(seed) ? { rounds, seed } : null;
  } catch {
    return null;
  }
}

const options = readOptions();
if (options === null) {
  print("npm run proof reminders -- [--rounds 100] [--seed 7]");
  process.exitCode = 2;
} else {
  const { raised, sent, twice, problems } = await proveReminders({ ...options, print });
  print(
    `${options.rounds} 轮：提醒 ${raised} 条，发出 ${sent}，到达两次 ${twice}，问题 ${problems.length}，种子 ${options.seed}`,
  );
  print(
    `${options.rounds} rounds: ${raised} raised, ${sent} sent, ${twice} arrived twice, ${problems.length} problems, seed ${options.seed}`,
  );
  for (const problem of problems) {
    print(`  ${problem}`);
  }
  print(problems.length === 0 ? "证明成立 / proved" : "证明不成立 / not proved");
  process.exitCode = problems.length === 0 ? 0 : 1;
}
