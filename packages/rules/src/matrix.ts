import type { MatrixRow } from "@youju/domain";
import type { KindRules } from "./kind-rules.ts";
import type { Matter } from "./matter.ts";

const strengths = ["strong", "fair", "weak"] as const;

/** Element × evidence × burden, what may vanish first on top. 要件×证据 */
export function matrixOf(matter: Matter, rules: KindRules): readonly MatrixRow[] {
  const settled = rules.settled(matter.facts, matter);
  const inDispute = matter.dispute.elements.filter(({ when }) =>
    when.every(({ fact, is }) => is.includes(String(matter.facts[fact]))),
  );
  const rows = inDispute.map((element): MatrixRow => {
    const { id, title, burden, standard, heldBy, getToday, perishable } = element;
    const proves = element.proves.toSorted(
      (first, second) => strengths.indexOf(first.strength) - strengths.indexOf(second.strength),
    );
    const held = proves.some(({ kind }) => matter.exhibits.some((exhibit) => exhibit.kind === kind));
    const open = burden === "consumer" ? "missing" : "burden-on-other-side";
    return {
      element: id,
      title,
      burden: settled[id] === "burden-on-other-side" ? "seller" : burden,
      standard,
      state: settled[id] ?? (held ? "held" : open),
      proves: proves.map(({ kind }) => kind),
      heldBy,
      getToday,
      perishable,
      articles: matter.law.cite(element.articles, matter.days).map((article) => article.id),
    };
  });
  return [...rows.filter(({ perishable }) => perishable), ...rows.filter(({ perishable }) => !perishable)];
}
