import type { FilingOutcome, PlainDate } from "@youju/domain";

/** A filing made before, as the rules see it. `on`: the day it got there, where it is known. */
export type EarlierFiling = {
  readonly channel: string;
  readonly outcome: FilingOutcome;
  readonly on: PlainDate | null;
  /** Whether it had been accepted before it came to that. */
  readonly wasAccepted?: boolean;
};
