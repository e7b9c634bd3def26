import type { FilingView, Turn } from "@youju/api";
import type { PlainDate } from "@youju/domain";
import { isLate } from "./next-day.ts";

/** The filing that was sent last and is still being dealt with. */
export function awaited(filings: readonly FilingView[]): FilingView | undefined {
  return filings.findLast(({ state }) => state === "sent" || state === "accepted");
}

/** Whether a filing ended the dispute. */
export function isSettled(filings: readonly Pick<FilingView, "state">[]): boolean {
  return filings.some(({ state }) => state === "settled");
}

/** Whose turn it is: nobody's once settled, the other side's while it still has time to answer, else the person's. */
export function turnOf(filings: readonly FilingView[], today: PlainDate): Turn {
  if (isSettled(filings)) {
    return "closed";
  }
  const waiting = awaited(filings);
  return waiting === undefined || waiting.deadlines.some((deadline) => isLate(deadline, today)) ? "person" : "other";
}
