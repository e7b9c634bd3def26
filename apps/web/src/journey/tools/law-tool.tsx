import { useDeferredValue, useMemo, useState } from "react";
import type { LawRecord, SearchRecord } from "../../law/law-source.ts";
import { Button, Card, Segmented, TextInput } from "../../ui/index.ts";
import { lookUpWords } from "../../words/look-up.ts";
import { toolWords } from "../../words/tools.ts";
import { useText, useWords } from "../../words/use-words.ts";
import { ArticleNotes } from "../case/article-notes.tsx";
import { foundOnDay } from "./found-on-day.ts";
import { LookUpResults } from "./look-up-results.tsx";
import { NumberList } from "./number-list.tsx";
import { useTypedWords } from "./typed-words.ts";
import { deviceToday, WithSearch } from "./with-law.tsx";

/** 法条与规则查询: everything on record by words, the numbers the law fixes today, and the readings we chose. */
export function LawTool() {
  return <WithSearch>{(record) => <LawViews record={record} />}</WithSearch>;
}

type View = "search" | "numbers" | "readings";

function LawViews({ record }: { readonly record: SearchRecord }) {
  const words = useWords(toolWords);
  const [view, setView] = useState<View>("search");
  return (
    <div className="max-w-3xl space-y-5">
      <Segmented
        label={words.law.views}
        onChange={(value) => setView(value === "numbers" || value === "readings" ? value : "search")}
        segments={[
          { value: "search", label: words.law.search },
          { value: "numbers", label: words.law.numbers },
          { value: "readings", label: words.law.readings },
        ]}
        value={view}
      />
      {view === "search" && <LookUp record={record} />}
      {view === "numbers" && <NumberList record={record} today={deviceToday()} />}
      {view === "readings" && <Readings record={record} />}
    </div>
  );
}

function LookUp({ record }: { readonly record: SearchRecord }) {
  const words = useWords(lookUpWords);
  const [typed, setTyped] = useTypedWords();
  const wanted = useDeferredValue(typed.trim());
  const found = useMemo(() => foundOnDay(record.search(wanted), deviceToday()), [record, wanted]);
  return (
    <div className="space-y-5">
      <TextInput
        autoComplete="off"
        enterKeyHint="search"
        hint={words.hint}
        label={words.search}
        onChange={setTyped}
        type="search"
        value={typed}
      />
      {wanted === "" && (
        <div className="flex flex-wrap gap-2">
          {words.examples.map((example) => (
            <Button key={example} onClick={() => setTyped(example)} size="small" tone="secondary">
              {example}
            </Button>
          ))}
        </div>
      )}
      <p className="text-soft" role="status">
        {wanted === "" ? "" : found.total === 0 ? words.none : words.found(found.total)}
      </p>
      <LookUpResults found={found} key={wanted} record={record} />
    </div>
  );
}

function Readings({ record }: { readonly record: LawRecord }) {
  const words = useWords(toolWords);
  const text = useText();
  const today = deviceToday();
  return (
    <div className="space-y-4">
      <p className="text-soft">{words.law.readingsIntro}</p>
      <ul className="space-y-3">
        {record.book.interpretations.map((item) => {
          const law = record.book.cite(item.articles, { act: today, asOf: today });
          return (
            <li key={item.id}>
              <Card className="space-y-2">
                <h2 className="font-semibold">{text(item.question)}</h2>
                <p>
                  <span className="text-soft">{words.law.reading} </span>
                  {text(item.reading)}
                </p>
                <div>
                  <p className="text-soft">{words.law.alternatives}</p>
                  <ul className="list-disc pl-5">
                    {item.alternatives.map((alternative) => (
                      <li key={alternative.zh}>{text(alternative)}</li>
                    ))}
                  </ul>
                </div>
                <ArticleNotes ids={law.map((article) => article.id)} law={law} />
              </Card>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
