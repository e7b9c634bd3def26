import type { FactName } from "@youju/domain";
import { consumerSale } from "../../consumer-law.ts";
import type { Matter } from "../../matter.ts";
import { type Condition, conditionsOf } from "../../weigh.ts";

/**
 * Food below the safety standard. Slips of the label that neither touch safety nor mislead, and food that is fit but not
 * as praised, are not (食品安全法 148(2), 法释〔2024〕9号 8, 法释〔2020〕14号 9).
 */
export function unsafe(matter: Matter): Condition {
  const { foodProblem } = matter.facts;
  const { met, broken, unknown } = conditionsOf(matter);
  if (foodProblem === undefined) {
    return unknown("standard", "foodProblem");
  }
  switch (foodProblem) {
    case "past-date":
      return pastDate(matter, "standard");
    case "missing-label":
    case "wrong-label":
      return met("label", ["foodProblem"]);
    case "spoiled":
    case "test-failed":
      return met("standard", ["foodProblem"]);
    case "label-slip":
      return broken("slip", ["foodProblem"], { reason: "label-slip" });
    case "below-promise":
      return broken("promised-quality", ["foodProblem"], { reason: "below-promise" });
    case "suspicion":
      return broken("standard", ["foodProblem"], { reason: "suspicion" });
  }
}

/** What the seller owes the price back for: any food that is not as it has to be, or not as was promised. */
export function defective(matter: Matter): Condition {
  const { foodProblem } = matter.facts;
  const { met, broken, unknown } = conditionsOf(matter);
  const ground = consumerSale(matter.facts).is === true ? "quality" : "quality-contract";
  switch (foodProblem) {
    case undefined:
      return unknown(ground, "foodProblem");
    case "past-date":
      return pastDate(matter, ground);
    case "suspicion":
      return broken(ground, ["foodProblem"], { reason: "suspicion" });
    case "label-slip":
      return met(ground, ["foodProblem"], "holds-slip");
    case "below-promise":
      return met("promised-quality", ["foodProblem"], "holds-promise");
    default:
      return met(ground, ["foodProblem"]);
  }
}

/** Past its date counts only where it was so when it came. */
function pastDate(matter: Matter, ground: string): Condition {
  const { expiredOnDelivery } = matter.facts;
  const { met, broken, unknown } = conditionsOf(matter);
  const used: readonly FactName[] = ["foodProblem", "expiredOnDelivery"];
  if (expiredOnDelivery === undefined) {
    return unknown(ground, "expiredOnDelivery");
  }
  return expiredOnDelivery ? met(ground, used) : broken(ground, used, { reason: "expired-later" });
}

/** The portion examined is the one bought here, as it came. */
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
