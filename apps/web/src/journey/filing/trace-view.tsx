import type { CaseDetail, ComposedFiling, ComposedSentence } from "@youju/api";
import type { ArticleId } from "@youju/domain";
import { type ReactNode, useState } from "react";
import { Card, classNames, Icon, Section } from "../../ui/index.ts";
import { filingWords } from "../../words/filing.ts";
import { useLanguage, useWords } from "../../words/use-words.ts";
import { ArticleText } from "../case/article-notes.tsx";
import { factName, factValue } from "../case/fact-value.ts";
import { withKeys } from "./unique-keys.ts";

/** The text that leaves, sentence by sentence; a tap shows the facts, exhibits and articles behind one. */
export function TraceView({ composed, detail }: { readonly composed: ComposedFiling; readonly detail: CaseDetail }) {
  const words = useWords(filingWords);
  const [open, setOpen] = useState<string | null>(null);
  return (
    <Section id="preview" title={words.preview}>
      <p className="text-soft">
        {words.previewNote} {words.traceNote}
      </p>
      <Card className="space-y-5">
        {withKeys(composed.sections, (section) => section.heading).map(({ key: place, item: section }) => (
          <div className="space-y-1" key={place}>
            {section.heading !== "" && (
              <h3 className="font-semibold" lang="zh-CN">
                {section.heading}
              </h3>
            )}
            {withKeys(section.sentences.filter(isSaid), (sentence) => sentence.text).map(({ key, item: sentence }) => (
              <Sentence
                detail={detail}
                key={key}
                onToggle={() => setOpen(open === place + key ? null : place + key)}
                open={open === place + key}
                sentence={sentence}
              />
            ))}
          </div>
        ))}
      </Card>
    </Section>
  );
}

/** A cell of a table may be left blank for the pen. */
function isSaid({ text }: ComposedSentence): boolean {
  return text.trim() !== "";
}

function Sentence(props: {
  readonly sentence: ComposedSentence;
  readonly open: boolean;
  readonly onToggle: () => void;
  readonly detail: CaseDetail;
}) {
  const { sentence, open } = props;
  return (
    <div>
      <button
        aria-expanded={open}
        className={classNames(
          "flex min-h-11 w-full items-start gap-2 rounded-lg px-2 py-1.5 text-left whitespace-pre-wrap",
          open ? "bg-go-wash" : "hover:bg-sunken",
        )}
        onClick={props.onToggle}
        type="button"
      >
        <span className="min-w-0 flex-1" lang="zh-CN">
          {sentence.text}
        </span>
        <Icon className={classNames("mt-[0.25em] text-soft", open && "rotate-180")} name="down" />
      </button>
      {open && (
        <div className="mt-1 mb-2 ml-2 space-y-3 border-l-2 border-go pl-3 text-[0.9375rem]">
          <Sources detail={props.detail} sentence={sentence} />
        </div>
      )}
    </div>
  );
}

function Sources({ sentence, detail }: { readonly sentence: ComposedSentence; readonly detail: CaseDetail }) {
  const words = useWords(filingWords);
  const language = useLanguage();
  const law = detail.assessment?.assessment.law ?? [];
  const nothing = sentence.facts.length + sentence.exhibits.length + sentence.articles.length === 0;
  if (nothing) {
    return <p className="text-soft">{words.noTrace}</p>;
  }
  return (
    <>
      <Group items={sentence.facts} label={words.facts}>
        {(name) => `${factName(name, language)} ${factValue(name, detail.facts[name], language)}`}
      </Group>
      <Group items={sentence.exhibits} label={words.exhibits}>
        {(number) => {
          const exhibit = detail.exhibits.find((item) => item.number === number);
          return `${words.exhibit(number)}${exhibit === undefined ? "" : ` · ${exhibit.fileName}`}`;
        }}
      </Group>
      <Group items={sentence.articles as readonly ArticleId[]} label={words.articles}>
        {(id) => {
          const article = law.find((item) => item.id === id);
          return article === undefined ? <code>{id}</code> : <ArticleText article={article} />;
        }}
      </Group>
    </>
  );
}

function Group<Item extends string | number>(props: {
  readonly label: string;
  readonly items: readonly Item[];
  readonly children: (item: Item) => ReactNode;
}) {
  return props.items.length === 0 ? null : (
    <div>
      <p className="font-medium text-soft">{props.label}</p>
      <ul className="space-y-1">
        {props.items.map((item) => (
          <li key={item}>{props.children(item)}</li>
        ))}
      </ul>
    </div>
  );
}
