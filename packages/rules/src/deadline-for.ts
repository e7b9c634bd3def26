import {
  type Article,
  type Confidence,
  type CountedDay,
  countPeriod,
  type Deadline,
  type DeadlineState,
  deadlineState,
  type LawEdition,
  laterOf,
  type Pause,
  type Period,
  type PlainDate,
  pausedDeadline,
  type Text,
} from "@youju/domain";
import type { DeadlineRule, DeadlineRuleVersion, LawBook } from "@youju/law";

/** A counted deadline: the day, how it was counted, and the articles of the text that counts. 期限证书 */
export type CountedDeadline = {
  readonly kind: "counted";
  /** Register id. */
  readonly rule: string;
  readonly slug: string;
  readonly title: Text;
  readonly who: Text;
  readonly whose: DeadlineRule["whose"];
  readonly source: DeadlineRule["source"];
  readonly from: PlainDate;
  readonly length: number;
  readonly unit: Period["unit"];
  readonly direction: Period["direction"];
  readonly bound: Period["bound"];
  readonly firstDay: PlainDate;
  readonly lastDay: PlainDate | null;
  readonly safeDay: PlainDate;
  readonly state: DeadlineState;
  readonly days: readonly CountedDay[];
  readonly articles: readonly Article[];
  readonly edition: LawEdition;
  readonly provisional: boolean;
  readonly note: Text | null;
  readonly pauses: Text | null;
  readonly interruptible: boolean;
  readonly consequence: Text;
  readonly nextAction: Text;
  readonly confidence: Confidence;
  readonly deadline: Deadline;
};

/** What asking for a deadline gives; everything but `counted` says why there is no day. */
export type DeadlineAnswer =
  | CountedDeadline
  | { readonly kind: "unknown-rule" }
  /** A row with several lengths: name one of its parts. */
  | {
      readonly kind: "parts";
      readonly parts: readonly { readonly id: string; readonly slug: string; readonly title: Text }[];
    }
  | { readonly kind: "open-question"; readonly question: Text; readonly why: Text }
  /** A court or a screen sets the length, and nothing usual is known. */
  | { readonly kind: "length-needed"; readonly rule: string; readonly title: Text; readonly unit: Period["unit"] }
  /** The law fixes the length; another one was given. */
  | { readonly kind: "length-fixed"; readonly rule: string; readonly length: number }
  | { readonly kind: "length-not-valid"; readonly rule: string; readonly most: number }
  /** No text in force on that day is on record. */
  | { readonly kind: "not-recorded"; readonly rule: string; readonly recordedFrom: PlainDate };

/** No court or screen sets longer periods than this; longer ones are typing errors. */
const mostLength = 3660;

/** How a deadline is counted; `pauses`: days that did not count. */
type CountOptions = {
  readonly law: LawBook;
  readonly length?: number | undefined;
  readonly on?: PlainDate | undefined;
  readonly pauses?: readonly Pause[] | undefined;
};

/**
 * Counts the deadline of a register rule.
 * @param idOrSlug `D01`, `D25-small-claims`, `no-reason-return` …
 * @param from the day of the event that starts it
 * @param options `length` only where a court or a screen sets it; `on` is the day its state is asked for (default `from`)
 */
export function deadlineFor(idOrSlug: string, from: PlainDate, options: CountOptions): DeadlineAnswer {
  const found = options.law.deadlineRule(idOrSlug);
  switch (found.kind) {
    case "unknown":
      return { kind: "unknown-rule" };
    case "open":
      return { kind: "open-question", question: found.open.question, why: found.open.why };
    case "parts":
      return { kind: "parts", parts: found.parts.map(({ id, slug, title }) => ({ id, slug, title })) };
    case "rule":
      return countRule(found.rule, from, options);
  }
}

function countRule(rule: DeadlineRule, from: PlainDate, options: CountOptions): DeadlineAnswer {
  const { law, length: asked, on = from, pauses = [] } = options;
  const day = textDay(rule, from, on);
  const version = rule.versions.find(({ from: first, until }) => first <= day && (until === null || day <= until));
  if (version === undefined) {
    const [recordedFrom = from] = rule.versions.map((entry) => entry.from).toSorted();
    return { kind: "not-recorded", rule: rule.id, recordedFrom };
  }
  const length = lengthOf(version, { from, law, asked });
  if (typeof length !== "number") {
    return length === "missing"
      ? { kind: "length-needed", rule: rule.id, title: rule.title, unit: version.unit }
      : { kind: "length-fixed", rule: rule.id, length: length.fixed };
  }
  if (!Number.isSafeInteger(length) || length < 1 || length > mostLength) {
    return { kind: "length-not-valid", rule: rule.id, most: mostLength };
  }
  const { unit, roll } = version;
  const period: Period = { length, unit, roll, direction: rule.direction, bound: rule.bound };
  const counted = countPeriod(period, from, law.calendar);
  const deadline = pausedDeadline(counted, pauses, { calendar: law.calendar, today: on });
  return certificate({ rule, version, law, on, deadline });
}

/** The day whose text counts: that of the event, or that of the act where the period limits an act still to come. */
function textDay({ textOf }: DeadlineRule, from: PlainDate, on: PlainDate): PlainDate {
  return textOf === "act" ? laterOf(from, on) : from;
}

function lengthOf(
  { length }: DeadlineRuleVersion,
  { from, law, asked }: { readonly from: PlainDate; readonly law: LawBook; readonly asked: number | undefined },
): number | "missing" | { readonly fixed: number } {
  if (length.kind === "set-by") {
    return asked ?? length.usual ?? "missing";
  }
  const fixed = length.kind === "fixed" ? length.value : law.count(length.id, from).value;
  return asked === undefined || asked === fixed ? fixed : { fixed };
}

/** Puts a counted period together with its rule: articles as they stood on the day it started, or on that of its act. */
export function certificate(parts: {
  readonly rule: DeadlineRule;
  readonly version: DeadlineRuleVersion;
  readonly law: LawBook;
  readonly on: PlainDate;
  readonly deadline: Deadline;
}): CountedDeadline {
  const { rule, version, law, on, deadline } = parts;
  const { from, period, firstDay, lastDay, safeDay, days, provisional, note } = deadline;
  const refs = [...version.articles, ...law.counting[version.roll]];
  return {
    kind: "counted",
    rule: rule.id,
    slug: rule.slug,
    title: rule.title,
    who: rule.who,
    whose: rule.whose,
    source: rule.source,
    from,
    length: period.length,
    unit: period.unit,
    direction: period.direction,
    bound: period.bound,
    firstDay,
    lastDay,
    safeDay,
    state: deadlineState(deadline, on),
    days,
    articles: law.cite(refs, { act: textDay(rule, from, on), asOf: laterOf(from, on) }),
    edition: law.edition,
    provisional,
    note,
    pauses: rule.pauses,
    interruptible: rule.interruptible,
    consequence: rule.consequence,
    nextAction: rule.nextAction,
    confidence: version.confidence,
    deadline,
  };
}
