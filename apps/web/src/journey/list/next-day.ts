import type { NextDay } from "@youju/api";
import { daysBetween, type PlainDate } from "@youju/domain";
import type { Tone } from "../../ui/badge.tsx";

/** How the next day of a case reads: which words, and whether it is about to be lost. */
export type NextDayReading = {
  readonly tone: Tone;
  readonly when:
    | { readonly kind: "today" | "tomorrow" | "still-in-law" | "other-late" }
    | { readonly kind: "left" | "past"; readonly days: number };
};

/**
 * Reads the next day that matters. Only the person's own day can be about to be lost: today, tomorrow, or past the safe
 * day and still in law. The other side's day, once passed, needs the person.
 */
export function readNextDay(next: NextDay, today: PlainDate): NextDayReading {
  const days = daysBetween(today, next.day);
  if (next.whose === "other") {
    return next.state === "passed"
      ? { tone: "need", when: { kind: "other-late" } }
      : { tone: "wait", when: inDays(days) };
  }
  if (next.state === "still-in-law") {
    return { tone: "urgent", when: { kind: "still-in-law" } };
  }
  if (next.state === "passed") {
    return { tone: "wait", when: { kind: "past", days: Math.abs(days) } };
  }
  return { tone: days <= 1 ? "urgent" : "done", when: inDays(days) };
}

function inDays(days: number): NextDayReading["when"] {
  if (days < 0) {
    return { kind: "past", days: -days };
  }
  return days > 1 ? { kind: "left", days } : { kind: days === 0 ? "today" : "tomorrow" };
}
