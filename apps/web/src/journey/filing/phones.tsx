import type { Channel } from "@youju/law";
import { useLawRecord } from "../../law/use-law-record.ts";
import { buttonLook, Icon } from "../../ui/index.ts";
import { destinationWords } from "../../words/destination.ts";
import { useText, useWords } from "../../words/use-words.ts";

/** The numbers to call: the channel's own, and for the platform's after-sales the platform's line where one is known. */
export function Phones({ channel, platform }: { readonly channel: Channel; readonly platform: string | undefined }) {
  const words = useWords(destinationWords);
  const text = useText();
  const entry = useLawRecord().data?.book.platform(platform ?? "other");
  const line = channel.group === "platform" ? (entry?.hotline ?? null) : null;
  const title = entry === undefined ? "" : text(entry.title);
  const numbers = [
    ...channel.phones.map(({ number, zh, en, confidence }) => ({ number, note: text({ zh, en }), confidence })),
    ...(line === null ? [] : [{ number: line.value, note: words.platformLine(title), confidence: line.confidence }]),
  ].filter(({ confidence }) => confidence === "high" || confidence === "medium");
  return numbers.map(({ number, note, confidence }) => (
    <span className="flex flex-wrap items-center gap-x-2" key={number}>
      <a className={buttonLook("secondary", "ordinary")} href={`tel:${number.replaceAll("-", "")}`}>
        <Icon name="phone" />
        {words.call(number)}
      </a>
      <span className="text-[0.9375rem] text-soft">
        {note}
        {confidence === "medium" && <span className="text-need-ink"> · {words.checkIt}</span>}
      </span>
    </span>
  ));
}
