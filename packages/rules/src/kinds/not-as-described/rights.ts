import type { RightFinding } from "@youju/domain";
import { boughtForDailyLife, soldByBusiness } from "../../consumer-sale.ts";
import type { Matter } from "../../matter.ts";
import { worthLess } from "../../reduction-claim.ts";
import { mayReturn } from "../../return-of-bad-goods.ts";
import { reversedBurden } from "../../reversed-burden.ts";
import { brokenAs, type Condition, conditionsOf, weigh } from "../../weigh.ts";
import { conformity } from "./conformity.ts";

/** Goods as described, and what follows where they are not: back, a lower price, and threefold only for a lie. */
export function rights(matter: Matter): readonly RightFinding[] {
  const base = conformity(matter);
  const stands = !base.some(({ state }) => state === "broken");
  const silent = base.map(brokenAs("conforms"));
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
