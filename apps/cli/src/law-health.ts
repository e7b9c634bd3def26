import { addDays, type PlainDate, type Text } from "@youju/domain";
import { type LawData, lawBook } from "@youju/law";
import {
  citationProblems,
  coverageProblems,
  type FreshnessKind,
  freshDays,
  referenceProblems,
  type StaleEntry,
  staleOn,
} from "@youju/law/read";

/** One thing looked at: fine, worth a look, or broken. */
export type Finding = { readonly check: string; readonly state: "fine" | "caution" | "broken"; readonly words: Text };

/** Whether the law data hangs together: no gap, no overlap, no dead reference, nothing repealed that could be cited. */
export function soundness(law: LawData): Finding {
  const problems = [...coverageProblems(law), ...referenceProblems(law), ...citationProblems(law)];
  const [first = ""] = problems;
  const edition = law.core.edition.slice(0, 12);
  return problems.length === 0
    ? {
        check: "law",
        state: "fine",
        words: { zh: `法律数据完好，版本 ${edition}`, en: `Law data is sound, edition ${edition}` },
      }
    : {
        check: "law",
        state: "broken",
        words: {
          zh: `法律数据有 ${problems.length} 处问题：${first}`,
          en: `Law data has ${problems.length} problems: ${first}`,
        },
      };
}

const kinds: Readonly<Record<FreshnessKind, Text>> = {
  directory: { zh: "电话和操作路径", en: "phones and menu paths" },
  "platform-rule": { zh: "平台规则", en: "platform rules" },
  statute: { zh: "法律条文和数字", en: "articles and numbers of the law" },
};

/** One finding for each kind of entry whose check has grown old on that day; age is never a failure. */
export function freshness(law: LawData, today: PlainDate): readonly Finding[] {
  const stale = staleOn(law, today);
  const old = Object.entries(Object.groupBy(stale, ({ kind }) => kind)).map(([kind, entries = []]) =>
    aged(kind as FreshnessKind, entries),
  );
  return old.length > 0
    ? old
    : [
        {
          check: "freshness",
          state: "fine",
          words: { zh: "法律数据都在期限内核对过", en: "All law data was checked within its time" },
        },
      ];
}

function aged(kind: FreshnessKind, entries: readonly StaleEntry[]): Finding {
  const names = [...new Set(entries.map(({ entry }) => entry.split(/[@#]/)[0] ?? entry))];
  const [words, days, count] = [kinds[kind], freshDays[kind], entries.length];
  return {
    check: `freshness-${kind}`,
    state: "caution",
    words: {
      zh: `${words.zh}：${count} 条超过 ${days} 天没有核对，请先确认再用：${names.join("、")}`,
      en: `${words.en}: ${count} entries have not been checked for ${days} days, confirm before relying on them: ${names.join(", ")}`,
    },
  };
}

/** Changes of the law on their way; one whose announced day has come calls for a look. */
export function pendingChanges({ core }: LawData, today: PlainDate): readonly Finding[] {
  return core.pending.map(({ id, title, standing, touches, startsOn }) => {
    const due = startsOn !== null && startsOn <= today;
    const look = due
      ? { zh: `已到 ${startsOn}，请核对是否施行。`, en: ` ${startsOn} has come: look whether it is in force.` }
      : { zh: "", en: "" };
    return {
      check: `pending-${id}`,
      state: due ? "caution" : "fine",
      words: {
        zh: `在途：${title.zh}。${standing.zh}${touches.zh}${look.zh}`,
        en: `On its way: ${title.en}. ${standing.en} ${touches.en}${look.en}`,
      },
    };
  });
}

/** Whether the official calendar reaches that day and the sixty after it. Without it days are provisional, not wrong. */
export function calendars(law: LawData, today: PlainDate): Finding {
  const { calendar } = lawBook(law);
  const missing = [today, addDays(today, 60)].find((day) => calendar.day(day).kind === "unpublished");
  const year = missing?.slice(0, 4) ?? "";
  return missing === undefined
    ? { check: "calendar", state: "fine", words: { zh: "放假安排齐全", en: "The official calendars are complete" } }
    : {
        check: "calendar",
        state: "caution",
        words: {
          zh: `${year} 年的放假安排还没有公布或收录，落到那年的日子标为暂定`,
          en: `The calendar for ${year} is not published or not on record: days in that year are provisional`,
        },
      };
}
