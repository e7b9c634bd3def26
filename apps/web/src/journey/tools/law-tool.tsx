import type { LawBook } from "@youju/law";
import { useDeferredValue, useState } from "react";
import type { LawRecord } from "../../law/law-source.ts";
import { Button, Card, Segmented, TextInput } from "../../ui/index.ts";
import { toolWords } from "../../words/tools.ts";
import { useText, useWords } from "../../words/use-words.ts";
import { ArticleNotes, ArticleText } from "../case/article-notes.tsx";
import { NumberList } from "./number-list.tsx";
import { deviceToday, WithLaw } from "./with-law.tsx";

/** 法条与规则查询: articles by words, the numbers the law fixes today, and the readings we chose. */
export function LawTool() {
  return <WithLaw>{(record) => <LawViews record={record} />}</WithLaw>;
}

type View = "articles" | "numbers" | "readings";

function LawViews({ record }: { readonly record: LawRecord }) {
  const words = useWords(toolWords);
  const [view, setView] = useState<View>("articles");
  return (
    <div className="max-w-3xl space-y-5">
      <Segmented
        label={words.law.views}
        onChange={(value) => setView(value === "numbers" || value === "readings" ? value : "articles")}
        segments={[
          { value: "articles", label: words.law.articles },
          { value: "numbers", label: words.law.numbers },
          { value: "readings", label: words.law.readings },
        ]}
        value={view}
      />
      {view === "articles" && <ArticleSearch book={record.book} />}
      {view === "numbers" && <NumberList record={record} today={deviceToday()} />}
      {view === "readings" && <Readings record={record} />}
    </div>
  );
}

/** A longer list helps nobody: another word does. */
const mostShown = 30;

function ArticleSearch({ book }: { readonly book: LawBook }) {
  const words = useWords(toolWords);
  const [typed, setTyped] = useState("");
  const wanted = useDeferredValue(typed.trim());
  const found = wanted === "" ? [] : book.search(wanted);
  return (
    <div className="space-y-4">
      <TextInput
        autoComplete="off"
        enterKeyHint="search"
        hint={words.law.searchHint}
        label={words.law.search}
        onChange={setTyped}
        type="search"
        value={typed}
      />
      {wanted === "" && (
        <div className="flex flex-wrap gap-2">
          {words.law.examples.map((example) => (
            <Button key={example} onClick={() => setTyped(example)} size="small" tone="secondary">
              {example}
            </Button>
          ))}
        </div>
      )}
      <p className="text-soft" role="status">
        {wanted === "" ? "" : found.length === 0 ? words.law.none : words.law.found(found.length)}
      </p>
      <ul className="space-y-3">
        {found.slice(0, mostShown).map((article) => (
          <li key={article.id}>
            <Card>
              <ArticleText article={article} />
            </Card>
          </li>
        ))}
      </ul>
      {found.length > mostShown && <p className="text-soft">{words.law.shown(mostShown)}</p>}
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
