import { type PlainDate, parsePlainDate } from "@youju/domain";
import { type DayFault, dayFault } from "../case/their-answer.ts";

/** What the person says about having sent a paper. */
export type Sending = { readonly on: string; readonly reference: string };

/** The sending to record, or what is wrong with it. */
export type SendingRead =
  | { readonly kind: "sent"; readonly on: PlainDate; readonly reference: string | null }
  | { readonly kind: "faults"; readonly day: DayFault | null; readonly referenceTooLong: boolean };

/** Longest number a channel could give. */
export const longestReference = 64;

/** Reads the form: the day may not lie ahead of today or before the order; a blank number is no number. */
export function readSending(
  form: Sending,
  limits: { readonly today: PlainDate; readonly notBefore: PlainDate | undefined },
): SendingRead {
  const reference = form.reference.trim();
  const fault = dayFault(form.on, limits);
  const on = parsePlainDate(form.on);
  const referenceTooLong = reference.length > longestReference;
  return fault !== null || on === undefined || referenceTooLong
    ? { kind: "faults", day: fault, referenceTooLong }
    : { kind: "sent", on, reference: reference === "" ? null : reference };
}
