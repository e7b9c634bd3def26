import { type Moment, moment } from "@youju/domain";
import { shanghaiDay } from "../shanghai-day.ts";

/** Hours in which nothing is sent, `HH:MM` in Asia/Shanghai; they may run over midnight. 免打扰 */
export type QuietHours = { readonly from: string; readonly to: string };

const minute = 60_000;
const minutesPerDay = 1440;

/** A UTC instant as day and time in Asia/Shanghai, which has no summer time. */
export function shanghaiMoment(instant: string): Moment {
  const shifted = new Date(Date.parse(instant) + 8 * 60 * minute).toISOString();
  return moment(`${shanghaiDay(instant)}T${shifted.slice(11, 16)}`);
}

/**
 * The UTC instant at which something may go out: at once, or when the quiet hours are over; what ends before they do goes
 * out at once after all.
 * @param endsAt the moment in Asia/Shanghai after which it would be useless
 */
export function sendAt(now: string, quiet: QuietHours | null, endsAt: Moment | null): string {
  if (quiet === null || quiet.from === quiet.to) {
    return now;
  }
  const [at, from, to] = [shanghaiMoment(now).slice(11), quiet.from, quiet.to].map(minutesOf) as [
    number,
    number,
    number,
  ];
  const since = (at - from + minutesPerDay) % minutesPerDay;
  const lasts = (to - from + minutesPerDay) % minutesPerDay;
  if (since >= lasts) {
    return now;
  }
  const over = new Date(Math.floor(Date.parse(now) / minute) * minute + (lasts - since) * minute).toISOString();
  return endsAt !== null && shanghaiMoment(over) >= endsAt ? now : over;
}

function minutesOf(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
}
