import type { CaseFile, PlainDate } from "@youju/domain";

/** The day a case stands on: a demo case has a stated one of its own. */
export function todayOf(file: Pick<CaseFile, "demoToday">, today: PlainDate): PlainDate {
  return file.demoToday ?? today;
}
