import { existsSync } from "node:fs";
import { statfs } from "node:fs/promises";
import { dirname } from "node:path";
import { type PlainDate, plainDate } from "@youju/domain";
import { staleOn } from "@youju/law/read";
import { assessmentHealth } from "../assessment-health.ts";
import type { Command } from "../command.ts";
import { dataFolder } from "../data-folder.ts";
import { dayOf } from "../days.ts";
import { lawData } from "../law-at-hand.ts";
import { calendars, type Finding, freshness, pendingChanges, soundness } from "../law-health.ts";
import { stampHealth } from "../stamp-health.ts";
import { vaultHealth } from "../vault-health.ts";

const leastFreeBytes = 1_000_000_000;

/**
 * `youju doctor`: data, time stamps, assessments, law data, calendars, disk and clock. Exit code 1 when something is
 * broken; age alone breaks nothing. `--today` asks how old the law data and the calendars are on another day; `--scrub`
 * reads every file of the evidence store back now instead of telling what the last reading back found.
 */
export const doctor: Command = {
  name: "doctor",
  summary: { zh: "体检：数据、法律数据、日历、磁盘、时钟", en: "check data, law data, calendars, disk and clock" },
  usage: "doctor [--today <day>] [--scrub]",
  operands: { least: 0, most: 0 },
  flags: { today: "value", scrub: "switch" },
  run: async (invocation) => {
    const { language, today, flags } = invocation;
    const day = dayOf(invocation, "today", "today");
    const [law, folder] = [lawData(), dataFolder()];
    const vault = await vaultHealth(folder, flags.scrub === true ? "read-all" : "last-result");
    const stamps = await stampHealth(folder);
    const assessments = await assessmentHealth(folder, law);
    const findings: readonly Finding[] = [
      soundness(law),
      ...freshness(law, day),
      ...pendingChanges(law, day),
      calendars(law, day),
      clock(plainDate(today)),
      await disk(folder),
      ...vault.findings,
      ...stamps.findings,
      ...assessments.findings,
    ];
    const marks = { fine: "✓", caution: "!", broken: "✗" } as const;
    return {
      code: findings.some(({ state }) => state === "broken") ? 1 : 0,
      json: {
        folder,
        today: day,
        findings,
        stale: staleOn(law, day),
        pending: law.core.pending,
        vault: vault.view,
        stamps: stamps.standing,
        assessments: assessments.standing,
      },
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
