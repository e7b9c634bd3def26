import type { RightFinding } from "@youju/domain";
import { boughtForDailyLife, soldByBusiness } from "../../consumer-sale.ts";
import type { Matter } from "../../matter.ts";
import { notRefunded } from "../../not-refunded.ts";
import { gapCondition } from "../../price-gap.ts";
import { type Condition, conditionsOf, unexplained, weigh } from "../../weigh.ts";
import { due, undelivered } from "./delivery.ts";
import { endable } from "./rescission.ts";

/** Delivery as promised, the way out with the money back, the price gap, and threefold damages for deceit. */
export function rights(matter: Matter): readonly RightFinding[] {
  const late = [undelivered(matter), due(matter)];
  const ending = [...late.map(unexplained), endable(matter)];
  return [
    weigh(matter, "delivery", [...late, breach(matter)]),
    weigh(matter, "rescission", [...ending, notRefunded(matter, "refund")]),
    weigh(matter, "price-gap", [...ending.map(unexplained), gapCondition(matter, "gap")]),
    weigh(matter, "punitive", [
      ...late.map(unexplained),
      soldByBusiness(matter, "fraud"),
      boughtForDailyLife(matter, "fraud"),
      deliberate(matter),
    ]),
  ];
}

/** Once the money is back the order is over: what is left is the loss. */
function breach(matter: Matter): Condition {
  const { met, broken } = conditionsOf(matter);
  return matter.facts.refundReceived === true
    ? broken("rescission", ["refundReceived"], { reason: "refunded" })
    : met("breach", []);
}

/** Being late is no fraud; taking money with no mind to send, or passing off an empty parcel, may be. */
function deliberate(matter: Matter): Condition {
  const { deliberatelyFalse } = matter.facts;
  const { met, broken, unknown } = conditionsOf(matter);
  if (deliberatelyFalse === undefined) {
    return unknown("fraud-proof", "deliberatelyFalse");
  }
  return deliberatelyFalse
    ? met("fraud-proof", ["deliberatelyFalse"])
    : broken("fraud-proof", ["deliberatelyFalse"], { reason: "no-fraud" });
}
