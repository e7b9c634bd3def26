import {
  addDays,
  addMinutes,
  type CaseDeadline,
  countPeriod,
  type Deadline,
  dayOf,
  deadlineState,
  type Facts,
  factTable,
  type Moment,
  type PlainDate,
  timeOf,
} from "@youju/domain";
import type { DeadlineRule, DeadlineRuleVersion, Platform } from "@youju/law";
import { countedOnce } from "./case-deadline.ts";
import type { Matter } from "./matter.ts";

type Test = (facts: Facts) => boolean;
/** What windows turn on. */
type Known = Pick<Matter, "law" | "facts" | "asOf">;
/** The day or moment that starts or ends a window, and the fact that tells it. */
type Told = { readonly by: keyof Facts; readonly at: Moment | PlainDate };

const refunded: Test = ({ refundReceived }) => refundReceived === true;
const decided: Test = ({ platformDecision }) => platformDecision === "for-buyer" || platformDecision === "for-seller";
const goneOn: Test = ({ serviceRefusedAt, returnAgreedAt }) =>
  serviceRefusedAt !== undefined || returnAgreedAt !== undefined;

const midnight = "00:00";

/** What has ended a window: it was used, answered, or there is nothing left to ask. */
const isOver: Readonly<Record<string, Test>> = {
  P01: (facts) => refunded(facts) || facts.serviceAppliedAt !== undefined || goneOn(facts),
  P02: (facts) => refunded(facts) || goneOn(facts),
  P03: (facts) => refunded(facts) || decided(facts) || facts.platformDecision === "pending",
  P04: (facts) => refunded(facts) || (facts.goodsReturned ?? "not-yet") !== "not-yet" || arrived(facts),
  P05: refunded,
  P06: (facts) => refunded(facts) || decided(facts),
  P07: ({ platformDecision }) => platformDecision === "for-buyer",
  P08: (facts) => facts.receiptConfirmedOn !== undefined || facts.receiptConfirmed === true,
  P09: (facts) => refunded(facts) || isOnItsWay(facts) || facts.cancelledOn !== undefined,
  P10: ({ demandedOn, priceProtectionPromised, priceIssue }) =>
    demandedOn !== undefined ||
    priceProtectionPromised === false ||
    (priceIssue ?? "dropped-after") !== "dropped-after",
};

/** Whether what came since leaves room for a window that only its start tells of. */
const fitsAnswer: Readonly<Record<string, Test>> = {
  P01: answered("not-asked", "refused", "silent"),
  P02: answered("silent"),
  P03: answered("refused", "partial-offer"),
  P04: answered("agreed-not-done"),
  P05: ({ goodsReturned }) => (goodsReturned ?? "arrived") === "arrived",
  P07: ({ platformDecision }) => platformDecision === "for-seller",
};

/** Where parcels stand that have not left, or of which one may say so. */
const notSent: ReadonlySet<string> = new Set(["not-shipped", "label-only", "no-movement"]);

/**
 * The platform's own time windows that bear on the case. What the person's page says of the end always counts; without
 * it, a window appears once its start is known, with the length the platform is on record with, else the usual one.
 */
export function platformWindows(matter: Matter): readonly CaseDeadline[] {
  return matter.law.windows.flatMap((rule) => {
    const { window } = rule;
    const end = window === null ? undefined : told(matter.facts, window.endedBy);
    const start = window === null || window.startedBy === null ? undefined : told(matter.facts, window.startedBy);
    if ((start ?? end) === undefined || isOver[rule.id]?.(matter.facts) === true) {
      return [];
    }
    const fits = matter.dispute.windows.includes(rule.id);
    if (end !== undefined && (fits || factTable[end.by].type !== "date")) {
      return onScreen(matter, rule, end);
    }
    return start !== undefined && fits && runsHere(matter.facts, rule.id) ? counted(matter, rule, start) : [];
  });
}

/** A step on the platform that starts a window, on a day of which no hour is known. */
export type WindowStart = {
  /** Register id of a window. */
  readonly id: string;
  readonly on: PlainDate;
  /** What the clock says started it. */
  readonly trigger: string;
};

/**
 * The window of a platform that a step of a filing there starts: what the page says of its end, else the length that the
 * platform itself is on record with, else the usual one. Nothing where the platform sells itself, as the windows on record
 * are those of shops on it, and nothing once it was used, answered or refunded.
 */
export function windowOfStep(at: Known, { id, on, trigger }: WindowStart): CaseDeadline | null {
  const rule = at.law.windows.find((window) => window.id === id);
  if (rule === undefined || isOver[id]?.(at.facts) === true) {
    return null;
  }
  const end = rule.window === null ? undefined : told(at.facts, rule.window.endedBy);
  const by = rule.window?.startedBy ?? null;
  if (end !== undefined) {
    return onScreen(at, rule, end)[0] ?? null;
  }
  if (by === null || at.facts.sellerKind === "platform-self-operated") {
    return null;
  }
  const [found] = counted(at, rule, { by, at: on });
  return found === undefined ? null : { ...found, trigger };
}

function arrived({ returnArrivedOn }: Facts): boolean {
  return returnArrivedOn !== undefined;
}

function isOnItsWay({ receivedOn, shippingState }: Facts): boolean {
  return receivedOn !== undefined || (shippingState !== undefined && !notSent.has(shippingState));
}

