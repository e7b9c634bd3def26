import { type PlainDate, parsePlainDate } from "@youju/domain";
import { type DayFault, dayFault } from "../case/their-answer.ts";

/** What the person says about having sent a paper; `despite`: why, where an earlier filing stands in the way. */
export type Sending = { readonly on: string; readonly reference: string; readonly despite?: string };

/** The sending to record, or what is wrong with it. */
export type SendingRead =
  | {
      readonly kind: "sent";
      readonly on: PlainDate;
      readonly reference: string | null;
      readonly despite?: string;
    }
  | {
      readonly kind: "faults";
      readonly day: DayFault | null;
      readonly referenceTooLong: boolean;
      readonly reasonMissing: boolean;
    };

/** A reason of fewer characters says nothing. */
const shortestReason = 2;

/** Longest number a channel could give. */
export const longestReference = 64;

/** Reads the form: the day may not lie ahead of today or before the order; a blank number is no number; a reason asked for must be given. */
export function readSending(
  form: Sending,
  limits: { readonly today: PlainDate; readonly notBefore: PlainDate | undefined },
): SendingRead {
  const reference = form.reference.trim();
  const fault = dayFault(form.on, limits);
  const on = parsePlainDate(form.on);
  const referenceTooLong = reference.length > longestReference;
  const despite = form.despite?.trim();
  const reasonMissing = despite !== undefined && despite.length < shortestReason;
  if (fault !== null || on === undefined || referenceTooLong || reasonMissing) {
    return { kind: "faults", day: fault, referenceTooLong, reasonMissing };
  }
  const sent = { kind: "sent", on, reference: reference === "" ? null : reference } as const;
  return despite === undefined ? sent : { ...sent, despite };
}
