import { parseArgs } from "node:util";
import { fillRounds } from "./disk-full/fill-rounds.ts";
import { mountSmallDisk } from "./disk-full/small-disk.ts";
import { startVictim } from "./hostile/victim.ts";

/**
 * `npm run proof disk-full -- --rounds 5`: on a disk that is full every way of writing is refused with words, nothing
 * acknowledged is lost, nothing half is there, and an upload goes on once there is room. Needs the right to mount.
 */
const print = (line: string) => void process.stdout.write(`${line}\n`);

function readRounds(): number | null {
  try {
    const { values } = parseArgs({ options: { rounds: { type: "string" } } });
    const rounds = Number(values.rounds ?? 5);
    return Number.isSafeInteger(rounds) && rounds > 0 ? rounds : null;
  } catch {
    return null;
  }
}

async function prove(rounds: number): Promise<readonly string[]> {
  const disk = mountSmallDisk(160);
  if (disk === null) {
    return [
      "没有挂载权限，什么也没有证明；请以管理员身份运行",
      "mounting is not allowed, so nothing is proved; run it as the administrator",
    ];
  }
  try {
    const victim = await startVictim(disk.folder);
    try {
      const { acknowledged, refusals, problems } = await fillRounds(victim, disk, rounds);
      print(`${rounds} 轮，磁盘满时拒绝 ${refusals} 次，腾出空间后续传成功 ${acknowledged} 个`);
      print(
        `${rounds} rounds, ${refusals} refusals with a full disk, ${acknowledged} uploads went on once there was room`,
      );
      return problems;
    } finally {
      await victim.stop();
    }
  } finally {
    disk.unmount();
  }
}

const rounds = readRounds();
if (rounds === null) {
  print("npm run proof disk-full -- [--rounds 5]");
  process.exitCode = 2;
} else {
  const problems = await prove(rounds);
  for (const problem of problems) {
    print(problem);
  }
  print(problems.length === 0 ? "证明成立 / proved" : "证明不成立 / not proved");
  process.exitCode = problems.length === 0 ? 0 : 1;
}
