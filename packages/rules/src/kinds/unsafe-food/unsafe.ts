import { consumerSale } from "../../consumer-law.ts";
import { pastDateOnDelivery } from "../../harmful-goods.ts";
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
      return pastDateOnDelivery(matter, "standard", { fact: "foodProblem" });
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
  const reason = ground === "quality" ? "holds" : "holds-contract";
  switch (foodProblem) {
    case undefined:
      return unknown(ground, "foodProblem");
    case "past-date":
      return pastDateOnDelivery(matter, ground, { fact: "foodProblem", reason });
    case "suspicion":
      return broken(ground, ["foodProblem"], { reason: "suspicion" });
    case "label-slip":
      return met(ground, ["foodProblem"], "holds-slip");
    case "below-promise":
      return met("promised-quality", ["foodProblem"], "holds-promise");
    default:
      return met(ground, ["foodProblem"], reason);
  }
}
