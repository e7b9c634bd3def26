import { useDeferredValue, useState } from "react";
import { Link } from "wouter";
import type { SearchRecord } from "../../law/law-source.ts";
import { Section, Segmented, TextInput } from "../../ui/index.ts";
import { lookUpWords } from "../../words/look-up.ts";
import { useText, useWords } from "../../words/use-words.ts";
import { foundOnDay } from "./found-on-day.ts";
import { KnowledgeCard, KnowledgeRow } from "./knowledge-entry.tsx";
import { useTypedWords } from "./typed-words.ts";
import { deviceToday, WithSearch } from "./with-law.tsx";

/** 说法与真相: sayings set right and questions answered, to be read by topic or searched. */
export function KnowledgeTool() {
  return <WithSearch>{(record) => <KnowledgeViews record={record} />}</WithSearch>;
}

type ViewProps = { readonly record: SearchRecord };

function KnowledgeViews({ record }: ViewProps) {
  const words = useWords(lookUpWords);
  const [typed, setTyped] = useTypedWords();
  const wanted = useDeferredValue(typed.trim());
  return (
    <div className="max-w-3xl space-y-6">
      <TextInput
        autoComplete="off"
        enterKeyHint="search"
        hint={words.hint}
        label={words.inKnowledge}
        onChange={setTyped}
        type="search"
        value={typed}
      />
      {wanted === "" ? <Topics record={record} /> : <Found record={record} wanted={wanted} />}
    </div>
  );
}

function Topics({ record }: ViewProps) {
  const words = useWords(lookUpWords);
  const text = useText();
  const [topic, setTopic] = useState("");
  const shown = record.topics.filter((each) => topic === "" || each.topic === topic);
  const total = record.topics.reduce((sum, { entries }) => sum + entries.length, 0);
  return (
    <>
      <Segmented
        label={words.topics}
        onChange={setTopic}
        segments={[
          { value: "", label: words.all, count: total },
          ...record.topics.map((each) => ({ value: each.topic, label: text(each.title), count: each.entries.length })),
        ]}
        value={topic}
      />
      <div className="space-y-8">
        {shown.map((each) => (
          <Section id={`topic-${each.topic}`} key={each.topic} title={text(each.title)}>
            <ul className="space-y-2">
              {each.entries.map((entry) => (
                <li key={entry.id}>
                  <KnowledgeRow entry={entry} record={record} />
                </li>
              ))}
            </ul>
          </Section>
        ))}
      </div>
    </>
  );
}

function Found({ record, wanted }: ViewProps & { readonly wanted: string }) {
  const words = useWords(lookUpWords);
  const { knowledge, total } = foundOnDay(record.search(wanted), deviceToday());
  const elsewhere = total - knowledge.length;
  return (
    <div className="space-y-4">
      <div role="status">
        {knowledge.length === 0 ? (
          <p className="text-soft">{words.none}</p>
        ) : (
          <h2 className="text-lg font-semibold">{words.found(knowledge.length)}</h2>
        )}
      </div>
      <ul className="space-y-3">
        {knowledge.map((entry) => (
          <li key={entry.id}>
            <KnowledgeCard entry={entry} record={record} />
          </li>
        ))}
      </ul>
      {elsewhere > 0 && (
        <Link
          className="inline-flex min-h-11 items-center text-go-ink underline underline-offset-4"
          href={`/tools/law?${new URLSearchParams({ q: wanted })}`}
        >
          {words.elsewhere(elsewhere)}
        </Link>
      )}
    </div>
  );
}
