import type { FactName } from "@youju/domain";
import type { Matter } from "../../matter.ts";
import { type Condition, conditionsOf } from "../../weigh.ts";
import { isWaiting } from "./delivery.ts";

/**
 * What lets the buyer end the contract: the seller says it will not perform, an empty parcel, or delay that outlasted a
 * reminder and a reasonable time (民法典 563(1)(2)–(4)).
 */
export function endable(matter: Matter): Condition {
  const { shippingState, sellerAnswer } = matter.facts;
  const { met } = conditionsOf(matter);
  if (sellerAnswer === "refused") {
    return met("rescission", ["sellerAnswer"], "holds-refused");
  }
  return shippingState === "empty-parcel" ? met("rescission", ["shippingState"], "holds-empty") : reminded(matter);
}

/** A day given in a reminder counts only if it left time after the reminder and after the goods were due. */
export function reminded(matter: Matter): Condition {
  const { facts, asOf } = matter;
  const { met, broken, unknown } = conditionsOf(matter);
  const { urgedOn, graceUntil } = facts;
  const dueOn = isWaiting(facts) ? facts.promisedShipBy : undefined;
  if (graceUntil === undefined) {
    return unknown("rescission", "graceUntil");
  }
  const used: readonly FactName[] = urgedOn === undefined ? ["graceUntil"] : ["urgedOn", "graceUntil"];
  if ([urgedOn, dueOn].some((day) => day !== undefined && graceUntil <= day)) {
    return broken("rescission", used, { reason: "no-grace" });
  }
  return graceUntil < asOf
    ? met("rescission", used)
    : broken("rescission", used, { reason: "grace-running", values: { day: graceUntil } });
}
