import { type PlainDate, plainDate } from "@youju/domain";

/** Asia/Shanghai has kept UTC+8 without summer time since 1991. */
const offset = 8 * 3_600_000;

/** The law day of a UTC instant. */
export function shanghaiDay(instant: string): PlainDate {
  return plainDate(new Date(Date.parse(instant) + offset).toISOString().slice(0, 10));
}

/** A UTC instant as it is read in China, to the minute: `2026-11-22 15:04（北京时间）`. */
export function shanghaiMinute(instant: string): string {
  const at = new Date(Date.parse(instant) + offset).toISOString();
  return `${at.slice(0, 10)} ${at.slice(11, 16)}（北京时间）`;
}
