import { Link } from "wouter";
import { useUnseenLawMoves } from "../../api/law-moves.ts";
import { Banner } from "../../ui/badge.tsx";
import { lawMovedWords } from "../../words/law-moved.ts";
import { useWords } from "../../words/use-words.ts";
import type { Scope } from "./scope.ts";

/** Which cases of the list the law moved something in; nothing while none waits to be looked at. */
export function LawMovedCases({ scope }: { readonly scope: Scope }) {
  const words = useWords(lawMovedWords);
  const { data = [] } = useUnseenLawMoves();
  const cases = data.filter(({ demo }) => demo === (scope === "demo"));
  return cases.length === 0 ? null : (
    <Banner title={words.list(cases.length)} tone="need">
      <ul className="flex flex-wrap gap-x-4">
        {cases.map(({ caseId, title }) => (
          <li key={caseId}>
            <Link
              className="inline-flex min-h-11 items-center underline underline-offset-4"
              href={`/cases/${encodeURIComponent(caseId)}`}
            >
              {title}
            </Link>
          </li>
        ))}
      </ul>
    </Banner>
  );
}
