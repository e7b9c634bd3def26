import { type Fen, formatYuan, type PlainDate } from "@youju/domain";
import type { BracketTable, Parameter } from "@youju/law";
import type { LawRecord } from "../../law/law-source.ts";
import { StaleNote } from "../../law/stale-note.tsx";
import { Badge } from "../../ui/index.ts";
import { toolWords } from "../../words/tools.ts";
import { useText, useWords } from "../../words/use-words.ts";
import { ArticleNotes } from "../case/article-notes.tsx";

/** The numbers the law fixes, as they stand on a day, each with its first day and its article. */
export function NumberList({ record, today }: { readonly record: LawRecord; readonly today: PlainDate }) {
  const words = useWords(toolWords);
  const numbers = record.core.parameters.filter((parameter) => parameter.unit !== "name");
  return (
    <div className="space-y-4">
      <p className="text-soft">{words.law.numbersIntro}</p>
      <ul className="divide-y divide-line rounded-2xl border border-line bg-card px-4 shadow-card sm:px-5">
        {numbers.map((parameter) => (
          <li className="py-3" key={parameter.id}>
            <NumberRow parameter={parameter} record={record} today={today} />
          </li>
        ))}
      </ul>
    </div>
  );
}

type RowProps = { readonly parameter: Parameter; readonly record: LawRecord; readonly today: PlainDate };

/** One number as it stands on a day; nothing where none is on record for that day. */
export function NumberRow({ parameter, record, today }: RowProps) {
  const words = useWords(toolWords);
  const text = useText();
  const lines = useLines();
  const held = parameter.values.find(({ from, to }) => from <= today && (to === null || today <= to));
  if (held === undefined) {
    return null;
  }
  const law = record.book.cite([held.article], { act: today, asOf: today });
  const [first, ...rest] = lines(parameter.unit, held.value);
  return (
    <>
      <div className="flex flex-wrap items-baseline justify-between gap-x-4">
        <h2 className="min-w-0">
          <span className="font-medium">{text(parameter.title)}</span>{" "}
          <span className="text-[0.875rem] text-soft">{words.law.from(held.from)}</span>{" "}
          {held.confidence === "medium" && <Badge tone="need">{words.check}</Badge>}
        </h2>
        <p className="text-lg font-semibold">{first}</p>
      </div>
      {rest.length > 0 && (
        <ul className="text-soft">
          {rest.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
      <StaleNote checkedOn={held.checkedOn} kind="statute" />
      <ArticleNotes ids={law.map((article) => article.id)} law={law} />
    </>
  );
}

type Content = Parameter["values"][number]["value"];

/** A value as lines: one for a number or a fraction, one for each bracket of a table. */
function useLines(): (unit: Parameter["unit"], value: Content) => readonly string[] {
  const words = useWords(toolWords);
  const yuan = (amount: number) => formatYuan((amount * 100) as Fen);
  const table = (value: BracketTable) => [
    words.law.bracket(yuan(value.flatUpTo), yuan(value.flat)),
    ...value.slices.map(({ upTo, perTenThousand }) => {
      const percent = `${perTenThousand / 100}%`;
      return upTo === null ? words.law.above(percent) : words.law.slice(yuan(upTo), percent);
    }),
    ...(value.cap === null ? [] : [words.law.cap(yuan(value.cap))]),
  ];
  return (unit, value) => {
    if (typeof value === "object") {
      return "slices" in value ? table(value) : [`${value.numerator}/${value.denominator}`];
    }
    const inWords = unit in words.law.units ? words.law.units[unit as keyof typeof words.law.units] : undefined;
    return [typeof value === "number" && inWords !== undefined ? inWords(value) : String(value)];
  };
}
