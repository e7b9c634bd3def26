import type { FactName } from "@youju/domain";
import type { Matter } from "./matter.ts";
import { promiseGround } from "./promised-multiple.ts";
import { type Condition, conditionsOf } from "./weigh.ts";

/**
 * Past its date counts only where it was so when it came; broken with the reason `expired-later`.
 * @param problem the fact that says it is past its date, and the sentence for the right where it was so on delivery
 */
export function pastDateOnDelivery(
  matter: Matter,
  ground: string,
  problem: { readonly fact: FactName; readonly reason?: string },
): Condition {
  const { expiredOnDelivery } = matter.facts;
  const { met, broken, unknown } = conditionsOf(matter);
  const used: readonly FactName[] = [problem.fact, "expiredOnDelivery"];
  if (expiredOnDelivery === undefined) {
    return unknown(ground, "expiredOnDelivery");
  }
  return expiredOnDelivery ? met(ground, used, problem.reason) : broken(ground, used, { reason: "expired-later" });
}

/** What is bad is what was bought here, as it came. Rests on the ground `purchase`; broken with `other-item`. */
export function sameItem(matter: Matter): Condition {
  const { sameItemShown } = matter.facts;
  const { met, broken, unknown } = conditionsOf(matter);
  if (sameItemShown === undefined) {
    return unknown("purchase", "sameItemShown");
  }
  return sameItemShown
    ? met("purchase", ["sameItemShown"])
    : broken("purchase", ["sameItemShown"], { reason: "other-item" });
}

/** Eating or using it cost something. Rests on the ground `loss-of-health`; broken with `no-loss`. */
export function harmed(matter: Matter): Condition {
  const { harmLoss } = matter.facts;
  const { met, broken, unknown } = conditionsOf(matter);
  if (harmLoss === undefined) {
    return unknown("loss-of-health", "harmLoss");
  }
  return harmLoss === 0
    ? broken("loss-of-health", ["harmLoss"], { reason: "no-loss" })
    : met("loss-of-health", ["harmLoss"]);
}

/** A promise serves only whoever can show what it was made for; broken with `not-proved`. */
export function forPromise(matter: Matter, condition: Condition): Condition {
  const { broken } = conditionsOf(matter);
  const used = condition.because.flatMap(({ facts }) => facts);
  return condition.state === "broken" ? broken(promiseGround(matter), used, { reason: "not-proved" }) : condition;
}
