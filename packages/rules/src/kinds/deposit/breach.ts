import type { Matter } from "../../matter.ts";
import { type Condition, conditionsOf, turningOn } from "../../weigh.ts";
import { reminded } from "../not-shipped/rescission.ts";

/** Whether the sum is a deposit in law: called so, or with the double return written down (合同编通则解释 67). */
export function isDeposit(matter: Matter): Condition {
  const { depositName, doubleReturnStated } = matter.facts;
  const { met, broken, unknown } = conditionsOf(matter);
  if (depositName === undefined) {
    return doubleReturnStated === true
      ? met("nature", ["doubleReturnStated"], "holds-stated")
      : unknown("nature", "depositName");
  }
  if (depositName === "deposit") {
    return met("nature", ["depositName"]);
  }
  if (doubleReturnStated === undefined) {
    return unknown("nature", "doubleReturnStated");
  }
  return doubleReturnStated
    ? met("nature", ["depositName", "doubleReturnStated"], "holds-stated")
    : broken("nature", ["depositName", "doubleReturnStated"], { reason: "not-deposit" });
}

/** Whether the seller owes the goods and has not sent them as agreed. */
export function sellerDefaults(matter: Matter): Condition {
  const { presaleProblem } = matter.facts;
  const { met, broken, unknown } = conditionsOf(matter);
  const used = ["presaleProblem"] as const;
  if (presaleProblem === undefined) {
    return unknown("breach", "presaleProblem");
  }
  switch (presaleProblem) {
    case "seller-cancelled":
      return met("breach", used);
    case "price-raised":
      return met("breach", used, "holds-raised");
    case "seller-late":
      return overdue(matter);
    case "final-above-shelf":
      return broken("breach", used, { reason: "only-dear" });
    case "buyer-withdrew":
    case "missed-balance":
      return broken("breach", used, { reason: "buyer-broke" });
  }
}

/** A promised day that is over; before it nothing is late. */
function overdue(matter: Matter): Condition {
  const { facts, asOf } = matter;
  const { met, broken, unknown } = conditionsOf(matter);
  if (facts.promisedShipBy === undefined) {
    return unknown("late", "promisedShipBy");
  }
  const used = ["presaleProblem", "promisedShipBy"] as const;
  return facts.promisedShipBy < asOf
    ? met("late", used, "holds-late")
    : broken("late", used, { reason: "not-yet", values: { day: facts.promisedShipBy } });
}

/**
 * What ends the contract by the seller's fault: it will not perform as agreed, or is late and let a reminder's time pass
 * (民法典 563(1)(2)–(3)); being late alone does not defeat the purpose.
 */
export function sellerEnds(matter: Matter): readonly Condition[] {
  return matter.facts.presaleProblem === "seller-late"
    ? [sellerDefaults(matter), turningOn(matter, reminded(matter), "presaleProblem")]
    : [sellerDefaults(matter)];
}
