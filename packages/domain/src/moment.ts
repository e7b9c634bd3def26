import { addDays, type PlainDate, parsePlainDate } from "./plain-date.ts";

/** A day and, where it is known, the hour and minute of it in Asia/Shanghai: `YYYY-MM-DD` or `YYYY-MM-DDTHH:MM`. 时刻 */
export type Moment = string & { readonly __brand: "Moment" };

const clock = /^([01]\d|2[0-3]):([0-5]\d)$/;
const minutesPerDay = 1440;

/** Reads a day, or a day and a time with `T` or one blank between; anything else gives `undefined`. */
export function parseMoment(text: string): Moment | undefined {
  const [day = "", time, ...more] = text.split(/[T ]/);
  const whole = parsePlainDate(day) !== undefined && more.length === 0 && (time === undefined || clock.test(time));
  return whole ? ((time === undefined ? day : `${day}T${time}`) as Moment) : undefined;
}

/** Like {@link parseMoment} for moments written in code. Throws `RangeError` on anything else. */
export function moment(text: string): Moment {
  const read = parseMoment(text);
  if (read === undefined) {
    throw new RangeError(`not a moment: ${text}`);
  }
  return read;
}

/** The day of a moment. */
export function dayOf(at: Moment | PlainDate): PlainDate {
  return at.slice(0, 10) as PlainDate;
}

/** The time of a moment, `HH:MM`; `null` where only the day is known. */
export function timeOf(at: Moment | PlainDate): string | null {
  return at.length > 10 ? at.slice(11) : null;
}

/** The moment so many minutes later; `null` where the time of day is not known. The zone has no summer time. */
export function addMinutes(at: Moment, minutes: number): Moment | null {
  const time = timeOf(at);
  if (time === null) {
    return null;
  }
  const total = Number(time.slice(0, 2)) * 60 + Number(time.slice(3)) + minutes;
  const days = Math.floor(total / minutesPerDay);
  const rest = total - days * minutesPerDay;
  const written = [Math.floor(rest / 60), rest % 60].map((part) => String(part).padStart(2, "0")).join(":");
  return `${addDays(dayOf(at), days)}T${written}` as Moment;
}
