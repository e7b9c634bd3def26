import {
  addDays,
  addMonths,
  type Calendar,
  countPeriod,
  dayOf,
  daysBetween,
  type FactName,
  type Facts,
  type Moment,
  type PlainDate,
} from "@youju/domain";
import type { Reply } from "./reply.ts";

/** One of the ways a verdict can come out, with what it takes. */
export type ReplyCase = Reply["cases"][number];
type Condition = NonNullable<NonNullable<ReplyCase["when"]>[FactName]>;
type PeriodAsked = Extract<Condition, { readonly period: unknown }>["period"];

/** What a condition is held against. */
export type Situation = {
  readonly facts: Facts;
  /** The day of the reply. */
  readonly today: PlainDate;
  readonly calendar: Calendar;
  /** The whole message, as it is compared. */
  readonly said: string;
};

/** Whether a case fits; `open`: that turns on facts nobody has told. */
export type Fit = { readonly fits: "yes" | "no" } | { readonly fits: "open"; readonly facts: readonly FactName[] };

type Answer = "yes" | "no" | "open";

/** Holds a case against what is known. What is not known is never a "no": the case stays open. */
export function fitOf({ when = {}, said }: ReplyCase, at: Situation): Fit {
  if (said !== undefined && !said.some((words) => at.said.includes(words))) {
    return { fits: "no" };
  }
  const open: FactName[] = [];
  for (const [name, condition] of Object.entries(when) as [FactName, Condition][]) {
    const found = holds(name, condition, at);
    if (found.answer === "no") {
      return { fits: "no" };
    }
    open.push(...(found.answer === "open" ? found.facts : []));
  }
  return open.length === 0 ? { fits: "yes" } : { fits: "open", facts: [...new Set(open)] };
}

/** The facts a case turns on, those that its conditions measure by included. */
export function factsIn({ when = {} }: ReplyCase): ReadonlySet<FactName> {
  const conditions = Object.entries(when) as [FactName, Condition][];
  return new Set(conditions.flatMap(([name, condition]) => [name, ...measures(condition)]));
}

function measures(condition: Condition): readonly FactName[] {
  if (typeof condition !== "object" || Array.isArray(condition)) {
    return [];
  }
  const {
    after,
    shareOf,
    period = {},
  } = condition as {
    readonly after?: FactName;
    readonly shareOf?: FactName;
    readonly period?: Readonly<Record<string, FactName | number>>;
  };
  const lengths = Object.values(period).filter((length) => typeof length === "string");
  return [after, shareOf, ...lengths].filter((fact) => fact !== undefined);
}

type Held = { readonly answer: Answer; readonly facts: readonly FactName[] };

/** What is so where nobody says otherwise: what they answer about was bought at a distance, as windows take it, too. */
const usual: Facts = { soldBy: "online" };

function holds(name: FactName, condition: Condition, at: Situation): Held {
  const value = at.facts[name] ?? usual[name];
  if (typeof condition === "object" && "known" in condition) {
    return {
      answer: (value !== undefined) === condition.known ? "yes" : value === undefined ? "open" : "no",
      facts: [name],
    };
  }
  if (value === undefined) {
    return { answer: "open", facts: [name] };
  }
  if (typeof condition !== "object") {
    return told(value === condition);
  }
  if (Array.isArray(condition)) {
    return told((condition as readonly unknown[]).includes(value));
  }
  if ("number" in condition) {
    return told(within(Number(value), condition.number));
  }
  if ("shareOf" in condition) {
    const whole = at.facts[condition.shareOf];
    return whole === undefined
      ? { answer: "open", facts: [condition.shareOf] }
      : told(within((100 * Number(value)) / Number(whole), condition));
  }
  return "after" in condition ? since(value, condition, at) : over(value, condition, at);
}

function since(
  value: unknown,
  condition: Extract<Condition, { readonly after: FactName }>,
  { facts }: Situation,
): Held {
  const start = facts[condition.after];
  return start === undefined
    ? { answer: "open", facts: [condition.after] }
    : told(within(daysBetween(dayOf(start as Moment), dayOf(value as Moment)), condition));
}

function over(value: unknown, condition: Extract<Condition, { readonly period: unknown }>, at: Situation): Held {
  const { months = 0, days = 0, plusDays } = condition.period;
  const unknown = [months, days].filter(
    (length): length is FactName => typeof length === "string" && at.facts[length] === undefined,
  );
  if (unknown.length > 0) {
    return { answer: "open", facts: unknown };
  }
  const lengthOf = (length: PeriodAsked["months"]) =>
    Number(typeof length === "string" ? (at.facts[length] ?? 0) : (length ?? 0));
  const from = dayOf(value as Moment);
  const end = addDays(addMonths(from, lengthOf(months)), lengthOf(days) + lengthOf(plusDays));
  const isPast = at.today > end && (from === end || at.today > addDays(end, longestRest) || isOverAfterRest(end, at));
  return isPast === null ? { answer: "open", facts: [] } : told(isPast === condition.over);
}

/** No run of rest days is longer. */
const longestRest = 31;

/** The end of a period moves off a rest day; a day that was named stays. `null`: no calendar tells. */
function isOverAfterRest(end: PlainDate, { today, calendar }: Situation): boolean | null {
  const lastOfIt = { length: 1, unit: "calendar-days", direction: "forward", bound: "latest", roll: "civil" } as const;
  const { lastDay } = countPeriod(lastOfIt, addDays(end, -1), calendar);
  return lastDay === null ? null : today > lastDay;
}

function within(
  value: number,
  { least, most }: { readonly least?: number | undefined; readonly most?: number | undefined },
): boolean {
  return value >= (least ?? Number.NEGATIVE_INFINITY) && value <= (most ?? Number.POSITIVE_INFINITY);
}

function told(is: boolean): Held {
  return { answer: is ? "yes" : "no", facts: [] };
}
