import type { Assessment, Exhibit, MatrixRow } from "@youju/domain";
import { Badge, Section, type Tone } from "../../ui/index.ts";
import { caseWords } from "../../words/case.ts";
import { factWords } from "../../words/facts.ts";
import { planWords } from "../../words/plan.ts";
import { useText, useWords } from "../../words/use-words.ts";
import { ArticleNotes } from "./article-notes.tsx";
import { matrixTally } from "./missing-evidence.ts";

const rowTone: Record<MatrixRow["state"], Tone> = {
  held: "done",
  missing: "need",
  admitted: "done",
  exempt: "plain",
  "burden-on-other-side": "wait",
};

/** Element by element: who must prove it, whether it is held, and how to get it. 要件×证据 */
export function MatrixSection(props: { readonly assessment: Assessment; readonly exhibits: readonly Exhibit[] }) {
  const words = useWords(planWords);
  const { matrix, law } = props.assessment;
  const { settled, all } = matrixTally(matrix);
  return matrix.length === 0 ? null : (
    <Section
      action={<span className="text-[0.9375rem] text-soft">{words.tally(settled, all)}</span>}
      id="matrix"
      title={words.matrix}
    >
      <ul className="divide-y divide-line rounded-2xl border border-line bg-card shadow-card">
        {matrix.map((row) => (
          <li className="space-y-2 p-4" key={row.element}>
            <ElementRow exhibits={props.exhibits} row={row} />
            <ArticleNotes ids={[...row.articles, ...row.whyArticles]} law={law} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

function ElementRow({ row, exhibits }: { readonly row: MatrixRow; readonly exhibits: readonly Exhibit[] }) {
  const words = useWords(planWords);
  const cases = useWords(caseWords);
  const text = useText();
  const kinds = useWords(factWords).exhibits;
  const held = exhibits.filter((exhibit) => row.proves.includes(exhibit.kind)).map((exhibit) => exhibit.number);
  const proofs = row.proves.map((kind) => (kinds as Readonly<Record<string, string>>)[kind] ?? kind);
  return (
    <div className="grid gap-x-6 gap-y-1 @2xl:grid-cols-[minmax(0,2fr)_minmax(0,3fr)]">
      <div className="space-y-1">
        <div className="flex flex-wrap items-center gap-2">
          <h3 className="font-semibold">{text(row.title)}</h3>
          <Badge tone={rowTone[row.state]}>{words.matrixStates[row.state]}</Badge>
          {row.perishable && row.state === "missing" && <Badge tone="urgent">{cases.perishable}</Badge>}
        </div>
        <p className="text-[0.9375rem] text-soft">
          {words.burden[row.burden]} · {words.standards[row.standard]}
        </p>
      </div>
      <div className="text-[0.9375rem]">
        {held.length > 0 && <p className="font-medium text-go-ink">{words.heldBy(held)}</p>}
        {row.state === "missing" && <p>{text(row.getToday)}</p>}
        <p className="text-soft">{text(row.why)}</p>
        <p className="text-soft">
          {words.proves} {proofs.join(words.comma)}
        </p>
      </div>
    </div>
  );
}
