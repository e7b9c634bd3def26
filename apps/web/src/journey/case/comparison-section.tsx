import { useAssessments } from "../../api/index.ts";
import { Disclosure, dayWords, instantDay, instantTime } from "../../ui/index.ts";
import { planWords } from "../../words/plan.ts";
import { useLanguage, useWords } from "../../words/use-words.ts";
import { compareAssessments } from "./assessment-comparison.ts";
import { ChangeList } from "./change-list.tsx";

/** What the latest assessment changed against the one before; nothing while there is only one. */
export function ComparisonSection(props: { readonly caseId: string; readonly justAsked: boolean }) {
  const words = useWords(planWords);
  const language = useLanguage();
  const { data = [] } = useAssessments(props.caseId);
  const inOrder = [...data].sort((a, b) => (a.createdAt < b.createdAt ? -1 : 1));
  const [older, newer] = inOrder.slice(-2);
  if (older === undefined || newer === undefined) {
    return null;
  }
  const changes = compareAssessments(older.assessment, newer.assessment);
  const when = `${dayWords(instantDay(older.createdAt), language, "short")} ${instantTime(older.createdAt)}`;
  return (
    <Disclosure
      key={`${newer.id}-${props.justAsked}`}
      start={props.justAsked ? "open" : "closed"}
      summary={words.comparison(changes.length)}
    >
      <p className="text-[0.9375rem] text-soft">{words.comparedWith(when)}</p>
      {changes.length === 0 ? <p>{words.sameAsBefore}</p> : <ChangeList changes={changes} />}
    </Disclosure>
  );
}
