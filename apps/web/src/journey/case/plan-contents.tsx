import type { Assessment } from "@youju/domain";
import { planWords } from "../../words/plan.ts";
import { useWords } from "../../words/use-words.ts";

/** Where to find what on a long page; stands beside it where there is room. */
export function PlanContents({ assessment }: { readonly assessment: Assessment }) {
  const words = useWords(planWords);
  const parts = [
    { id: "money", label: words.money, shown: true },
    { id: "questions", label: words.questions, shown: assessment.questions.length > 0 },
    { id: "rights", label: words.rights, shown: assessment.findings.length > 0 },
    { id: "matrix", label: words.matrix, shown: assessment.matrix.length > 0 },
    { id: "route", label: words.route, shown: assessment.route.length > 0 },
    { id: "changes", label: words.changes, shown: assessment.counterfactuals.length > 0 },
    { id: "warnings", label: words.warnings, shown: assessment.warnings.length > 0 },
  ];
  return (
    <nav aria-label={words.sections} className="hidden self-start @4xl:sticky @4xl:top-6 @4xl:block print:hidden">
      <ul className="border-l border-line">
        {parts
          .filter((part) => part.shown)
          .map((part) => (
            <li key={part.id}>
              <a
                className="-ml-px flex min-h-11 items-center border-l-2 border-transparent pl-4 text-soft hover:border-go hover:text-go-ink"
                href={`#${part.id}`}
              >
                {part.label}
              </a>
            </li>
          ))}
      </ul>
    </nav>
  );
}
