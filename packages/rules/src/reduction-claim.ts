import { type Claim, fen, formatYuan, type RightFinding } from "@youju/domain";
import { claimOf } from "./claim.ts";
import { unknownOf } from "./kind-rules.ts";
import type { Matter } from "./matter.ts";
import { namedStep } from "./step.ts";
import { type Condition, conditionsOf } from "./weigh.ts";

/**
 * The goods kept for a lower price: what was paid less what they are worth, on the ground `reduction`. The claim's data
 * labels the step `difference`; no sum where they are worth no less. 减价
 */
export function reductionClaim(matter: Matter, right: RightFinding): Claim {
  const { pricePaid, valueAsDelivered } = matter.facts;
  return claimOf(matter, {
    id: "price-reduction",
    right,
    ground: "reduction",
    missing: unknownOf(matter.facts, ["pricePaid", "valueAsDelivered"]),
    steps: () => {
      if (pricePaid === undefined || valueAsDelivered === undefined || valueAsDelivered >= pricePaid) {
        return [];
      }
      const amount = fen(pricePaid - valueAsDelivered);
      const formula = `${formatYuan(pricePaid)} − ${formatYuan(valueAsDelivered)} = ${formatYuan(amount)}`;
      return namedStep(matter, { claim: "price-reduction", step: "difference", ground: "reduction", amount, formula });
    },
  });
}

/** Only who wants to keep the goods is held to what they are worth; broken with the reason `no-gap`. */
export function worthLess(matter: Matter): Condition {
  const { pricePaid, valueAsDelivered, wantedRemedy } = matter.facts;
  const { met, broken } = conditionsOf(matter);
  return wantedRemedy === "keep-with-reduction" &&
    pricePaid !== undefined &&
    valueAsDelivered !== undefined &&
    valueAsDelivered >= pricePaid
    ? broken("reduction", ["pricePaid", "valueAsDelivered"], { reason: "no-gap" })
    : met("reduction", []);
}
