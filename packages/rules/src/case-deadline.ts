import type { CaseDeadline, FactName, PlainDate } from "@youju/domain";
import type { LawBook } from "@youju/law";
import { type CountedDeadline, deadlineFor } from "./deadline-for.ts";
import type { Matter } from "./matter.ts";

/** Counted before under the same law: trying answers counts the same few days over and over. */
const counted = new WeakMap<LawBook, Map<string, readonly CaseDeadline[]>>();
/** Past so many the memory starts afresh, so that a program that runs for months does not grow. */
const mostKept = 1000;

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
  return countedOnce(law, `${rule} ${started.by} ${from} ${asOf} ${started.length}`, () => {
    const answer = deadlineFor(rule, from as PlainDate, { law, on: asOf, length: started.length });
    return answer.kind === "counted" ? [asCaseDeadline(answer, started.by)] : [];
  });
}

/**
 * What was counted before under the same law and the same key, or else what `count` gives now.
 * @param key everything `count` turns on
 */
export function countedOnce(law: LawBook, key: string, count: () => readonly CaseDeadline[]): readonly CaseDeadline[] {
  const kept = keptUnder(law);
  const before = kept.get(key);
  if (before !== undefined) {
    return before;
  }
  const deadlines = count();
  kept.set(key, deadlines);
  return deadlines;
}

function keptUnder(law: LawBook): Map<string, readonly CaseDeadline[]> {
  const kept = counted.get(law);
  if (kept !== undefined && kept.size < mostKept) {
    return kept;
  }
  const fresh = new Map<string, readonly CaseDeadline[]>();
  counted.set(law, fresh);
  return fresh;
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
    source: counted.source,
    endsAt: null,
  };
}
