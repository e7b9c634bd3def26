import type { VersionComparison } from "@youju/api";
import type { ComparedSentence, WordsPiece } from "@youju/domain";
import { type FilingPlace, useComparison } from "../../api/filing-versions.ts";
import { Card, ErrorNotice, Skeleton } from "../../ui/index.ts";
import { filingWords } from "../../words/filing.ts";
import { filingVersionWords } from "../../words/filing-versions.ts";
import { useWords } from "../../words/use-words.ts";
import { withKeys } from "./unique-keys.ts";

type Props = { readonly place: FilingPlace; readonly from: number; readonly to: number | null };

/** Two versions side by side in one text: what was left out struck through, what was added underlined. */
export function ComparisonView({ place, from, to }: Props) {
  const words = useWords(filingVersionWords);
  const query = useComparison(place, { from, to });
  return (
    <Card className="space-y-3">
      <h3 className="font-semibold">{words.comparing(from, to)}</h3>
      <ErrorNotice error={query.error} onRetry={() => void query.refetch()} />
      {query.isPending && <Skeleton label={words.loading} rows={1} />}
      {query.data !== undefined && <Compared comparison={query.data} />}
    </Card>
  );
}

function Compared({ comparison }: { readonly comparison: VersionComparison }) {
  const words = useWords(filingVersionWords);
  const { comma } = useWords(filingWords);
  const { sections, fields, changed } = comparison;
  if (changed === 0 && fields.length === 0) {
    return <p>{words.same}</p>;
  }
  const unchanged = sections.filter((section) => !isChanged(section)).length;
  return (
    <div className="space-y-4">
      <p className="text-[0.9375rem] text-soft">{words.legend}</p>
      {fields.length > 0 && <p className="text-[0.9375rem]">{words.fieldsChanged(fields.join(comma))}</p>}
      {withKeys(sections.filter(isChanged), ({ heading, kind }) => kind + heading).map(
        ({ key, item: { heading, kind, sentences } }) => (
          <div className="space-y-1" key={key} lang="zh-CN">
            {heading !== "" && (
              <h4 className="font-semibold">
                <Piece piece={{ kind, text: heading }} />
              </h4>
            )}
            {withKeys(runsOf(sentences), textOf).map(({ key: place, item: run }) => (
              <Run key={place} run={run} />
            ))}
          </div>
        ),
      )}
      {unchanged > 0 && <p className="text-[0.875rem] text-soft">{words.elsewhere(unchanged)}</p>}
    </div>
  );
}

type ComparedSection = VersionComparison["sections"][number];

function isChanged({ kind, sentences }: ComparedSection): boolean {
  return kind !== "same" || sentences.some((sentence) => sentence.kind !== "same");
}

type Run = readonly ComparedSentence[];

/** Sentences that stayed the same, one after another, are one run; each other sentence is a run of its own. */
function runsOf(sentences: readonly ComparedSentence[]): readonly Run[] {
  const runs: ComparedSentence[][] = [];
  for (const sentence of sentences) {
    const last = runs.at(-1);
    if (last !== undefined && sentence.kind === "same" && last[0]?.kind === "same") {
      last.push(sentence);
    } else {
      runs.push([sentence]);
    }
  }
  return runs;
}

function textOf(run: Run): string {
  return run.flatMap(({ pieces }) => pieces.map(({ kind, text }) => kind + text)).join("");
}

/** Unchanged sentences are only counted: the eye goes to the rest. */
function Run({ run }: { readonly run: Run }) {
  const words = useWords(filingVersionWords);
  const [first] = run;
  if (first === undefined || first.kind === "same") {
    return <p className="text-[0.875rem] text-soft">{words.hidden(run.length)}</p>;
  }
  return (
    <p className="whitespace-pre-wrap">
      {withKeys(first.pieces, ({ kind, text }) => kind + text).map(({ key, item }) => (
        <Piece key={key} piece={item} />
      ))}
    </p>
  );
}

/** Marked by a line and, for those who do not see it, by words; the colour only repeats it. */
function Piece({ piece: { kind, text } }: { readonly piece: WordsPiece }) {
  const words = useWords(filingVersionWords);
  if (kind === "same") {
    return text;
  }
  const Tag = kind === "added" ? "ins" : "del";
  const look =
    kind === "added"
      ? "bg-go-wash font-medium text-go-ink underline decoration-2 underline-offset-4"
      : "bg-seal-wash text-seal-ink line-through decoration-2";
  return (
    <Tag className={look}>
      <span className="sr-only">{words[kind]}</span>
      {text}
      <span className="sr-only">{words.endOfMark}</span>
    </Tag>
  );
}
