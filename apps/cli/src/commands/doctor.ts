import { existsSync } from "node:fs";
import { statfs } from "node:fs/promises";
import { dirname } from "node:path";
import { addDays, type PlainDate, plainDate, type Text } from "@youju/domain";
import { type LawBook, lawBook } from "@youju/law";
import { coverageProblems, referenceProblems, staleOn } from "@youju/law/read";
import { checkBlobs } from "@youju/storage";
import { openDataFolder } from "@youju/storage/folder";
import type { Command } from "../command.ts";
import { dataFolder, now } from "../data-folder.ts";
import { lawData } from "../law-at-hand.ts";

/** One thing looked at: fine, worth a look, or broken. */
type Finding = { readonly check: string; readonly state: "fine" | "caution" | "broken"; readonly words: Text };

const leastFreeBytes = 1_000_000_000;
/** The law data is looked through again at least this often. */
const freshDays = 90;

/** `youju doctor`: data, law data, calendars, disk and clock. Exit code 1 when something is broken. */
export const doctor: Command = {
  name: "doctor",
  summary: { zh: "体检：数据、法律数据、日历、磁盘、时钟", en: "check data, law data, calendars, disk and clock" },
  usage: "doctor",
  operands: { least: 0, most: 0 },
  flags: {},
  run: async ({ language, today }) => {
    const day = plainDate(today);
    const folder = dataFolder();
    const findings = [lawFinding(), freshness(day), calendars(day), clock(day), await disk(folder), await data(folder)];
    const marks = { fine: "✓", caution: "!", broken: "✗" } as const;
    return {
      code: findings.some(({ state }) => state === "broken") ? 1 : 0,
      json: { folder, findings },
      lines: findings.map(({ state, words }) => `${marks[state]} ${words[language]}`),
    };
  },
};

function lawFinding(): Finding {
  const law = lawData();
  const problems = [...coverageProblems(law), ...referenceProblems(law)];
  return problems.length === 0
    ? {
        check: "law",
        state: "fine",
        words: {
          zh: `法律数据完好，版本 ${law.core.edition.slice(0, 12)}`,
          en: `Law data is sound, edition ${law.core.edition.slice(0, 12)}`,
        },
      }
    : {
        check: "law",
        state: "broken",
        words: {
          zh: `法律数据有 ${problems.length} 处问题：${problems[0] ?? ""}`,
          en: `Law data has ${problems.length} problems: ${problems[0] ?? ""}`,
        },
      };
}

function freshness(today: PlainDate): Finding {
  const stale = staleOn(lawData(), today);
  return stale.length === 0
    ? {
        check: "freshness",
        state: "fine",
        words: { zh: `法律数据都在 ${freshDays} 天内核对过`, en: `All law data was checked within ${freshDays} days` },
      }
    : {
        check: "freshness",
        state: "caution",
        words: {
          zh: `有 ${stale.length} 条法律数据超过 ${freshDays} 天没有核对，请先确认再用`,
          en: `${stale.length} entries of law data have not been checked for ${freshDays} days: confirm before relying on them`,
        },
      };
}

function calendars(today: PlainDate): Finding {
  const book: LawBook = lawBook(lawData());
  const published = (date: PlainDate) => book.calendar.day(date).kind !== "unpublished";
  const next = addDays(today, 60);
  if (!published(today)) {
    return {
      check: "calendar",
      state: "broken",
      words: {
        zh: `没有 ${today.slice(0, 4)} 年的放假安排，工作日不能确定`,
        en: `There is no calendar for ${today.slice(0, 4)}: working days are not certain`,
      },
    };
  }
  return published(next)
    ? { check: "calendar", state: "fine", words: { zh: "放假安排齐全", en: "The official calendars are complete" } }
    : {
        check: "calendar",
        state: "caution",
        words: {
          zh: `${next.slice(0, 4)} 年的放假安排还没有公布或收录，跨年的日子标为暂定`,
          en: `The calendar for ${next.slice(0, 4)} is not published or not on record: days beyond the year are provisional`,
        },
      };
}

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
