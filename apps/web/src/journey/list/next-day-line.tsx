import type { NextDay } from "@youju/api";
import type { PlainDate } from "@youju/domain";
import { classNames } from "../../ui/class-names.ts";
import { Day } from "../../ui/day.tsx";
import { Icon } from "../../ui/icon.tsx";
import { listWords } from "../../words/list.ts";
import { useText, useWords } from "../../words/use-words.ts";
import { type NextDayReading, readNextDay } from "./next-day.ts";

const looks = {
  urgent: "text-seal-ink font-semibold",
  need: "text-need-ink font-semibold",
  done: "text-go-ink",
  wait: "text-soft",
  plain: "text-soft",
} as const;

/** The next day that matters, in words; vermilion only when it is about to be lost. */
export function NextDayLine(props: { readonly next: NextDay; readonly today: PlainDate }) {
  const text = useText();
  const reading = readNextDay(props.next, props.today);
  const form = props.next.day.slice(0, 4) === props.today.slice(0, 4) ? "short" : "year";
  return (
    <span className={classNames("flex items-start gap-2 text-[0.9375rem] leading-snug", looks[reading.tone])}>
      <Icon className="mt-[0.06em]" name={reading.tone === "urgent" ? "warning" : "clock"} />
      <span className="min-w-0">
        {text(props.next.title)} <Day date={props.next.day} form={form} /> ·{" "}
        <span className={reading.when.kind === "still-in-law" ? "" : "whitespace-nowrap"}>
          <When reading={reading} />
        </span>
        {props.next.provisional && <Provisional />}
      </span>
    </span>
  );
}

function When({ reading }: { readonly reading: NextDayReading }) {
  const words = useWords(listWords);
  const { when } = reading;
  switch (when.kind) {
    case "left":
      return <>{words.daysLeft(when.days)}</>;
    case "past":
      return <>{words.daysPast(when.days)}</>;
    case "today":
      return <>{words.today}</>;
    case "tomorrow":
      return <>{words.tomorrow}</>;
    case "still-in-law":
      return <>{words.stillInLaw}</>;
    case "other-late":
      return <>{words.otherLate}</>;
  }
}

function Provisional() {
  return <> · {useWords(listWords).provisional}</>;
}
