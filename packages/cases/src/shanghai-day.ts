import { type PlainDate, plainDate } from "@youju/domain";

/** Asia/Shanghai has kept UTC+8 without summer time since 1991. */
const offset = 8 * 3_600_000;

/** The law day of a UTC instant. */
export function shanghaiDay(instant: string): PlainDate {
  return plainDate(new Date(Date.parse(instant) + offset).toISOString().slice(0, 10));
}
