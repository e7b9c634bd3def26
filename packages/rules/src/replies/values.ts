import {
  addDays,
  addMonths,
  type Calendar,
  countPeriod,
  daysInMonth,
  type Fen,
  fen,
  type PlainDate,
  parsePlainDate,
  partsOf,
  weekdayOf,
} from "@youju/domain";
import { normalise } from "./normalise.ts";

/** What a message says in numbers, each once, in the order said. */
export type SaidValues = {
  readonly amounts: readonly Fen[];
  /** Parts of a whole, in hundredths: 30 for a third offered as "三成". */
  readonly percents: readonly number[];
  readonly days: readonly number[];
  readonly workingDays: readonly number[];
  readonly hours: readonly number[];
  /** Days as they were worded, e.g. 下周二. */
  readonly dates: readonly string[];
};

const numeral = String.raw`(\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?|[零一二两三四五六七八九十百千万]+)`;
const range = `(?:${numeral.replace("(", "(?:")}(?:-|~|到|至|—))?`;
const units = {
  workingDays: new RegExp(`${range}${numeral}(?:个)?工作(?:日|天)`, "g"),
  days: new RegExp(`${range}${numeral}(?:个)?(?:自然日|天|日(?!无理由|期|元))(?!无理由|前|气)`, "g"),
  weeks: new RegExp(`${numeral}(?:个)?(?:周(?![一二三四五六日天末])|星期(?![一二三四五六日天])|礼拜)`, "g"),
  hours: new RegExp(`${range}${numeral}(?:个)?(?:小时|钟头|h(?![a-z]))`, "g"),
  percents: new RegExp(`${numeral}%|百分之${numeral}`, "g"),
  tenths: new RegExp(`${numeral}成(?!交|本|分|年)`, "g"),
};
const marked = new RegExp(`(?:[¥￥]${numeral}|${numeral}(?:多)?(?:元|块|rmb|人民币))`, "g");
const bare = new RegExp(
  String.raw`(?:退|补|赔|返|给|扣|交|收|付|差|减|加|奖|出|剩|满|保了?|最多|最高|总价|定金|订金|押金|费|红包|一半|少|就|只要|你|您|我)(?:你|您|我|个|了|到|是|才)?${numeral}(?![\d.:.]*(?:[天日号个件次折倍年月岁人工小时分秒点h%成套张斤克两无级楼位条颗页块元码款代]|个|分钟|起))`,
  "g",
);
const hotlines = /^(?:12\d{3}|110|400)$/;
const day = String.raw`(?:今[天日晚早]|明[天日晚早]|后天|昨[天日晚]|前天|大后天|(?:这|本|下)?(?:周|星期|礼拜)[一二三四五六日天末]|下周|下个?月|月底|\d{1,2}月\d{1,2}[号日]?|\d{1,2}号|[\d一二三四五六七八九十]+天前|[一二三四五六七八九十]+号)`;
const clock = String.raw`(?:(?:上午|下午|晚上|中午|凌晨)?(?:[\d一二两三四五六七八九十]+点(?:半|整|[\d一二三四五六七八九十]+分?)?)?|(?:上午|下午|晚上|中午))`;
const dated = new RegExp(`${day}${clock}(?:之?前)?`, "g");

/** Reads amounts, lengths of time and days out of a message. "七天无理由" is the name of a right and no number of days. */
export function valuesIn(words: string): SaidValues {
  const { text } = normalise(words);
  const numbers = (pattern: RegExp) => [...text.matchAll(pattern)].flatMap((found) => numberOf(firstOf(found)) ?? []);
  const whole = (found: readonly number[]) => unique(found.filter(Number.isInteger));
  return {
    amounts: amountsIn(text),
    percents: unique([...numbers(units.percents), ...numbers(units.tenths).map((tenths) => tenths * 10)]),
    days: whole([...numbers(units.days), ...numbers(units.weeks).map((weeks) => weeks * 7)]),
    workingDays: whole(numbers(units.workingDays)),
    hours: whole(numbers(units.hours)),
    dates: unique([...text.matchAll(dated)].map(([found]) => found)),
  };
}

function amountsIn(text: string): readonly Fen[] {
  const found = [marked, bare].flatMap((pattern) =>
    [...text.matchAll(pattern)].flatMap((hit) => {
      const written = firstOf(hit);
      const yuan = hotlines.test(written) ? undefined : numberOf(written);
      const at = (hit.index ?? 0) + hit[0].lastIndexOf(written);
      return yuan === undefined || yuan <= 0 || yuan > 10_000_000 ? [] : [{ at, fen: fen(Math.round(yuan * 100)) }];
    }),
  );
  return unique(found.toSorted((first, second) => first.at - second.at).map((amount) => amount.fen));
}

function firstOf(found: RegExpExecArray): string {
  return found.slice(1).find((group) => group !== undefined) ?? "";
}

