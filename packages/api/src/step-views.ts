import type { CaseDeadline, PlainDate, Text } from "@youju/domain";

/** The next day that matters in a case, with its state on the server's today. */
export type NextDay = Pick<CaseDeadline, "rule" | "title" | "whose" | "state"> & {
  /** The day the person should act by, or the day after which the other side is late. */
  readonly day: PlainDate;
  readonly provisional: boolean;
};

/** Somebody who had to answer let the day pass, and what that leads to. */
export type SilenceView = {
  readonly filingId: string;
  readonly channel: string;
  readonly rule: string;
  readonly registerId: string;
  readonly lastDay: PlainDate;
  /** Days since. */
  readonly days: number;
  readonly raises: readonly { readonly channel: string; readonly paper: string }[];
  /** A reminder went out: until when one first waits. */
  readonly resting: PlainDate | null;
};

/** A button to leave alone while it matters. */
export type NotToPressView = {
  readonly id: "confirm-receipt" | "withdraw-application" | "withdraw-complaint";
  readonly title: Text;
  readonly why: Text;
};

/** The one next step: what, why, until when, and where it is done. */
export type NextStep = {
  readonly id:
    | "add-material"
    | "confirm-fields"
    | "answer-questions"
    | "compose"
    | "send"
    | "wait"
    | "follow-up"
    /** A window of one's own is about to close. */
    | "act-in-time"
    /** What was promised was not kept. */
    | "promise"
    /** Something was agreed: what has to be done under it, by whom, and whether it was. */
    | "settlement"
    | "closed";
  readonly title: Text;
  readonly why: Text;
  readonly until: NextDay | null;
  /** The channel concerned, for compose, send, wait and follow-up. */
  readonly channel: string | null;
  /** Which of the channel's papers; the next one where none is named. */
  readonly paper: string | null;
  readonly filingId: string | null;
  /** The talk concerned. */
  readonly contactId: string | null;
  /** Until when the person put it off, and why. */
  readonly snoozed: { readonly until: PlainDate; readonly reason: string } | null;
};
