import type { ReplyTopic } from "@youju/law";
import { useDeferredValue, useState } from "react";
import { Badge, Disclosure, TextInput } from "../../ui/index.ts";
import { replyWords } from "../../words/replies.ts";
import { useText, useWords } from "../../words/use-words.ts";
import { narrowedTopics } from "./narrow-topics.ts";
import type { Speaker } from "./reply-place.ts";

type Entry = ReplyTopic["entries"][number];
type Props = {
  /** Ids of what the words are nearest to. */
  readonly nearest: readonly string[];
  readonly topics: readonly ReplyTopic[];
  readonly speaker: Speaker;
  readonly onPick: (id: string) => void;
};

/** What they may have meant, by topic, narrowed by the words typed and by who speaks. */
export function StatementList({ topics, speaker, nearest, onPick }: Props) {
  const words = useWords(replyWords);
  const text = useText();
  const [typed, setTyped] = useState("");
  const wanted = useDeferredValue(typed);
  const shown = narrowedTopics(topics, { wanted, speaker });
  const searching = wanted.trim() !== "";
  const near = nearest.flatMap((id) => topics.flatMap(({ entries }) => entries.filter((entry) => entry.id === id)));
  return (
    <div className="space-y-3">
      {near.length > 0 && (
        <section className="space-y-1">
          <h3 className="font-semibold">{words.nearest}</h3>
          <Entries entries={near} onPick={onPick} />
        </section>
      )}
      <TextInput
        autoComplete="off"
        enterKeyHint="search"
        hint={words.pickHint}
        label={words.pickSearch}
        onChange={setTyped}
        type="search"
        value={typed}
      />
      <p className="sr-only" role="status">
        {searching && words.pickCount(shown.reduce((sum, { entries }) => sum + entries.length, 0))}
      </p>
      {shown.length === 0 && <p className="text-soft">{words.pickNone}</p>}
      {shown.map((topic) => (
        <Disclosure
          key={`${topic.topic} ${searching}`}
          start={searching ? "open" : "closed"}
          summary={
            <>
              {text(topic.title)} <span className="font-normal text-soft">{words.pickCount(topic.entries.length)}</span>
            </>
          }
        >
          <Entries entries={topic.entries} onPick={onPick} />
        </Disclosure>
      ))}
    </div>
  );
}

function Entries({ entries, onPick }: { readonly entries: readonly Entry[]; readonly onPick: Props["onPick"] }) {
  const words = useWords(replyWords);
  const text = useText();
  return (
    <ul className="-mx-2 divide-y divide-line">
      {entries.map((entry) => (
        <li key={entry.id}>
          <button
            className="flex min-h-12 w-full items-center justify-between gap-3 rounded-lg px-2 py-2 text-left hover:bg-sunken"
            onClick={() => onPick(entry.id)}
            type="button"
          >
            <span className="min-w-0">
              <span className="block">{text(entry.name)}</span>
              <span className="block text-[0.9375rem] text-soft">{text(entry.meaning)}</span>
            </span>
            <Badge tone="plain">{words.sorts[entry.kind]}</Badge>
          </button>
        </li>
      ))}
    </ul>
  );
}
