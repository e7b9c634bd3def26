import { parseArgs } from "node:util";
import { attack, type Report } from "./hostile/attack.ts";

/**
 * `npm run proof hostile -- --count 320 --seed 7`: hundreds of files made to do harm are sent to a real server, which
 * answers each with words or keeps it, opens them within limits, and meanwhile answers others within a second.
 */
const print = (line: string) => void process.stdout.write(`${line}\n`);

function readOptions(): { readonly count: number; readonly seed: number } | null {
  try {
    const { values } = parseArgs({ options: { count: { type: "string" }, seed: { type: "string" } } });
    const [count, seed] = [Number(values.count ?? 320), Number(values.seed ?? Date.now() % 1_000_000)];
    return Number.isSafeInteger(count) && count > 0 && Number.isSafeInteger(seed) ? { count, seed } : null;
  } catch {
    return null;
  }
}

function show({ sent, kept, refused, unopened, answers, loop, beside, memory, disk }: Report): void {
  const states = [...unopened].map(([state, count]) => `${state} ${count}`).join(", ");
  const times = `median ${answers.median.toFixed(0)} ms, p99 ${answers.p99.toFixed(0)} ms, most ${answers.most.toFixed(0)} ms`;
  const memories = `server ${memory.server.toFixed(0)} MB, opening ${memory.inspecting.toFixed(0)} MB, others ${memory.others.toFixed(0)} MB`;
  print(
    `发出 ${sent} 份，收下 ${kept}，拒收 ${refused} / ${sent} files sent, ${kept} kept, ${refused} refused with words`,
  );
  print(`看过之后 / looked at: ${states}`);
  print(`其间别人问 ${answers.count} 次 / others asked ${answers.count} times: ${times}`);
  const held = ({ p99, most }: Report["loop"]) => `p99 ${p99.toFixed(0)} ms, most ${most.toFixed(0)} ms`;
  print(`事件循环被占 / event loop held: ${held(loop)}；空闲线程 / an idle thread beside it: ${held(beside)}`);
  print(`内存最多 / most memory: ${memories}`);
  print(`磁盘 / disk: ${disk.sent.toFixed(0)} MB sent, folder grew by ${disk.grown.toFixed(0)} MB`);
}

const options = readOptions();
if (options === null) {
  print("npm run proof hostile -- [--count 320] [--seed 7]");
  process.exitCode = 2;
} else {
  print(`种子 / seed ${options.seed}`);
  const report = await attack({ ...options, short: false });
  show(report);
  for (const problem of report.problems) {
    print(problem);
  }
  print(report.problems.length === 0 ? "证明成立 / proved" : "证明不成立 / not proved");
  process.exitCode = report.problems.length === 0 ? 0 : 1;
}
