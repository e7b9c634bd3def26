import { parseArgs } from "node:util";
import { busyRounds } from "./crash/busy-rounds.ts";
import { killRounds } from "./crash/kill-rounds.ts";
import { canTrace, tracedCarelessness, tracedWrites } from "./crash/traced-writes.ts";

/**
 * `npm run proof crash -- --acts 200 --rounds 50 --seed 7`: kill -9 at random points of uploading, stamping, reading and
 * bundling, and during bare writes, loses nothing that was acknowledged and leaves nothing by half; and by the time of an
 * acknowledgement file, folder and database are on disk, so that a power cut loses nothing either.
 */
const print = (line: string) => void process.stdout.write(`${line}\n`);

type Options = { readonly acts: number; readonly rounds: number; readonly seed: number };

function readOptions(): Options | null {
  try {
    const text = { type: "string" } as const;
    const { values } = parseArgs({ options: { acts: text, rounds: text, seed: text } });
    const { acts = 200, rounds = 50, seed = Date.now() % 1_000_000 } = values;
    const options = { acts: Number(acts), rounds: Number(rounds), seed: Number(seed) };
    const sound = Object.values(options).every(Number.isSafeInteger) && options.acts >= 0 && options.rounds > 0;
    return sound ? options : null;
  } catch {
    return null;
  }
}

async function proveKills(rounds: number, seed: number): Promise<readonly string[]> {
  const { acknowledged, problems } = await killRounds({ rounds, seed, print });
  const lost = problems.length;
  print(`${rounds} 轮，确认 ${acknowledged} 次写入，丢失 ${lost}，种子 ${seed}`);
  print(`${rounds} rounds, ${acknowledged} writes acknowledged, ${lost} lost, seed ${seed}`);
  return acknowledged === 0 ? [...problems, "nothing was acknowledged, so nothing is proved"] : problems;
}

async function proveActs(rounds: number, seed: number): Promise<readonly string[]> {
  const { acknowledged, reallyRead, resumed, problems } = await busyRounds({ rounds, seed, print });
  const { exhibit, stamp, reading, export: exported } = acknowledged;
  print(
    `${rounds} 轮，确认：上传 ${exhibit}、时间戳 ${stamp}、识别 ${reading}（真正识别 ${reallyRead}）、证据包 ${exported}；中断后重做 ${resumed}，问题 ${problems.length}，种子 ${seed}`,
  );
  print(
    `${rounds} rounds, acknowledged: uploads ${exhibit}, stamps ${stamp}, readings ${reading} (${reallyRead} in earnest), bundles ${exported}; ${resumed} done again after the kill, ${problems.length} problems, seed ${seed}`,
  );
  const nothing = rounds > 0 && Math.min(exhibit, stamp, reading, reallyRead) === 0;
  return nothing ? [...problems, "some act was never acknowledged, so nothing is proved about it"] : problems;
}

const tracedCount = 40;

async function provePowerCut(): Promise<readonly string[]> {
  if (!canTrace()) {
    return [
      "没有 strace，无法证明断电不丢数据；Debian 上请运行：apt-get install strace",
      "strace is missing, so nothing is proved about a power cut; on Debian: apt-get install strace",
    ];
  }
  const { acknowledgements, unsynced, synced } = await tracedWrites(tracedCount);
  const count = (kind: RegExp) =>
    [...synced].filter(([path]) => kind.test(path)).reduce((sum, [, times]) => sum + times, 0);
  const seen = [
    { what: "files", times: count(/\/blobs\/tmp\/[^/]+$/) },
    { what: "folders", times: count(/\/blobs\/[0-9a-f]{2}$/) },
    { what: "database", times: count(/\/youju\.sqlite-wal$/) },
  ];
  const tooFew = seen
    .filter(({ times }) => times < tracedCount)
    .map(({ what }) => `too few syncs of ${what} were seen`);
  const missed = (await tracedCarelessness()).unsynced.length < 4 ? ["a careless program was not found out"] : [];
  const times = seen.map(({ what, times }) => `${what} ${times}`).join(", ");
  print(`断电：确认 ${acknowledgements} 次，未落盘 ${unsynced.length}；落盘次数 ${times}`);
  print(`power cut: ${acknowledgements} acknowledged, ${unsynced.length} not on disk by then; synced: ${times}`);
  return acknowledgements === tracedCount
    ? [...unsynced, ...tooFew, ...missed]
    : [`${acknowledgements} of ${tracedCount} acknowledgements were seen`];
}

const options = readOptions();
if (options === null) {
  print("npm run proof crash -- [--acts 200] [--rounds 50] [--seed 7]");
  process.exitCode = 2;
} else {
  const { acts, rounds, seed } = options;
  const problems = [...(await proveActs(acts, seed)), ...(await proveKills(rounds, seed)), ...(await provePowerCut())];
  for (const problem of problems) {
    print(problem);
  }
  print(problems.length === 0 ? "证明成立 / proved" : "证明不成立 / not proved");
  process.exitCode = problems.length === 0 ? 0 : 1;
}
