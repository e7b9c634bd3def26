import type { CaseDeadline, FactName, PlainDate } from "@youju/domain";
import { type CountedDeadline, deadlineFor } from "./deadline-for.ts";
import type { Matter } from "./matter.ts";

/**
 * The deadline of a register rule started by a fact, or nothing while that day is unknown or the rule gives no day.
 * @param length only where a court or a screen sets it
 */
export function caseDeadline(
  { facts, law, asOf }: Matter,
  rule: string,
  started: { readonly by: FactName; readonly length?: number },
): readonly CaseDeadline[] {
  const from = facts[started.by];
  if (typeof from !== "string") {
    return [];
  }
  const answer = deadlineFor(rule, from as PlainDate, { law, on: asOf, length: started.length });
  return answer.kind === "counted" ? [asCaseDeadline(answer, started.by)] : [];
}

/** A counted deadline as an assessment carries it. */
export function asCaseDeadline(counted: CountedDeadline, trigger: FactName): CaseDeadline {
  return {
    rule: counted.slug,
    registerId: counted.rule,
    title: counted.title,
    whose: counted.whose,
    trigger,
    deadline: counted.deadline,
    state: counted.state,
    afterwards: counted.consequence,
    articles: counted.articles.map(({ id }) => id),
    confidence: counted.confidence,
  };
}
