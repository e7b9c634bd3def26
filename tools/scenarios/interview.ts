import type { Facts } from "@youju/domain";
import type { LawBook } from "@youju/law";
import type { Situation } from "@youju/law/read";
import type { KindRules } from "../../packages/rules/src/kind-rules.ts";
import type { Matter } from "../../packages/rules/src/matter.ts";
import { type Outcome, outcomeOf, withFacts } from "../../packages/rules/src/outcome.ts";
import { questionsOf } from "../../packages/rules/src/questions.ts";
import { kindRules } from "../../packages/rules/src/registry.ts";

/** How many questions a situation took; `null`: it never came so far, as it does not with all facts told either. */
export type Interview = {
  /** Until the first claim that holds, or a clear "no". */
  readonly untilUsable: number | null;
  /** Until every right that all the facts settle is settled. */
  readonly untilSettled: number;
};

type Seen = { readonly outcome: Outcome; readonly next: readonly (keyof Facts)[] };

/**
 * Answers the questions in the order in which they are asked, with what the situation knows; what it does not know is
 * passed over and counts as asked. What no question asks comes with the order and is there from the start.
 */
export function interviewer(law: LawBook): (situation: Situation) => Interview {
  const seen = new Map<string, Seen>();
  return (situation) => {
    const rules = kindRules.find(({ kind }) => kind === situation.kind);
    if (rules === undefined) {
      throw new RangeError(`no rules for ${situation.kind}`);
    }
    const full = matterOf(situation, { law, rules, facts: situation.facts });
    const look = (facts: Facts): Seen => {
      const key = JSON.stringify([situation.kind, situation.on, facts]);
      const found = seen.get(key) ?? lookAt(matterOf(situation, { law, rules, facts }), rules);
      seen.set(key, found);
      return found;
    };
    return interview(full, outcomeOf(full, rules), look);
  };
}

function interview({ facts, dispute }: Matter, goal: Outcome, look: (facts: Facts) => Seen): Interview {
  const asked = new Set<keyof Facts>();
  const askable = new Set(dispute.questions.map(({ fact }) => fact));
  let known = Object.fromEntries(Object.entries(facts).filter(([name]) => !askable.has(name as keyof Facts))) as Facts;
  let untilUsable: number | null = null;
  for (;;) {
    const { outcome, next } = look(known);
    untilUsable ??= isUsable(outcome) ? asked.size : null;
    const fact = next.find((name) => !asked.has(name));
    const usable = isUsable(goal) ? (untilUsable ?? Number.POSITIVE_INFINITY) : null;
    if (fact === undefined || (usable !== Number.POSITIVE_INFINITY && isSettled(outcome, goal))) {
      return { untilUsable: usable, untilSettled: asked.size };
    }
    asked.add(fact);
    known = facts[fact] === undefined ? known : { ...known, [fact]: facts[fact] };
  }
}

function matterOf(
  { on, exhibits, filed }: Situation,
  { law, rules, facts }: { readonly law: LawBook; readonly rules: KindRules; readonly facts: Facts },
): Matter {
  const dispute = law.dispute(rules.kind);
  const held = exhibits.map((kind) => ({ kind }));
  return withFacts(
    { facts, asOf: on, law, dispute, exhibits: held, filings: filed, admitted: new Set(), days: { act: on, asOf: on } },
    rules,
    facts,
  );
}

function lookAt(matter: Matter, rules: KindRules): Seen {
  const outcome = outcomeOf(matter, rules);
  return { outcome, next: questionsOf(matter, rules, outcome).map(({ fact }) => fact) };
}

function isUsable({ rights, claims }: Outcome): boolean {
  return claims.some(({ state }) => state === "holds") || rights.every(({ state }) => state === "fails");
}

function isSettled({ rights }: Outcome, goal: Outcome): boolean {
  return goal.rights.every(
    ({ right, state }) => state === "needs-facts" || rights.find((each) => each.right === right)?.state === state,
  );
}
