import { type Fen, formatYuan, type PlainDate } from "@youju/domain";
import type { BracketTable, Parameter } from "@youju/law";
import type { LawRecord } from "../../law/law-source.ts";
import { Badge, Card } from "../../ui/index.ts";
import { toolWords } from "../../words/tools.ts";
import { useText, useWords } from "../../words/use-words.ts";
import { ArticleNotes } from "../case/article-notes.tsx";

/** The numbers the law fixes, as they stand on a day, each with its first day and its article. */
export function NumberList({ record, today }: { readonly record: LawRecord; readonly today: PlainDate }) {
  const words = useWords(toolWords);
  return (
    <div className="space-y-4">
      <p className="text-soft">{words.law.numbersIntro}</p>
      <ul className="space-y-3">
        {record.core.parameters.map((parameter) => (
          <li key={parameter.id}>
            <NumberCard parameter={parameter} record={record} today={today} />
          </li>
        ))}
      </ul>
    </div>
  );
}

type CardProps = { readonly parameter: Parameter; readonly record: LawRecord; readonly today: PlainDate };

function NumberCard({ parameter, record, today }: CardProps) {
  const words = useWords(toolWords);
  const text = useText();
  const content = useContent();
  const held = parameter.values.find(({ from, to }) => from <= today && (to === null || today <= to));
  if (held === undefined) {
    return null;
  }
  const law = record.book.cite([held.article], { act: today, asOf: today });
  return (
    <Card className="space-y-1">
      <div className="flex flex-wrap items-start justify-between gap-x-4">
        <h2 className="min-w-0 font-medium">{text(parameter.title)}</h2>
        <p className="text-lg font-semibold">{content(parameter.unit, held.value)}</p>
      </div>
      <p className="flex flex-wrap items-center gap-2 text-[0.9375rem] text-soft">
        {words.law.from(held.from)}
        {held.confidence === "medium" && <Badge tone="need">{words.check}</Badge>}
      </p>
      <ArticleNotes ids={law.map((article) => article.id)} law={law} />
    </Card>
  );
}

type Content = Parameter["values"][number]["value"];

function useContent(): (unit: Parameter["unit"], value: Content) => string {
  const words = useWords(toolWords);
  const yuan = (amount: number) => formatYuan((amount * 100) as Fen);
  const table = (value: BracketTable) =>
    [
      words.law.bracket(yuan(value.flatUpTo), yuan(value.flat)),
      ...value.slices.map(({ upTo, perTenThousand }) => {
        const percent = `${perTenThousand / 100}%`;
        return upTo === null ? words.law.above(percent) : words.law.slice(yuan(upTo), percent);
      }),
      ...(value.cap === null ? [] : [words.law.cap(yuan(value.cap))]),
    ].join(" · ");
  return (unit, value) => {
    if (typeof value === "object") {
      return "slices" in value ? table(value) : `${value.numerator}/${value.denominator}`;
    }
    const inWords = unit in words.law.units ? words.law.units[unit as keyof typeof words.law.units] : undefined;
    return typeof value === "number" && inWords !== undefined ? inWords(value) : String(value);
  };
}
