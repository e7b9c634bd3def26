import {
  type Delivery,
  daysBetween,
  errorRegistry,
  type PlainDate,
  partsOf,
  type Reminder,
  type Text,
  weekdayOf,
} from "@youju/domain";

const weekdays: readonly Text[] = [
  { zh: "周日", en: "Sunday" },
  { zh: "周一", en: "Monday" },
  { zh: "周二", en: "Tuesday" },
  { zh: "周三", en: "Wednesday" },
  { zh: "周四", en: "Thursday" },
  { zh: "周五", en: "Friday" },
  { zh: "周六", en: "Saturday" },
];

const months = "January February March April May June July August September October November December".split(" ");

/** What a reminder says on a day, in one line. */
export function reminderWords(reminder: Pick<Reminder, "kind" | "title" | "day" | "endsAt">, today: PlainDate): Text {
  const { kind, title, day, endsAt } = reminder;
  if (kind === "late") {
    return {
      zh: `过了最后一天，没有记到对方的结果：${title.zh}，最后一天是 ${dayWords(day).zh}`,
      en: `The last day has passed and nothing from the other side is noted: ${title.en}, by ${dayWords(day).en}`,
    };
  }
  const time = endsAt === null || endsAt.length === 10 ? "" : ` ${endsAt.slice(11)}`;
  const left = leftWords(daysBetween(today, day));
  return {
    zh: `${left.zh}：${title.zh}，${dayWords(day).zh}${time}${time === "" ? "之内" : "之前"}`,
    en: `${left.en}: ${title.en}, by ${dayWords(day).en}${time}`,
  };
}

function leftWords(days: number): Text {
  if (days < 0) {
    return { zh: "已经过了", en: "Over" };
  }
  return days === 0
    ? { zh: "就在今天", en: "Today" }
    : days === 1
      ? { zh: "就在明天", en: "Tomorrow" }
      : { zh: `还有 ${days} 天`, en: `${days} days left` };
}

function dayWords(day: PlainDate): Text {
  const weekday = weekdays[weekdayOf(day)] ?? { zh: "", en: "" };
  const { year, month, day: date } = partsOf(day);
  return {
    zh: `${year}年${month}月${date}日（${weekday.zh}）`,
    en: `${weekday.en}, ${date} ${months[month - 1]} ${year}`,
  };
}

/** What stands below that line: what follows, and that the year's calendar is not out. */
export function reminderDetails({ afterwards, provisional }: Pick<Reminder, "afterwards" | "provisional">): Text {
  return {
    zh: `${afterwards.zh}${provisional ? "这一天按尚未公布节假日安排的年份推算，公布后可能变动。" : ""}`,
    en: `${afterwards.en}${provisional ? " Counted for a year whose holidays are not announced; the day may move." : ""}`,
  };
}

/** How a delivery stands, with the reason where it failed. */
export function deliveryWords({
  state,
  maybeTwice,
  attempts,
  lastError,
}: Pick<Delivery, "state" | "maybeTwice" | "attempts" | "lastError">): Text {
  const twice = maybeTwice ? { zh: "，可能发送了两次", en: "; may have been sent twice" } : { zh: "", en: "" };
  const said: Readonly<Record<Delivery["state"], Text>> = {
    waiting:
      attempts === 0
        ? { zh: "等待发送", en: "waiting to be sent" }
        : { zh: `第 ${attempts} 次没有发出，稍后再试`, en: `attempt ${attempts} failed; it is tried again` },
    sending: { zh: "正在发送，对方是否收到还不确定", en: "being sent; whether it arrived is not known yet" },
    sent: { zh: "已发出", en: "sent" },
    failed: { zh: "没有发出，已停止重试", en: "not sent; no more attempts" },
    dropped: { zh: "不再需要，没有发送", en: "no longer needed; not sent" },
  };
  const why = state === "failed" && lastError !== null ? errorRegistry[lastError].nextStep : { zh: "", en: "" };
  return {
    zh: `${said[state].zh}${twice.zh}${why.zh === "" ? "" : `。${why.zh}`}`,
    en: `${said[state].en}${twice.en}${why.en === "" ? "" : `. ${why.en}`}`,
  };
}
