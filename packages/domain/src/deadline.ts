import type { Calendar, CalendarDay, CountedDay, Deadline, DeadlineState, Period, RollRule } from "./period.ts";
import { addDays, addMonths, isWeekend, type PlainDate } from "./plain-date.ts";
import type { Text } from "./text.ts";

type Sense = 1 | -1;

/** Longest roll-forward the calendar has ever held is nine days; past this the calendar is broken. */
const longestRoll = 30;

/**
 * Counts a period from the day of an event and certifies every step (民法典 200–204, 民事诉讼法 85, 令121 art. 45).
 * Day zero is not counted. Calendar-day, month and year periods always have a `safeDay`; where the day they end on,
 * or the day they would roll to, lies in a year without an official calendar, `lastDay` is `null` and the deadline is
 * provisional. A working-day period that reaches into such a year gives `safeDay` with weekends only. Hours run from a
 * moment, of which only the day is known: see {@link countHours}.
 * @param period a whole, positive length, hours forwards and never rolled; throws `RangeError` otherwise
 * @param from the day of the event, in Asia/Shanghai
 */
export function countPeriod(period: Period, from: PlainDate, calendar: Calendar): Deadline {
  if (!Number.isSafeInteger(period.length) || period.length < 1 || period.length > 40_000) {
    throw new RangeError(`a period is a whole number of at least 1: ${period.length}`);
  }
  switch (period.unit) {
    case "hours":
      return countHours(period, from);
    case "working-days":
      return countWorkingDays(period, from, calendar);
    default:
      return countCalendar(period, from, calendar);
  }
}

/**
 * Where a day stands towards a deadline the person must meet. With no known last day, only the safe day can be said
 * to be kept: after it the answer is still-in-law, never passed.
 */
export function deadlineState(deadline: Pick<Deadline, "safeDay" | "lastDay">, on: PlainDate): DeadlineState {
  if (on <= deadline.safeDay) {
    return "before-safe-day";
  }
  return deadline.lastDay === null || on <= deadline.lastDay ? "still-in-law" : "passed";
}

/** Whether the other side is late: only by the later day, and never while that day is not known. */
export function isOtherSideLate(deadline: Pick<Deadline, "lastDay">, on: PlainDate): boolean {
  return deadline.lastDay !== null && on > deadline.lastDay;
}

function countCalendar(period: Period, from: PlainDate, calendar: Calendar): Deadline {
  const sense: Sense = period.direction === "forward" ? 1 : -1;
  const counted = period.unit === "calendar-days" ? everyDay(period, from, sense) : everyMark(period, from, sense);
  const safeDay = counted.at(-1)?.date ?? from;
  const rolled = rollForward(period, safeDay, calendar);
  return {
    from,
    period,
    firstDay: addDays(from, sense),
    lastDay: rolled.lastDay,
    safeDay,
    days: [dayZero(from), ...counted, ...rolled.days],
    provisional: rolled.lastDay === null,
    note: rolled.note,
  };
}

function everyDay(period: Period, from: PlainDate, sense: Sense): readonly CountedDay[] {
  return Array.from({ length: period.length }, (_, index) => ({
    date: addDays(from, sense * (index + 1)),
    count: index + 1,
    counted: true,
    why: { zh: `第 ${index + 1} 日`, en: `day ${index + 1}` },
  }));
}

/** Months and years are not counted day by day: each corresponding day is a mark (民法典 202). */
function everyMark(period: Period, from: PlainDate, sense: Sense): readonly CountedDay[] {
  const unit = period.unit === "years" ? 12 : 1;
  const name = period.unit === "years" ? { zh: "年", en: "year" } : { zh: "个月", en: "month" };
  return Array.from({ length: period.length }, (_, index) => {
    const date = addMonths(from, sense * (index + 1) * unit);
    const shortened = date.slice(8) !== from.slice(8);
    return {
      date,
      count: index + 1,
      counted: true,
      why: {
        zh: `满 ${index + 1} ${name.zh}${shortened ? "（当月没有对应日，取月末日）" : "的对应日"}`,
        en: `${name.en} ${index + 1}: ${shortened ? "no corresponding day, so the month's last day" : "the corresponding day"}`,
      },
    };
  });
}

/**
 * Hours begin at the moment of the event, not on the day after (民法典 201). Whatever that moment was, they are over at
 * the end of `lastDay` at the latest, and `safeDay` is the last day that lies inside them to its end, or else the day
 * of the event itself.
 */
function countHours(period: Period, from: PlainDate): Deadline {
  if (period.direction === "backward" || period.roll !== "none") {
    throw new RangeError("hours are counted forwards and never move");
  }
  const { length } = period;
  const begun = Math.ceil(length / 24);
  const days = Array.from({ length: begun + 1 }, (_, index) => ({
    date: addDays(from, index),
    count: index < begun ? index + 1 : 0,
    counted: index < begun,
    why: hourReason(index, length),
  }));
  return {
    from,
    period,
    firstDay: from,
    lastDay: addDays(from, begun),
    safeDay: addDays(from, Math.max(0, Math.floor(length / 24) - 1)),
    days,
    provisional: false,
    note: {
      zh: `${length} 小时从事件发生的钟点起算，到点就截止，不等到当天结束。只知道日期时，请在稳妥日之内办。`,
      en: `${length} hours run from the very moment of the event and end at the hour, not at the end of the day. Where only the day is known, act by the safe day.`,
    },
  };
}

