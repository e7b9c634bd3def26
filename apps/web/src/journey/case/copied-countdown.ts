import { addMinutes, type Moment, moment, type PlainDate, parseMoment } from "@youju/domain";

/** A countdown as a person copies it: what is left, or the end. */
export type CopiedCountdown = {
  readonly way: "left" | "end";
  readonly days: string;
  readonly hours: string;
  readonly minutes: string;
  readonly day: string;
  readonly time: string;
};

/** Nothing typed yet. */
export const nothingCopied: CopiedCountdown = { way: "left", days: "", hours: "", minutes: "", day: "", time: "" };

/** A countdown that runs longer than this is a typing error. */
const mostDays = 400;

/**
 * The end a countdown means; `undefined` where what was typed cannot be read.
 * @param now the day of the case and the time of day in Asia/Shanghai, `HH:MM`
 */
export function endOfCountdown(
  copied: CopiedCountdown,
  now: { readonly today: PlainDate; readonly time: string },
): Moment | undefined {
  if (copied.way === "end") {
    return parseMoment(copied.time === "" ? copied.day : `${copied.day}T${copied.time}`);
  }
  const [days, hours, minutes] = [part(copied.days, mostDays), part(copied.hours, 23), part(copied.minutes, 59)];
  const blank = copied.days + copied.hours + copied.minutes === "";
  if (blank || days === undefined || hours === undefined || minutes === undefined) {
    return undefined;
  }
  return addMinutes(moment(`${now.today}T${now.time}`), (days * 24 + hours) * 60 + minutes) ?? undefined;
}

function part(typed: string, most: number): number | undefined {
  const number = typed.trim() === "" ? 0 : /^\d{1,3}$/.test(typed.trim()) ? Number(typed) : Number.NaN;
  return number <= most ? number : undefined;
}
