import type { KindEntry, KnowledgeEntry } from "@youju/law";
import { Link } from "wouter";
import type { SearchRecord } from "../../law/law-source.ts";
import { StaleNote } from "../../law/stale-note.tsx";
import { Badge, Card, classNames, Disclosure, Icon } from "../../ui/index.ts";
import { lookUpWords } from "../../words/look-up.ts";
import { useText, useWords } from "../../words/use-words.ts";
import { ArticleNotes } from "../case/article-notes.tsx";
import { startOfKind } from "../steps.ts";
import { deviceToday } from "./with-law.tsx";

type EntryProps = { readonly entry: KnowledgeEntry; readonly record: SearchRecord };

/** A saying or a question as a row; what is so, and why, one tap away. */
export function KnowledgeRow({ entry, record }: EntryProps) {
  const words = useWords(lookUpWords);
  const text = useText();
  const myth = entry.sort === "myth";
  return (
    <Disclosure
      summary={
        <span className="flex items-start gap-3">
          <Icon
            className={classNames("mt-[0.25em]", myth ? "text-need-ink" : "text-go-ink")}
            name={myth ? "cross" : "info"}
          />
          <span>
            <span className="sr-only">{myth ? words.myth : words.question} </span>
            {text(entry.title)}
          </span>
        </span>
      }
    >
      <p className="font-semibold">
        <span className="font-normal text-soft">{myth ? words.fact : words.answer} </span>
        {text(entry.answer)}
      </p>
      <Grounds entry={entry} record={record} />
    </Disclosure>
  );
}

/** The same, all in view: the saying, what is so, and why. */
export function KnowledgeCard({ entry, record }: EntryProps) {
  const text = useText();
  return (
    <Card className="space-y-2">
      <SortBadge entry={entry} />
      <h3 className="font-medium">{text(entry.title)}</h3>
      <p className="font-semibold">{text(entry.answer)}</p>
      <Grounds entry={entry} record={record} />
    </Card>
  );
}

function SortBadge({ entry }: Pick<EntryProps, "entry">) {
  const words = useWords(lookUpWords);
  return (
    <span className="flex flex-wrap gap-1.5">
      <Badge tone={entry.sort === "myth" ? "wait" : "done"}>
        {entry.sort === "myth" ? words.myth : words.question}
      </Badge>
      {entry.confidence === "medium" && <Badge tone="need">{words.check}</Badge>}
    </span>
  );
}

function Grounds({ entry, record }: EntryProps) {
  const words = useWords(lookUpWords);
  const text = useText();
  const today = deviceToday();
  const law = record.book.cite(entry.articles, { act: today, asOf: today });
  const kinds = entry.kinds.flatMap((slug) => record.kinds.filter(({ kind }: KindEntry) => kind === slug));
  return (
    <>
      <p>{text(entry.why)}</p>
      {entry.confidence === "medium" && <p className="text-[0.9375rem] text-need-ink">{words.checkNote}</p>}
      {kinds.length > 0 && (
        <p className="flex flex-wrap items-center gap-x-3 text-[0.9375rem] text-soft">
          {words.helps}
          {kinds.map(({ kind, title }) => (
            <Link
              className="inline-flex min-h-11 items-center text-go-ink underline underline-offset-4"
              href={startOfKind(kind)}
              key={kind}
            >
              {text(title)}
            </Link>
          ))}
        </p>
      )}
      <ArticleNotes ids={law.map((article) => article.id)} law={law} />
      <p className="text-[0.875rem] text-soft">{words.checkedOn(entry.checkedOn)}</p>
      <StaleNote checkedOn={entry.checkedOn} kind="statute" />
    </>
  );
}
