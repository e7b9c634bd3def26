import type { CaseDeadline, Claim, Facts, RightFinding } from "@youju/domain";
import type { KindRules } from "./kind-rules.ts";
import type { Matter } from "./matter.ts";
import { platformWindows } from "./platform-windows.ts";
import { stepPrints } from "./route.ts";

/** What an answer can change: rights, claims, deadlines and which steps are open. 结论 */
export type Outcome = {
  readonly rights: readonly RightFinding[];
  readonly claims: readonly Claim[];
  readonly deadlines: readonly CaseDeadline[];
};

/** Applies a kind's rules once. */
export function outcomeOf(matter: Matter, rules: KindRules): Outcome {
  const rights = rules.rights(matter);
  const deadlines = [...rules.deadlines(matter, rights), ...platformWindows(matter)];
  return { rights, claims: rules.claims(matter, rights), deadlines };
}

/** The same case with other facts; the days that choose the law follow them. */
export function withFacts(matter: Matter, rules: KindRules, facts: Facts): Matter {
  return { ...matter, facts, days: { act: rules.actOn(facts) ?? matter.asOf, asOf: matter.asOf } };
}

/** Whether some right holds or may still hold. */
export function isAlive(rights: readonly RightFinding[]): boolean {
  return rights.some(({ state }) => state !== "fails");
}

/** What a person would notice: two outcomes with the same print are the same answer. */
export function fingerprint(matter: Matter, outcome: Outcome): string {
  const standing = { alive: isAlive(outcome.rights), deadlines: outcome.deadlines };
  return JSON.stringify([
    outcome.rights.map(({ right, state, missing }) => [right, state, missing]),
    outcome.claims.map(({ id, state, amount, missing }) => [id, state, amount, missing]),
    outcome.deadlines.map(({ registerId, deadline }) => [registerId, deadline.safeDay, deadline.lastDay]),
    stepPrints(matter, standing),
  ]);
}
