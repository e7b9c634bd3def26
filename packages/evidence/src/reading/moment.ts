import { parsePlainDate } from "@youju/domain";
import { digitsFrom, type Found } from "./plain.ts";

const moment =
  /(?<!\d)(\d{4})\s*[-./年]\s*(\d{1,2})\s*[-./月]\s*(\d{2}|\d(?!\d))\s*日?(?:\s*(\d{1,2})\s*[:：]\s*(\d{2})(?:\s*[:：]\s*(\d{2}))?)?(?!\d)/;

/** What may stand behind a day: its weekday, the part of the day, and the clock in signs or words. */
const spokenClock =
  /^日?\s*[(]?(?:(?:周|星期)[一二三四五六日天])?[)]?\s*(凌晨|清晨|早上|上午|中午|下午|傍晚|晚上)?\s*(\d{1,2})\s*[:时点]\s*(\d{2})\s*分?(?:\s*:?\s*(\d{2})秒?)?(?:\s*([AP]M))?(?!\d)/iu;

/** A day with a clock that says more than its signs, `下午3:20` or `15时20分`; told from parts of the day it is asked. */
function spokenMoment(line: string): Found | undefined {
  const [whole = ""] = moment.exec(line) ?? [];
  const at = line.indexOf(whole) + whole.length;
  const match = whole === "" ? null : spokenClock.exec(line.slice(at));
  const day = momentIn(line);
  const [, part = "", hour = "", minute = "", second, half = ""] = match ?? [];
  if (match === null || day === undefined || Number(hour) > 23 || Number(minute) > 59) {
    return undefined;
  }
  const isLate = /下午|傍晚|晚上|PM/i.test(part + half) || (part === "中午" && Number(hour) < 11);
  const isMidnight = /凌晨|AM/i.test(part + half) && Number(hour) === 12;
  const full = isMidnight ? 0 : isLate && Number(hour) < 12 ? Number(hour) + 12 : Number(hour);
  const value = `${day} ${String(full).padStart(2, "0")}:${minute}${second === undefined ? "" : `:${second}`}`;
  return { value, form: part + half === "" ? "strict" : "free" };
}

/** A day of one digit before a time whose hour and second have two: pages that fill up the one fill up the other. */
const lostDigit = /\d{4}-(?:\d{2}-\d|\d-\d{2})(?!\d)\s*0\d:\d{2}:\d{2}/;

/** A clock that ends in a colon, or in one digit behind it, has lost its seconds: `20:13:4`. */
const lostSeconds = /\d{4}\D{1,2}\d{1,2}\D{1,2}\d{1,2}日?\s*\d{1,2}:\d{2}:\d?(?=$|[^\d\p{L}【(])/u;

/**
 * Reads the first day, with its time when given, as `2025-09-28 20:13:45`. A lost blank (`2025-09-2820:13:45`), other
 * separators and letters for digits are undone. A day that does not exist, or a 25th hour, gives `undefined`.
 */
export function readMoment(text: string): Found | undefined {
  const line = text.normalize("NFKC");
  const found = momentIn(line);
  if (found?.includes(":")) {
    return { value: found, form: lostDigit.test(line) || lostSeconds.test(line) ? "doubtful" : "strict" };
  }
  const spoken = spokenMoment(line);
  if (spoken !== undefined) {
    return spoken;
  }
  const mended = momentIn(digitsFrom(line).replaceAll(/(\d)[;,。.](?=\d{2}(?:\D|$))/g, "$1:"));
  if (mended !== undefined && (found === undefined || mended.includes(":"))) {
    return { value: mended, form: "repaired" };
  }
  return found === undefined ? undefined : { value: found, form: goesOnInDigits(line) ? "doubtful" : "strict" };
}

/** Digits right behind a day are a time that nobody could read. */
function goesOnInDigits(line: string): boolean {
  const [whole = ""] = moment.exec(line) ?? [];
  return /^\D{0,3}\d/.test(line.slice(line.indexOf(whole) + whole.length));
}

/** Whether a text says when and next to nothing else: a moment in a sentence may be a limit of time. */
export function isMomentOnly(text: string): boolean {
  const words = text.normalize("NFKC").replaceAll(/\s+/g, "");
  const found = readMoment(text)?.value;
  const isLong = words.length > (found?.replaceAll(/\s+/g, "").length ?? 0) + 4;
  return found?.includes(":") === true && !isLong && !/前|截止|剩|内|预计/.test(words);
}

function momentIn(line: string): string | undefined {
  const match = moment.exec(line);
  if (!match) {
    return undefined;
  }
  const [, year = "", month = "", day = "", hour, minute, second] = match;
  const date = parsePlainDate(`${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`);
  if (date === undefined) {
    return undefined;
  }
  if (hour === undefined || minute === undefined) {
    return date;
  }
  const real = Number(hour) < 24 && Number(minute) < 60 && Number(second ?? 0) < 60;
  return real ? `${date} ${hour.padStart(2, "0")}:${minute}${second === undefined ? "" : `:${second}`}` : undefined;
}

/** Reads a day and time without a year, `03-12 17:26`, as parcel pages give them. */
export function readShortMoment(text: string): Found | undefined {
  const match = /(?<![\d./年-])(\d{2})[-/月](\d{2})日?\s*(\d{2}):(\d{2})(?::(\d{2}))?(?!\d)/.exec(
    text.normalize("NFKC"),
  );
  const [, month = "", day = "", hour = "", minute = "", second] = match ?? [];
  const real = parsePlainDate(`2024-${month}-${day}`) !== undefined && Number(hour) < 24 && Number(minute) < 60;
  return match && real
    ? { value: `${month}-${day} ${hour}:${minute}${second === undefined ? "" : `:${second}`}`, form: "strict" }
    : undefined;
}

/** Reads `昨天 23:11` as it stands: which day that was, only the day of the screenshot tells. */
export function readRelativeMoment(text: string): Found | undefined {
  const match = /(?<!\p{Script=Han})(今天|昨天|前天)\s*(\d{1,2}:\d{2})(?!\d)/u.exec(text.normalize("NFKC"));
  return match === null ? undefined : { value: `${match[1]} ${match[2]}`, form: "free" };
}
