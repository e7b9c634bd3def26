import type { ContactView, FilingView, PromiseView } from "@youju/api";
import { isEnclosure, paperIds } from "@youju/documents";
import { addDays, dayOf, type PlainDate, pendingStates, reminderPapers } from "@youju/domain";
import type { LadderStep } from "@youju/law";
import type { CardSnapshot } from "./case-snapshot.ts";

/** Whether somebody has to answer it: letters that remind or go along with another paper are answered by nobody. */
export function isAnswerable({ paper }: Pick<FilingView, "paper">): boolean {
  const known = paperIds.find((id) => id === paper);
  return !reminderPapers.has(paper) && (known === undefined || !isEnclosure(known));
}

/** What a turn is read off. */
export type Standing = Pick<CardSnapshot, "filings" | "contacts" | "outcome" | "assessment" | "ladder" | "today">;

/** The channels that are tried in one way: alongside the rest, or one of several. */
export function channelsThat(how: LadderStep["how"], { ladder }: Pick<Standing, "ladder">): ReadonlySet<string> {
  return new Set(ladder.filter((step) => step.how === how).map(({ channel }) => channel));
}

type Pending = Pick<Standing, "filings" | "assessment" | "ladder">;

/**
 * The filing that was sent last and is still being dealt with, one with a clock before one without. What only runs beside
 * the rest, as a report does, is waited for where nothing else is under way or left to do.
 */
export function awaited(snapshot: Pending): FilingView | undefined {
  const pending = snapshot.filings.filter((filing) => pendingStates.has(filing.state) && isAnswerable(filing));
  const beside = channelsThat("alongside", snapshot);
  const main = pending.filter(({ channel }) => !beside.has(channel));
  const waited = main.length === 0 && !leadsOn(snapshot, beside) ? pending : main;
  return waited.findLast(({ deadlines }) => deadlines.length > 0) ?? waited.at(-1);
}

/** Whether a step of the route is open that nothing was sent for. */
function leadsOn({ filings, assessment }: Pending, beside: ReadonlySet<string>): boolean {
  const tried = new Set(filings.filter(({ sentOn }) => sentOn !== null).map(({ channel }) => channel));
  const route = assessment?.assessment.route ?? [];
  return route.some(({ channel, state }) => state === "now" && !beside.has(channel) && !tried.has(channel));
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