function answered(...answers: readonly NonNullable<Facts["sellerAnswer"]>[]): Test {
  return ({ sellerAnswer }) => sellerAnswer === undefined || answers.includes(sellerAnswer);
}

function told(facts: Facts, by: keyof Facts): Told | undefined {
  const at = facts[by];
  return typeof at === "string" ? { by, at: at as Moment } : undefined;
}

/** Windows on record are those of shops on a platform; where the platform sells itself its own pages alone tell. */
function runsHere(facts: Facts, id: string): boolean {
  const { platform, sellerKind, soldBy } = facts;
  const inShop = platform !== undefined && sellerKind !== "platform-self-operated" && (soldBy ?? "online") === "online";
  return inShop && fitsAnswer[id]?.(facts) !== false;
}

/** Nothing is counted to an end that the page names: it stands on its last day alone. */
function onScreen({ law, asOf }: Known, rule: DeadlineRule, { by, at }: Told): readonly CaseDeadline[] {
  const version = versionOn(rule, dayOf(at));
  return version === undefined
    ? []
    : countedOnce(law, `${rule.id} screen ${by} ${at} ${asOf}`, () => {
        const deadline = shownEnd(at, version.unit === "hours" && factTable[by].type === "moment");
        const endsAt = timeOf(at) === null ? null : (at as Moment);
        return [caseDeadline(rule, { trigger: by, deadline, asOf, endsAt, source: "screen", confidence: "high" })];
      });
}

/**
 * Where an hour ends it, or may, the whole day before is the last one to lean on; what ends at midnight ends with that day.
 */
function shownEnd(at: Moment | PlainDate, byHours: boolean): Deadline {
  const time = timeOf(at);
  const day = time === midnight ? addDays(dayOf(at), -1) : dayOf(at);
  const why = {
    zh: `页面写明的截止${time === null ? "日" : `时间 ${timeWords(at)}`}，不另外数`,
    en: `the end the page shows${time === null ? "" : `, ${timeWords(at)}`}; nothing is counted`,
  };
  return {
    from: day,
    period: { length: 1, unit: "calendar-days", direction: "forward", bound: "latest", roll: "none" },
    firstDay: day,
    lastDay: day,
    safeDay: time === midnight || (time === null && !byHours) ? day : addDays(day, -1),
    days: [{ date: day, count: 1, counted: true, why }],
    provisional: false,
    note: null,
  };
}

/** The hour, with its day where that is the day after the last one. */
function timeWords(at: Moment | PlainDate): string {
  const time = timeOf(at) ?? "";
  return time === midnight ? `${dayOf(at)} ${time}` : time;
}

function counted({ law, facts, asOf }: Known, rule: DeadlineRule, start: Told): readonly CaseDeadline[] {
  const day = dayOf(start.at);
  const version = versionOn(rule, day);
  const known = version && lengthOf(law.platform(facts.platform ?? ""), rule.id, version);
  return known === undefined || known === null
    ? []
    : countedOnce(law, `${rule.id} ${facts.platform} ${start.by} ${start.at} ${asOf}`, () => {
        const { length, unit, source, confidence } = known;
        const { direction, bound } = rule;
        const whole = countPeriod({ length, unit, direction, bound, roll: "none" }, day, law.calendar);
        const endsAt = unit === "hours" ? addMinutes(start.at as Moment, length * 60) : null;
        const deadline = endsAt !== null && timeOf(endsAt) === midnight ? endingBefore(whole) : whole;
        return [caseDeadline(rule, { trigger: start.by, deadline, asOf, endsAt, source, confidence })];
      });
}

/** What ends at midnight has that day no longer. */
function endingBefore(deadline: Deadline): Deadline {
  const lastDay = deadline.safeDay;
  return { ...deadline, lastDay, days: deadline.days.filter(({ date }) => date <= lastDay) };
}

type Length = Pick<CaseDeadline, "source" | "confidence"> & {
  readonly length: number;
  readonly unit: DeadlineRuleVersion["unit"];
};

/** How long the platform's window is; `null` where only the page can say. */
function lengthOf(platform: Platform | undefined, id: string, version: DeadlineRuleVersion): Length | null {
  const own = platform?.windows.find(({ registerId }) => registerId === id);
  if (own !== undefined) {
    const { length, unit, basis, confidence } = own;
    return { length, unit, confidence, source: basis === "rule" ? "platform-rule" : "platform-default" };
  }
  const { unit, confidence } = version;
  const usual = version.length.kind === "set-by" ? version.length.usual : null;
  return usual === null ? null : { length: usual, unit, confidence, source: "platform-default" };
}

function versionOn(rule: DeadlineRule, day: PlainDate): DeadlineRuleVersion | undefined {
  return rule.versions.find(({ from, until }) => from <= day && (until === null || day <= until));
}

function caseDeadline(
  { id, slug, title, whose, consequence }: DeadlineRule,
  found: Pick<CaseDeadline, "trigger" | "deadline" | "endsAt" | "source" | "confidence"> & { readonly asOf: PlainDate },
): CaseDeadline {
  const { asOf, ...rest } = found;
  const state = deadlineState(found.deadline, asOf);
  return { rule: slug, registerId: id, title, whose, state, afterwards: consequence, articles: [], ...rest };
}
