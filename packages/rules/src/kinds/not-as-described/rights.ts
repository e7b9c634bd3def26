import type { RightFinding } from "@youju/domain";
import { boughtForDailyLife, soldByBusiness } from "../../consumer-sale.ts";
import type { Matter } from "../../matter.ts";
import { mayReturn } from "../../return-of-bad-goods.ts";
import { reversedBurden } from "../../reversed-burden.ts";
import { type Condition, conditionsOf, weigh } from "../../weigh.ts";
import { conformity } from "./conformity.ts";

/** Goods as described, and what follows where they are not: back, a lower price, and threefold only for a lie. */
export function rights(matter: Matter): readonly RightFinding[] {
  const base = conformity(matter);
  const stands = !base.some(({ state }) => state === "broken");
  const silent = base.map(unexplained);
  return [
    weigh(matter, "conformity", base),
    weigh(matter, "return", [...silent, mayReturn(matter)]),
    weigh(matter, "price-reduction", [...silent, worthLess(matter)]),
    ...(stands ? reversedBurden(matter) : []),
    weigh(matter, "punitive", [
      soldByBusiness(matter, "fraud"),
      boughtForDailyLife(matter, "fraud"),
      ...silent,
      deliberate(matter),
    ]),
  ];
}

/** The same condition without a sentence of its own: the right has another thing to say. */
function unexplained(condition: Condition): Condition {
  switch (condition.state) {
    case "met":
      return { state: "met", because: condition.because };
    case "broken":
      return { ...condition, reason: "conforms" };
    case "unknown":
      return condition;
  }
}

/** Only who wants to keep the goods is held to what they are worth. */
function worthLess(matter: Matter): Condition {
  const { pricePaid, valueAsDelivered, wantedRemedy } = matter.facts;
  const { met, broken } = conditionsOf(matter);
  return wantedRemedy === "keep-with-reduction" &&
    pricePaid !== undefined &&
    valueAsDelivered !== undefined &&
    valueAsDelivered >= pricePaid
    ? broken("reduction", ["pricePaid", "valueAsDelivered"], { reason: "no-gap" })
    : met("reduction", []);
}

/** A wrong description is a breach; only one made on purpose is fraud (总则编解释 21). */
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
