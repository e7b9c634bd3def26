import { type PlainDate, parsePlainDate } from "@youju/domain";

/** The day typed, where it is a real one and not to come. */
export function pastDay(typed: string, today: PlainDate): PlainDate | undefined {
  const day = parsePlainDate(typed);
  return day !== undefined && day <= today ? day : undefined;
}