function hourReason(index: number, length: number): Text {
  if (index === 0) {
    return { zh: "从当日事件发生的钟点起算", en: "they run from the moment of the event on this day" };
  }
  const end = index === Math.ceil(length / 24);
  return end
    ? { zh: `最晚在这一天满 ${length} 小时，到点截止`, en: `${length} hours are over on this day at the latest` }
    : { zh: `第 ${index + 1} 个二十四小时从这一天的同一钟点起`, en: `24-hour stretch ${index + 1} begins on this day` };
}

type Rolled = { readonly lastDay: PlainDate | null; readonly days: readonly CountedDay[]; readonly note: Text | null };

function rollForward(period: Period, end: PlainDate, calendar: Calendar): Rolled {
  if (period.roll === "none" || period.direction === "backward") {
    return { lastDay: end, days: [], note: null };
  }
  const days: CountedDay[] = [];
  let last = end;
  for (let step = 0; step <= longestRoll; step += 1) {
    const day = calendar.day(last);
    if (day.kind === "unpublished") {
      return { lastDay: null, days, note: unpublishedNote(last) };
    }
    if (!isDayOff(day)) {
      return { lastDay: last, days, note: rollNote(period.roll, { end, last }, calendar.day(end)) };
    }
    last = addDays(last, 1);
    days.push({ date: last, count: 0, counted: false, why: rollReason(calendar.day(last)) });
  }
  throw new RangeError(`the calendar has more than ${longestRoll} days off after ${end}`);
}

function rollReason(day: CalendarDay): Text {
  return isDayOff(day)
    ? { zh: `${dayName(day).zh}，继续顺延`, en: `${dayName(day).en}: moves on` }
    : { zh: "休假日后的第一日，顺延到这一天", en: "the first day after the days off: the period ends here" };
}

function rollNote(
  roll: RollRule,
  { end, last }: { readonly end: PlainDate; readonly last: PlainDate },
  endDay: CalendarDay,
): Text | null {
  if (end === last) {
    return null;
  }
  return roll === "decree121" && endDay.kind === "weekend"
    ? {
        zh: `末日 ${end} 是普通周末。依据的规定只提到“法定节假日”，周末是否顺延没有明文：两个日子都列出，对方只按较晚的 ${last} 算逾期。`,
        en: `The last day, ${end}, is a plain weekend. The rule relied on speaks of statutory holidays and does not say whether weekends move it: both days are shown, and the office is late only after ${last}.`,
      }
    : {
        zh: `末日 ${end} 是${dayName(endDay).zh}，顺延到 ${last}。请按 ${end} 办，不要指望顺延。`,
        en: `The last day, ${end}, is a day off (${dayName(endDay).en}), so the period runs to ${last}. Act by ${end}; do not lean on the extension.`,
      };
}

function countWorkingDays(period: Period, from: PlainDate, calendar: Calendar): Deadline {
  const sense: Sense = period.direction === "forward" ? 1 : -1;
  const days: CountedDay[] = [dayZero(from)];
  let [date, count, unpublished] = [from, 0, false];
  while (count < period.length) {
    date = addDays(date, sense);
    const day = calendar.day(date);
    unpublished ||= day.kind === "unpublished";
    const counted = !isDayOff(day);
    count += counted ? 1 : 0;
    days.push({ date, count: counted ? count : 0, counted, why: workingReason(day, counted ? count : 0) });
  }
  const firstDay = days.find((day) => day.counted)?.date ?? date;
  const note = unpublished ? unpublishedNote(date) : null;
  return {
    from,
    period,
    firstDay,
    lastDay: unpublished ? null : date,
    safeDay: date,
    days,
    provisional: unpublished,
    note,
  };
}

function workingReason(day: CalendarDay, count: number): Text {
  if (count === 0) {
    return { zh: `${dayName(day).zh}，不计`, en: `${dayName(day).en}: not counted` };
  }
  return day.kind === "make-up"
    ? { zh: `调休上班日，第 ${count} 个工作日`, en: `make-up work day, working day ${count}` }
    : { zh: `第 ${count} 个工作日`, en: `working day ${count}` };
}

function dayZero(from: PlainDate): CountedDay {
  return {
    date: from,
    count: 0,
    counted: false,
    why: { zh: "开始当日不计入", en: "the day of the event is not counted" },
  };
}

function isDayOff(day: CalendarDay): boolean {
  return day.kind === "weekend" || day.kind === "holiday" || (day.kind === "unpublished" && day.weekend);
}

function dayName(day: CalendarDay): Text {
  switch (day.kind) {
    case "holiday":
      return { zh: `法定休假日（${day.holiday}）`, en: "public holiday" };
    case "weekend":
      return { zh: "周末", en: "weekend" };
    case "make-up":
      return { zh: `调休上班日（${day.holiday}）`, en: "make-up work day" };
    case "unpublished":
      return day.weekend ? { zh: "周末（该年放假安排未收录）", en: "weekend (calendar not on record)" } : workingDay;
    case "working":
      return workingDay;
  }
}

const workingDay: Text = { zh: "工作日", en: "working day" };

function unpublishedNote(date: PlainDate): Text {
  const year = date.slice(0, 4);
  const weekend = isWeekend(date);
  return {
    zh: `${year} 年的放假安排尚未公布或没有收录，最后期限暂不能确定${weekend ? `（${date} 是周末）` : ""}。请按“稳妥日”之前办，有了放假安排会重算。`,
    en: `The official calendar for ${year} is not published or not on record, so the last day cannot be fixed yet${weekend ? ` (${date} is a weekend)` : ""}. Act by the safe day; it will be recounted once it is.`,
  };
}
