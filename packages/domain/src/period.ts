import type { PlainDate } from "./plain-date.ts";
import type { Text } from "./text.ts";

/** How a period is measured. Hours run from the moment of the event (民法典 201). 小时 / 自然日 / 工作日 / 月 / 年 */
export type PeriodUnit = "hours" | "calendar-days" | "working-days" | "months" | "years";

/**
 * What happens when the last day is a day off. 末日顺延
 * `civil` 民法典 203; `procedural` 民事诉讼法 85; `decree121` 令121 art. 45 (weekends unclear: both days shown); `none`.
 */
export type RollRule = "civil" | "procedural" | "decree121" | "none";

/** A rule about time: seven days from receipt. It becomes a {@link Deadline} once it meets a day. 期间 */
export type Period = {
  readonly length: number;
  readonly unit: PeriodUnit;
  /** `backward` counts from the day towards the past ("seven days before it takes effect"). */
  readonly direction: "forward" | "backward";
  /** `latest`: act by then. `earliest`: not before then. */
  readonly bound: "latest" | "earliest";
  readonly roll: RollRule;
};

/** What a day is on the official calendar. 日历日 */
export type CalendarDay =
  | { readonly kind: "working" }
  | { readonly kind: "make-up"; readonly holiday: string }
  | { readonly kind: "weekend" }
  | { readonly kind: "holiday"; readonly holiday: string }
  /** No official calendar for that year yet: a weekday may turn out off, a weekend may turn out working. */
  | { readonly kind: "unpublished"; readonly weekend: boolean };

/** The official calendar, handed in as an argument; the rules never own one. 办公历 */
export type Calendar = { readonly day: (date: PlainDate) => CalendarDay };

/** One line of a deadline certificate: a day, whether it counts, and why. 逐日清单 */
export type CountedDay = {
  readonly date: PlainDate;
  /** 0 where the day is not counted, otherwise its number in the count. */
  readonly count: number;
  readonly counted: boolean;
  readonly why: Text;
};

/** Before the safe day, in the roll-forward, or over. 期限三态 */
export type DeadlineState = "before-safe-day" | "still-in-law" | "passed";

/** A day with its certificate. 期限日 */
export type Deadline = {
  readonly from: PlainDate;
  readonly period: Period;
  /** The first day that counts. */
  readonly firstDay: PlainDate;
  /** After roll-forward; `null` where only an unpublished calendar could tell. */
  readonly lastDay: PlainDate | null;
  /** Without any roll-forward, and for hours whatever the moment they began: the day the person should act by. */
  readonly safeDay: PlainDate;
  readonly days: readonly CountedDay[];
  readonly provisional: boolean;
  readonly note: Text | null;
};
