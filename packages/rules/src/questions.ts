import type { FactName, Question } from "@youju/domain";
import type { DisputeQuestion } from "@youju/law";
import type { KindRules } from "./kind-rules.ts";
import type { Matter } from "./matter.ts";
import { fingerprint, type Outcome } from "./outcome.ts";
import { probesOf } from "./probe.ts";

/**
 * The questions whose answer can still change the outcome, found by trying the possible answers and comparing what
 * follows. Where no single answer moves anything yet because two are needed together, the missing facts are asked.
 */
export function questionsOf(matter: Matter, rules: KindRules, outcome: Outcome): readonly Question[] {
  const { facts } = matter;
  const isKnown = (fact: FactName) => facts[fact] !== undefined;
  const open = matter.dispute.questions.filter(
    ({ fact, after, unless }) => !isKnown(fact) && after.every(isKnown) && !unless.some(isKnown),
  );
  const deciding = open.filter(({ fact }) => canChange(matter, rules, fact));
  return (deciding.length > 0 ? deciding : open.filter(({ fact }) => isMissing(outcome, fact))).map(asQuestion);
}

function canChange(matter: Matter, rules: KindRules, fact: FactName): boolean {
  const prints = probesOf(matter, rules, fact).map((probe) => fingerprint(probe.matter, probe.outcome));
  return new Set(prints).size > 1;
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
