import { existsSync } from "node:fs";
import { statfs } from "node:fs/promises";
import { dirname } from "node:path";
import { type PlainDate, plainDate } from "@youju/domain";
import { staleOn } from "@youju/law/read";
import { checkBlobs } from "@youju/storage";
import { openDataFolder } from "@youju/storage/folder";
import type { Command } from "../command.ts";
import { dataFolder, now } from "../data-folder.ts";
import { dayOf } from "../days.ts";
import { lawData } from "../law-at-hand.ts";
import { calendars, type Finding, freshness, pendingChanges, soundness } from "../law-health.ts";

const leastFreeBytes = 1_000_000_000;

/**
 * `youju doctor`: data, law data, calendars, disk and clock. Exit code 1 when something is broken; age alone breaks
 * nothing. `--today` asks how old the law data and the calendars are on another day.
 */
export const doctor: Command = {
  name: "doctor",
  summary: { zh: "体检：数据、法律数据、日历、磁盘、时钟", en: "check data, law data, calendars, disk and clock" },
  usage: "doctor [--today <day>]",
  operands: { least: 0, most: 0 },
  flags: { today: "value" },
  run: async (invocation) => {
    const { language, today } = invocation;
    const day = dayOf(invocation, "today", "today");
    const [law, folder] = [lawData(), dataFolder()];
    const findings: readonly Finding[] = [
      soundness(law),
      ...freshness(law, day),
      ...pendingChanges(law, day),
      calendars(law, day),
      clock(plainDate(today)),
      await disk(folder),
      await data(folder),
    ];
    const marks = { fine: "✓", caution: "!", broken: "✗" } as const;
    return {
      code: findings.some(({ state }) => state === "broken") ? 1 : 0,
      json: { folder, today: day, findings, stale: staleOn(law, day), pending: law.core.pending },
      lines: findings.map(({ state, words }) => `${marks[state]} ${words[language]}`),
    };
  },
};

/** The clock cannot be right before the law data it judges was made. */
function clock(today: PlainDate): Finding {
  const [earliest] = lawData()
    .core.calendars.map(({ year }) => year)
    .toSorted((first, second) => second - first);
  return Number(today.slice(0, 4)) < (earliest ?? 0)
    ? {
        check: "clock",
        state: "broken",
        words: { zh: `电脑时间是 ${today}，看起来不对`, en: `The computer says it is ${today}, which looks wrong` },
      }
    : {
        check: "clock",
        state: "fine",
        words: { zh: `今天是 ${today}（北京时间）`, en: `Today is ${today} in Beijing` },
      };
}

async function disk(folder: string): Promise<Finding> {
  const place = existsSync(folder) ? folder : dirname(folder);
  if (!existsSync(place)) {
    return {
      check: "disk",
      state: "caution",
      words: { zh: `数据文件夹 ${folder} 还没有建立`, en: `The data folder ${folder} does not exist yet` },
    };
  }
  const { bavail, bsize } = await statfs(place);
  const free = bavail * bsize;
  const gigabytes = (free / 1_000_000_000).toFixed(1);
  return {
    check: "disk",
    state: free < leastFreeBytes ? "caution" : "fine",
    words: { zh: `数据文件夹 ${folder}，磁盘剩余 ${gigabytes} GB`, en: `Data folder ${folder}, ${gigabytes} GB free` },
  };
}

async function data(folder: string): Promise<Finding> {
  if (!existsSync(folder)) {
    return { check: "data", state: "fine", words: { zh: "还没有数据", en: "There is no data yet" } };
  }
  const { store, blobs } = await openDataFolder(folder, { now });
  try {
    const { checked, damaged, missing } = await checkBlobs({ store, blobs });
    const bad = damaged.length + missing.length;
    return bad === 0
      ? {
          check: "data",
          state: "fine",
          words: {
            zh: `${checked} 份原件逐字节核对无误`,
            en: `${checked} originals match their fingerprints byte for byte`,
          },
        }
      : {
          check: "data",
          state: "broken",
          words: {
            zh: `有 ${bad} 份原件损坏或缺失，请从备份恢复`,
            en: `${bad} originals are damaged or missing: restore them from a backup`,
          },
        };
  } finally {
    await store.close();
  }
}
