import type { FilingView } from "@youju/api";
import { type CaseDeadline, daysBetween, type PlainDate } from "@youju/domain";
import { nextDayOf } from "./next-day.ts";

/** What can be done within a period of one's own, as a paper of a channel; without a paper it is done there by hand. */
const doneWith: Readonly<Record<string, { readonly channel: string; readonly paper: string | null }>> = {
  P01: { channel: "platform", paper: "platform-application" },
  P03: { channel: "platform", paper: "platform-dispute-note" },
  P07: { channel: "platform", paper: "platform-review" },
  D22: { channel: "court", paper: null },
  D39: { channel: "administrative-review", paper: "administrative-review" },
};

/** A period is pressing from so many days before its end. */
const pressing = 3;
/** Short periods that an answer starts and that ask for one thing only: they press from their first day. */
const pressingThroughout: ReadonlySet<string> = new Set(["P07", "D22"]);

/** Where something is done within a period of one's own; nothing where it is pressed in the app itself. */
export function wayOf({ registerId }: Pick<CaseDeadline, "registerId">) {
  return doneWith[registerId];
}

/** Whether a period is one's own to use: a platform's, or one of the law that asks for a paper or a payment. */
export function isOwnWindow({ whose, source, registerId }: CaseDeadline): boolean {
  return whose === "person" && (source !== "law" || registerId in doneWith);
}

/** Whether its end is near enough to come before everything else. */
export function isPressing(deadline: CaseDeadline, today: PlainDate): boolean {
  return pressingThroughout.has(deadline.registerId) || daysBetween(today, nextDayOf(deadline).day) <= pressing;
}

/** Whether the paper of its window went out since it began. */
export function isUsed({ registerId, deadline }: CaseDeadline, filings: readonly FilingView[]): boolean {
  const paper = doneWith[registerId]?.paper ?? null;
  return (
    paper !== null && filings.some((one) => one.paper === paper && one.sentOn !== null && one.sentOn >= deadline.from)
  );
}
