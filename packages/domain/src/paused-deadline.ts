import { countPeriod } from "./deadline.ts";
import type { Calendar, CountedDay, Deadline } from "./period.ts";
import type { PlainDate } from "./plain-date.ts";
import type { Text } from "./text.ts";

/** Days that do not count, first and last among them; `until: null` while they go on. */
export type Pause = { readonly from: PlainDate; readonly until: PlainDate | null; readonly why: Text };

/** No pause moves an end further than this. */
const longest = 40_000;

/**
 * A deadline in days with the pauses left out: each paused day stands in the certificate with its reason, and the count
 * goes on behind it. While a pause goes on there is no last day, and nobody is late. Periods in hours, months or years, and
 * backward ones, are given back as they are.
 * @param on the day it is asked for; a pause that goes on counts as lasting to it
 */
export function pausedDeadline(
  deadline: Deadline,
  pauses: readonly Pause[],
  { calendar, today }: { readonly calendar: Calendar; readonly today: PlainDate },
): Deadline {
  const { period, from } = deadline;
  const inDays = period.unit === "calendar-days" || period.unit === "working-days";
  const known = pauses.filter((pause) => pause.from <= today);
  if (!inDays || period.direction === "backward" || known.length === 0) {
    return deadline;
  }
  const pauseOn = (date: PlainDate) =>
    known.find((pause) => pause.from <= date && date <= (pause.until ?? today) && date > from);
  let counted = deadline;
  for (let length = period.length, more = -1; more !== 0 && length <= longest; ) {
    counted = countPeriod({ ...period, length }, from, calendar);
    const paused = counted.days.filter((day) => day.counted && pauseOn(day.date) !== undefined).length;
    more = period.length + paused - length;
    length += more;
  }
  const days = renumbered(counted.days, (date) => pauseOn(date)?.why);
  const open = known.some(({ until }) => until === null) && (deadline.lastDay === null || known.some(touches(counted)));
  const firstDay = days.find((day) => day.counted)?.date ?? counted.firstDay;
  return open
    ? { ...counted, period, firstDay, days, lastDay: null, provisional: true, note: goingOn }
    : { ...counted, period, firstDay, days };
}

/** Whether an open pause began before the end. */
function touches({ lastDay, safeDay }: Deadline): (pause: Pause) => boolean {
  return ({ from, until }) => until === null && from <= (lastDay ?? safeDay);
}

/** The days with those of a pause marked, and the count running on behind them. */
function renumbered(days: readonly CountedDay[], why: (date: PlainDate) => Text | undefined): readonly CountedDay[] {
  let count = 0;
  return days.map((day) => {
    const pause = day.counted || day.count > 0 ? why(day.date) : undefined;
    if (pause !== undefined) {
      return { ...day, count: 0, counted: false, why: pause };
    }
    if (!day.counted) {
      return day;
    }
    count += 1;
    return count === day.count ? day : { ...day, count, why: counting(count) };
  });
}

function counting(count: number): Text {
  return { zh: `第 ${count} 日（扣除停算的日子）`, en: `day ${count}, pauses left out` };
}

const goingOn: Text = {
  zh: "期限停着还没有恢复，最后一天现在定不下来：下面按停到今天算。恢复那天记下来，会重新算。",
  en: "The time stands still and has not gone on, so the last day cannot be fixed: below it is counted as if it stood until today. Note the day it goes on and it is counted anew.",
};
