import { type FactName, type Facts, factTable, type Question } from "@youju/domain";
import type { DisputeQuestion } from "@youju/law";
import type { KindRules } from "./kind-rules.ts";
import type { Matter } from "./matter.ts";
import { fingerprint, type Outcome, outcomeOf, withFacts } from "./outcome.ts";
import { candidates } from "./probe.ts";
import { watchFacts } from "./watch-facts.ts";

/**
 * The questions whose answer can still change the outcome, found by trying the possible answers and comparing what
 * follows. Missing facts are asked too of which no single one moves anything yet, because two are needed together.
 */
export function questionsOf(matter: Matter, rules: KindRules, outcome: Outcome): readonly Question[] {
  const { facts } = matter;
  const isKnown = (fact: FactName) => facts[fact] !== undefined;
  const open = matter.dispute.questions.filter(
    ({ fact, after, unless, when }) =>
      !isKnown(fact) &&
      after.every(isKnown) &&
      !unless.some(isKnown) &&
      when.every(({ fact: other, is }) => is.includes(String(facts[other]))),
  );
  const read = factsRead(matter, rules);
  const asksFor = ({ fact }: DisputeQuestion) =>
    isMissing(outcome, fact) || (read.has(fact) && canChange(matter, rules, fact));
  return open.filter(asksFor).map(asQuestion);
}

/** The facts the rules look at in this case: an answer to anything else cannot change what they say. */
function factsRead(matter: Matter, rules: KindRules): ReadonlySet<FactName> {
  const { facts, read } = watchFacts(matter.facts);
  const watched = withFacts(matter, rules, facts);
  fingerprint(watched, outcomeOf(watched, rules));
  return read;
}

/** Whether two answers to a question lead to different outcomes. */
function canChange(matter: Matter, rules: KindRules, fact: FactName): boolean {
  const prints = new Set<string>();
  return candidates(factTable[fact], matter).some((value) => {
    const tried = withFacts(matter, rules, { ...matter.facts, [fact]: value } as Facts);
    prints.add(fingerprint(tried, outcomeOf(tried, rules)));
    return prints.size > 1;
  });
}

function isMissing({ rights, claims }: Outcome, fact: FactName): boolean {
  return [...rights, ...claims].some(({ missing }) => missing.includes(fact));
}

function asQuestion({ fact, prompt, why, help, choices }: DisputeQuestion): Question {
  return {
    fact,
    prompt,
    why,
    choices: Object.entries(choices).map(([value, label]) => ({ value, label })),
    help,
  };
}
