import type { CaseDetail, ExhibitCard } from "@youju/api";
import type { Assessment, MatrixRow } from "@youju/domain";
import { lazy, useState } from "react";
import { useExhibitCards } from "../../api/queries.ts";
import { Badge, ErrorNotice, Fold, Section, Segmented, type Tone } from "../../ui/index.ts";
import { caseWords } from "../../words/case.ts";
import { factWords } from "../../words/facts.ts";
import { matrixWords } from "../../words/matrix.ts";
import { planWords } from "../../words/plan.ts";
import { useText, useWords } from "../../words/use-words.ts";
import { ArticleNotes } from "../case/article-notes.tsx";
import { PlanFrame } from "../case/plan-frame.tsx";
import { LinkExhibit, ServingExhibits } from "./link-exhibit.tsx";
import { matrixTally, proofKinds } from "./missing-evidence.ts";

const CaptureAdvice = lazy(async () => ({ default: (await import("./capture-advice.tsx")).CaptureAdvice }));

/** What must be proved, by whom, with which exhibits, and what is missing. 要件×证据 */
export function MatrixPage({ detail }: { readonly detail: CaseDetail }) {
  return (
    <PlanFrame detail={detail} part="matrix">
      {(assessment) => <Matrix assessment={assessment} detail={detail} />}
    </PlanFrame>
  );
}

const filters = ["all", "missing", "held", "other"] as const;
type Filter = (typeof filters)[number];

function isShown({ state }: MatrixRow, filter: Filter): boolean {
  switch (filter) {
    case "missing":
      return state === "missing";
    case "held":
      return state === "held";
    case "other":
      return state !== "missing" && state !== "held";
    default:
      return true;
  }
}

function Matrix({ detail, assessment }: { readonly detail: CaseDetail; readonly assessment: Assessment }) {
  const words = useWords(matrixWords);
  const plan = useWords(planWords);
  const [filter, setFilter] = useState<Filter>("all");
  const cards = useExhibitCards(detail.case.id);
  const { matrix } = assessment;
  const { settled, all } = matrixTally(matrix);
  const rows = matrix.filter((row) => isShown(row, filter));
  return (
    <Section
      action={<span className="text-[0.9375rem] text-soft">{plan.tally(settled, all)}</span>}
      id="matrix"
      title={plan.matrix}
    >
      <p className="text-[0.9375rem] text-soft">{words.lead}</p>
      <Segmented
        label={words.filter}
        onChange={(value) => setFilter(value as Filter)}
        segments={filters.map((value) => ({
          value,
          label: words.filters[value],
          count: matrix.filter((row) => isShown(row, value)).length,
        }))}
        value={filter}
      />
      <ErrorNotice error={cards.error} onRetry={() => void cards.refetch()} />
      {rows.length === 0 ? (
        <p className="text-soft">{words.none}</p>
      ) : (
        <ul className="space-y-3">
          {rows.map((row) => (
            <li key={row.element}>
              <ElementRow assessment={assessment} cards={cards.data ?? []} detail={detail} row={row} />
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

const tones: Record<MatrixRow["state"], Tone> = {
  held: "done",
  missing: "need",
  admitted: "done",
  exempt: "plain",
  "burden-on-other-side": "wait",
};

type RowProps = {
  readonly row: MatrixRow;
  readonly detail: CaseDetail;
  readonly cards: readonly ExhibitCard[];
};

function ElementRow(props: RowProps & { readonly assessment: Assessment }) {
  const words = useWords(planWords);
  const { perishable } = useWords(caseWords);
  const text = useText();
  const { row, assessment } = props;
  return (
    <article
      aria-label={text(row.title)}
      className="grid gap-x-6 gap-y-3 rounded-2xl border border-line bg-card p-4 shadow-card @2xl:grid-cols-[minmax(0,2fr)_minmax(0,3fr)]"
    >
      <div className="space-y-1">
        <div className="flex flex-wrap items-center gap-2">
          <h3 className="font-semibold">{text(row.title)}</h3>
          <Badge tone={tones[row.state]}>{words.matrixStates[row.state]}</Badge>
          {row.perishable && row.state === "missing" && <Badge tone="urgent">{perishable}</Badge>}
        </div>
        <p className="text-[0.9375rem] text-soft">
          {words.burden[row.burden]} · {words.standards[row.standard]}
        </p>
        <p className="text-[0.9375rem]">{text(row.why)}</p>
        <ArticleNotes ids={[...row.articles, ...row.whyArticles]} law={assessment.law} />
      </div>
      <div className="space-y-2">
        <ServingExhibits {...props} />
        <LinkExhibit {...props} />
        <ToGet {...props} />
      </div>
    </article>
  );
}

/** What proves it, who may hold that, and, while it is missing, how to get it today. */
function ToGet({ row, detail }: RowProps) {
  const words = useWords(matrixWords);
  const plan = useWords(planWords);
  const text = useText();
  const { exhibits } = useWords(factWords);
  const kinds = proofKinds(row);
  return (
    <div className="space-y-1 text-[0.9375rem]">
      {row.state === "missing" && (
        <p>
          {words.getIt} {text(row.getToday)}
        </p>
      )}
      <p className="text-soft">
        {words.can} {kinds.map((kind) => exhibits[kind]).join(plan.comma)}
      </p>
      {row.state === "missing" && row.heldBy.length > 0 && (
        <p className="text-soft">
          {words.holder} {row.heldBy.map((who) => words.holders[who] ?? who).join(plan.comma)}
        </p>
      )}
      {row.state === "missing" && (
        <Fold loading={words.howTo} title={words.howTo}>
          <CaptureAdvice kinds={kinds} platform={detail.facts.platform} />
        </Fold>
      )}
    </div>
  );
}
