import type { NextDay } from "@youju/api";
import { type DeadlineSource, type Language, type PlainDate, parsePlainDate } from "@youju/domain";
import { dayWords } from "../../ui/day-words.ts";
import type { Tone } from "../../ui/index.ts";
import { deadlineWords } from "../../words/deadline.ts";
import { windowWords } from "../../words/window.ts";
import type { ListedDeadline, Standing } from "./deadline-order.ts";

/** How loud a standing is on screen; its words carry the meaning. */
export const standingTone: Record<Standing, Tone> = {
  safe: "done",
  "do-today": "urgent",
  passed: "wait",
  "other-in-time": "wait",
  "other-maybe-late": "wait",
  "other-late": "need",
  "not-yet": "wait",
  open: "done",
};

/** What a standing is called and means. The law's days may move, a platform's windows end at the hour. */
export function standingSaid(source: DeadlineSource, standing: Standing, language: Language): Said {
  const [law, window] = [deadlineWords[language], windowWords[language]];
  const byLaw = { title: law.standing[standing], explain: law.explain[standing] };
  const promised = source === "promise";
  const own: Partial<Record<Standing, string>> = promised ? window.promised.title : window.standing;
  const meant: Partial<Record<Standing, string>> = promised ? window.promised.explain : window.explain;
  return source === "law" ? byLaw : { title: own[standing] ?? byLaw.title, explain: meant[standing] ?? byLaw.explain };
}

type Said = { readonly title: string; readonly explain: string };

/** Which sentence says until when the next step runs, and the day in it. */
export type UntilLine = {
  readonly line: "before" | "today" | "todayUnknown" | "passed" | "waiting" | "late";
  readonly day: PlainDate;
};

/**
 * The sentence for the day of the next step. A person in the roll-forward is told the rolled day, where the case's
 * deadlines know it.
 */
export function untilLine(next: NextDay, deadlines: readonly ListedDeadline[]): UntilLine {
  if (next.whose === "other") {
    return { line: next.state === "passed" ? "late" : "waiting", day: next.day };
  }
  if (next.state === "still-in-law") {
    const last = deadlines.find((item) => item.deadline.rule === next.rule)?.deadline.deadline.lastDay ?? null;
    return last === null ? { line: "todayUnknown", day: next.day } : { line: "today", day: last };
  }
  return { line: next.state === "passed" ? "passed" : "before", day: next.day };
}

/** A sentence whose `YYYY-MM-DD` days are written as people read them. */
export function daysInWords(sentence: string, language: Language): string {
  return sentence.replaceAll(/\d{4}-\d{2}-\d{2}/g, (found) => {
    const day = parsePlainDate(found);
    return day === undefined ? found : dayWords(day, language, "long");
  });
}
