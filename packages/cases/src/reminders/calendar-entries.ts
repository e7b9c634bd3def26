import type { CalendarEntry } from "@youju/api";
import type { CaseDeadline, CaseFile } from "@youju/domain";
import type { Page } from "@youju/storage";
import { cardSnapshot, deadlinesOf } from "../case-snapshot.ts";
import { nextDayOf, standing } from "../next-day.ts";
import { hashOf } from "../sha256.ts";
import type { Reading } from "../workplace.ts";
import { keptReminders } from "./reminder-settings.ts";

/**
 * The days of every open case of the person's own, as whole days in Asia/Shanghai: by when the person must act, and until
 * when the other side has time. The examples and what lies in the bin have none.
 */
export async function calendarEntries(place: Reading): Promise<readonly CalendarEntry[]> {
  const { settings } = await keptReminders(place);
  const entries: CalendarEntry[] = [];
  let after: string | null = "";
  while (after !== null) {
    const page: Page<CaseFile> = await place.store.cases.list(place.workspaceId, {
      demo: false,
      ...(after === "" ? {} : { after }),
    });
    for (const file of page.rows) {
      const snapshot = await cardSnapshot(place, file);
      const open = deadlinesOf(snapshot);
      const current = open
        .filter(({ deadline }) => deadline.period.bound === "latest")
        .map((deadline) => standing(deadline, snapshot.today))
        .filter(({ state }) => state !== "passed");
      entries.push(...current.map((deadline) => entryOf(file, deadline, settings)));
    }
    after = page.next;
  }
  return entries;
}

function entryOf(
  file: CaseFile,
  deadline: CaseDeadline,
  { showTitles, language }: { readonly showTitles: boolean; readonly language: "zh" | "en" },
): CalendarEntry {
  const { day, provisional } = nextDayOf(deadline);
  const { title, whose, afterwards, endsAt } = deadline;
  const whom = whose === "person" ? { zh: "截止", en: "Due" } : { zh: "等对方", en: "Their day" };
  const time = endsAt === null || endsAt.length === 10 ? "" : ` ${endsAt.slice(11)}`;
  return {
    uid: hashOf(Buffer.from(`${file.id} ${deadline.rule} ${deadline.deadline.from}`)).slice(0, 40),
    caseId: file.id,
    day: endsAt === null ? day : endsAt.slice(0, 10),
    title: `${whom[language]}${time}${language === "zh" ? "：" : ": "}${title[language]}${showTitles ? ` · ${file.title}` : ""}`,
    description: afterwards[language],
    provisional,
  };
}