const digits = "零一二三四五六七八九";
const places: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };

/** A number in digits or in Chinese numerals up to 万; `undefined` for anything else. */
function numberOf(written: string): number | undefined {
  if (/^[\d.,]+$/.test(written)) {
    return Number(written.replaceAll(",", ""));
  }
  let [total, section, held, lastPlace] = [0, 0, 0, 1];
  for (const sign of written.replaceAll("两", "二")) {
    const place = places[sign];
    if (sign === "万") {
      total = (total + section + held) * 10_000;
      [section, held, lastPlace] = [0, 0, 10_000];
    } else if (place === undefined) {
      held = digits.indexOf(sign);
    } else {
      section += (held === 0 ? 1 : held) * place;
      [held, lastPlace] = [0, place];
    }
  }
  const colloquial = held > 0 && lastPlace >= 100 && !written.includes("零") ? held * (lastPlace / 10) : held;
  const value = total + section + colloquial;
  return value > 0 ? value : undefined;
}

function unique<Item>(items: readonly Item[]): readonly Item[] {
  return [...new Set(items)];
}

const namedDays: Readonly<Record<string, number>> = { 今: 0, 明: 1, 后: 2, 大: 3, 昨: -1 };
const weekdays = "一二三四五六日";
/** Nobody counts further back in days. */
const longestBack = 400;

/**
 * The day by which they named something: the day worded, else the length of time counted from the day they spoke.
 * `null` where they named none.
 */
export function namedDay(values: SaidValues, saidOn: PlainDate, calendar: Calendar): PlainDate | null {
  const worded = values.dates.flatMap((words) => dayOfWords(words, saidOn) ?? []).find((found) => found >= saidOn);
  if (worded !== undefined) {
    return worded;
  }
  const [working] = values.workingDays;
  if (working !== undefined && working > 0 && working < 400) {
    const period = {
      length: working,
      unit: "working-days",
      direction: "forward",
      bound: "latest",
      roll: "none",
    } as const;
    return countPeriod(period, saidOn, calendar).safeDay;
  }
  const [hours] = values.hours;
  const [days = hours === undefined ? undefined : Math.ceil(hours / 24)] = values.days;
  return days === undefined || days > 4000 ? null : addDays(saidOn, days);
}

/** The day gone by that they named, e.g. 昨天 or 三天前; `null` where they named none. */
export function dayGoneBy({ dates }: SaidValues, saidOn: PlainDate): PlainDate | null {
  const back = dates.flatMap((words) => {
    const ago = /^([\d一二三四五六七八九十]+)天前/.exec(words);
    const days = words.startsWith("昨") ? 1 : words.startsWith("前天") ? 2 : numberOf(ago?.[1] ?? "");
    return days !== undefined && days > 0 && days < longestBack ? [addDays(saidOn, -days)] : [];
  });
  return back[0] ?? null;
}

function dayOfWords(words: string, saidOn: PlainDate): PlainDate | undefined {
  const named = namedDays[words.charAt(0)];
  if (named !== undefined && /^(?:今|明|昨|后天|大后天)/.test(words)) {
    return addDays(saidOn, named);
  }
  const week = /^(下?).*(?:周|星期|礼拜)([一二三四五六日天末])/.exec(words);
  if (week !== null) {
    return weekdayAt(saidOn, week[2] ?? "", week[1] === "下");
  }
  return words.startsWith("下周") ? addDays(saidOn, 14 - weekdayOf(saidOn)) : dayOfMonth(words, saidOn);
}

function weekdayAt(saidOn: PlainDate, sign: string, isNext: boolean): PlainDate {
  const wanted = sign === "末" || sign === "天" ? 7 : weekdays.indexOf(sign) + 1;
  const ahead = wanted - weekdayOf(saidOn);
  return addDays(saidOn, isNext ? ahead + 7 : ahead < 0 ? ahead + 7 : ahead);
}

function dayOfMonth(words: string, saidOn: PlainDate): PlainDate | undefined {
  const { year, month } = partsOf(saidOn);
  if (words.startsWith("月底")) {
    return dayAt(year, month, daysInMonth(year, month));
  }
  const full = /^(\d+)月(\d+)/.exec(words);
  if (full !== null) {
    const found = dayAt(year, Number(full[1]), Number(full[2]));
    return found !== undefined && found < addMonths(saidOn, -6) ? addMonths(found, 12) : found;
  }
  const only = /^([\d一二三四五六七八九十]+)号/.exec(words);
  const number = only === null ? undefined : numberOf(only[1] ?? "");
  const found = number === undefined ? undefined : dayAt(year, month, number);
  return found !== undefined && found < saidOn ? addMonths(found, 1) : found;
}

function dayAt(year: number, month: number, date: number): PlainDate | undefined {
  return parsePlainDate([year, String(month).padStart(2, "0"), String(date).padStart(2, "0")].join("-"));
}
