import type { Clock } from "@youju/cases";
import { shanghaiDay } from "@youju/cases";
import type { PlainDate } from "@youju/domain";

/** The machine's clock, or a test clock that stands on one day. */
export function serverClock(testToday: PlainDate | null): Clock {
  const now = () => new Date().toISOString();
  return { now, today: () => testToday ?? shanghaiDay(now()) };
}
