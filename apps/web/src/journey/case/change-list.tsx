import { type Fen, formatYuan } from "@youju/domain";
import { dayWords } from "../../ui/index.ts";
import { planWords } from "../../words/plan.ts";
import { useLanguage, useText, useWords } from "../../words/use-words.ts";
import type { AssessmentChange, ClaimSide } from "./assessment-comparison.ts";

/** What changed from one assessment to the next, old and new side by side. */
export function ChangeList({ changes }: { readonly changes: readonly AssessmentChange[] }) {
  const words = useWords(planWords);
  const text = useText();
  const sides = useSides();
  return (
    <ul className="space-y-2">
      {changes.map((change) => {
        const [before, after] = sides(change);
        const title = "title" in change ? text(change.title) : "";
        return (
          <li key={`${change.kind}-${title}`}>
            <span className="font-medium">
              {words.kinds[change.kind]}
              {title === "" ? "" : ` · ${title}`}
            </span>
            {change.kind === "law" ? (
              <span className="block">{words.lawChanged}</span>
            ) : (
              <span className="block">
                <span className="sr-only">{words.was}</span>
                <del className="opacity-80">{before}</del>
                <span aria-hidden="true"> → </span>
                <span className="sr-only">{words.is}</span>
                <ins className="font-semibold no-underline">{after}</ins>
              </span>
            )}
          </li>
        );
      })}
    </ul>
  );
}

function useSides(): (change: AssessmentChange) => readonly [string, string] {
  const words = useWords(planWords);
  const language = useLanguage();
  const money = (amount: Fen | null) => (amount === null ? words.noAmount : formatYuan(amount));
  const claim = (side: ClaimSide | null) =>
    side === null
      ? words.notThere
      : `${words.states[side.state]}${side.amount === null ? "" : ` ${money(side.amount)}`}`;
  return (change) => {
    switch (change.kind) {
      case "right":
        return [change.before, change.after].map((state) =>
          state === null ? words.notThere : words.states[state],
        ) as [string, string];
      case "claim":
        return [claim(change.before), claim(change.after)];
      case "total":
        return [money(change.before), money(change.after)];
      case "deadline":
        return [change.before, change.after].map((day) =>
          day === null ? words.notThere : dayWords(day, language, "long"),
        ) as [string, string];
      case "evidence":
        return [change.before, change.after].map((state) =>
          state === null ? words.notThere : words.matrixStates[state],
        ) as [string, string];
      case "law":
        return [change.before, change.after];
    }
  };
}
