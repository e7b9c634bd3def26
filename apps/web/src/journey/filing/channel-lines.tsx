import type { Confidence, Text } from "@youju/domain";
import { destinationWords } from "../../words/destination.ts";
import { useText, useWords } from "../../words/use-words.ts";

type Line = Text & { readonly confidence: Confidence };

/** Statements of a channel: what is sure as it is, what one source says with a word to confirm it, nothing that is not. */
export function ChannelLines(props: {
  readonly title?: string;
  readonly items: readonly Line[];
  /** Said where nothing is known. */
  readonly none?: string;
}) {
  const words = useWords(destinationWords);
  const text = useText();
  const known = props.items.filter(({ confidence }) => confidence === "high" || confidence === "medium");
  if (known.length === 0 && props.none === undefined) {
    return null;
  }
  return (
    <div className="text-[0.9375rem]">
      {props.title !== undefined && <p className="font-medium">{props.title}</p>}
      {known.length === 0 ? (
        <p className="text-soft">{props.none}</p>
      ) : (
        <ul className="list-disc pl-5">
          {known.map((item) => (
            <li key={item.zh}>
              {text(item)}
              {item.confidence === "medium" && <span className="text-need-ink"> · {words.checkIt}</span>}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
