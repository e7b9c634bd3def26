import type { ContactView, FilingView, PromiseView, Turn } from "@youju/api";
import { isEnclosure, paperIds, reminderPapers } from "@youju/documents";
import { addDays, dayOf, type PlainDate } from "@youju/domain";
import { isLate } from "./next-day.ts";

/** Whether somebody has to answer it: letters that remind or go along with another paper are answered by nobody. */
export function isAnswerable({ paper }: Pick<FilingView, "paper">): boolean {
  const known = paperIds.find((id) => id === paper);
  return !reminderPapers.has(paper) && (known === undefined || !isEnclosure(known));
}

/** The filing that was sent last and is still being dealt with. */
export function awaited(filings: readonly FilingView[]): FilingView | undefined {
  return filings.findLast((filing) => (filing.state === "sent" || filing.state === "accepted") && isAnswerable(filing));
}

/** Whether a filing ended the dispute. */
export function isSettled(filings: readonly Pick<FilingView, "state">[]): boolean {
  return filings.some(({ state }) => state === "settled");
}

/** A promise with the talk it was made in. */
export type Promised = { readonly contact: ContactView; readonly promise: PromiseView };

/** Somebody's word is waited for so many days; a longer one holds nothing up. */
const longestWait = 7;

/** The promise that is due next, where it is near enough to wait for. */
export function awaitedPromise(contacts: readonly ContactView[], today: PlainDate): Promised | undefined {
  const open = contacts.flatMap((contact) =>
    contact.promises
      .filter(({ state, by }) => state === "open" && by !== null && dayOf(by) <= addDays(today, longestWait))
      .map((promise) => ({ contact, promise })),
  );
  return open.toSorted((one, other) => ((one.promise.by ?? "") < (other.promise.by ?? "") ? -1 : 1))[0];
}

/** What a turn is read off. */
export type Standing = {
  readonly filings: readonly FilingView[];
  readonly contacts: readonly ContactView[];
  readonly today: PlainDate;
};

/**
 * Whose turn it is: nobody's once settled, the other side's while it still has time to answer or to keep its word, else
 * the person's.
 */
export function turnOf({ filings, contacts, today }: Standing): Turn {
  if (isSettled(filings)) {
    return "closed";
  }
  const waiting = filings.filter(({ state }) => state === "sent" || state === "accepted").filter(isAnswerable);
  if (waiting.some(({ deadlines }) => deadlines.some((deadline) => isLate(deadline, today)))) {
    return "person";
  }
  return waiting.length > 0 || awaitedPromise(contacts, today) !== undefined ? "other" : "person";
}
