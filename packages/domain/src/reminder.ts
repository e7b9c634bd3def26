import type { CaseId } from "./case-file.ts";
import type { ErrorCode } from "./error.ts";
import type { Moment } from "./moment.ts";
import type { PlainDate } from "./plain-date.ts";
import type { Text } from "./text.ts";

/** `due`: the person must act by a day; `late`: the other side let its own day pass. */
export type ReminderKind = "due" | "late";

/** What a reminder is about, before it has a place in the inbox. 提醒 */
export type ReminderContent = {
  readonly kind: ReminderKind;
  /** The deadline's rule. */
  readonly rule: string;
  /** The deadline's title. */
  readonly title: Text;
  /** What follows where the day passes. */
  readonly afterwards: Text;
  /** The day to act by, or the day the other side let pass; in Asia/Shanghai. */
  readonly day: PlainDate;
  /** The very moment it ends, where it is known. */
  readonly endsAt: Moment | null;
  /** So many days before that day it was due; 0 on the day itself, and for what is late. */
  readonly lead: number;
  /** Counted without the official calendar of that year. */
  readonly provisional: boolean;
};

/** A reminder in the inbox. */
export type Reminder = ReminderContent & {
  readonly id: string;
  readonly caseId: CaseId;
  /** UTC instants. */
  readonly raisedAt: string;
  readonly seenAt: string | null;
  /** The deadline is gone or has another day since: there is nothing left to remind of. */
  readonly lapsedAt: string | null;
};

/**
 * How a reminder is getting out of the house: `waiting` for its turn or its next attempt, `sending` since the other side
 * may have it, `sent` since they said so, `failed` for good until somebody retries, `dropped` because it lapsed before.
 */
export const deliveryStates = ["waiting", "sending", "sent", "failed", "dropped"] as const;

export type DeliveryState = (typeof deliveryStates)[number];

/** One reminder on one way out. 投递记录 */
export type Delivery = {
  readonly id: string;
  readonly reminderId: string;
  readonly caseId: CaseId;
  /** The way's id in the settings, and the name it had then. */
  readonly way: string;
  readonly wayName: string;
  readonly state: DeliveryState;
  readonly attempts: number;
  /** An attempt ended without an answer, so that it may have arrived twice. */
  readonly maybeTwice: boolean;
  readonly lastError: ErrorCode | null;
  /** UTC instants. */
  readonly movedAt: string;
  readonly sentAt: string | null;
};
