import { type Fen, formatYuan, type PlainDate } from "@youju/domain";
import { useLanguage } from "../words/use-words.ts";
import { type DayForm, dayWords, instantDay, instantTime } from "./day-words.ts";

/** A law day as 2026年10月13日（周二）, or Tue 13 October 2026. `form` leaves weekday or year out. */
export function Day(props: { readonly date: PlainDate; readonly form?: DayForm }) {
  const language = useLanguage();
  return <time dateTime={props.date}>{dayWords(props.date, language, props.form ?? "long")}</time>;
}

/** A UTC instant as a day and time in China's zone, which is stated. */
export function Instant({ at }: { readonly at: string }) {
  const language = useLanguage();
  return (
    <time dateTime={at}>
      {dayWords(instantDay(at), language, "long")} {instantTime(at)} UTC+8
    </time>
  );
}

/** An amount as ¥1,248.00. */
export function Money({ amount }: { readonly amount: number }) {
  return <span className="whitespace-nowrap">{formatYuan(amount as Fen)}</span>;
}
