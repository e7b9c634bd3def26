import type { FactName } from "@youju/domain";
import type { Matter } from "../../matter.ts";
import { type Condition, conditionsOf } from "../../weigh.ts";

/** The same thing cost less on another account; unknown while one of the two prices is. */
export function overpaid(matter: Matter, ground: string): Condition {
  const { pricePaid, otherAccountPrice } = matter.facts;
  const { met, broken, unknown } = conditionsOf(matter);
  const both: readonly FactName[] = ["pricePaid", "otherAccountPrice"];
  if (pricePaid === undefined || otherAccountPrice === undefined) {
    return unknown(ground, ...both.filter((name) => matter.facts[name] === undefined));
  }
  return pricePaid > otherAccountPrice ? met(ground, both) : broken(ground, both, { reason: "no-gap" });
}

/** Equal terms: nothing but the person explains the gap. */
export function equalTerms(matter: Matter, ground: string): Condition {
  const { gapReason } = matter.facts;
  const { met, broken, unknown } = conditionsOf(matter);
  if (gapReason === undefined) {
    return unknown(ground, "gapReason");
  }
  return gapReason === "none-found"
    ? met(ground, ["gapReason"])
    : broken(ground, ["gapReason"], { reason: reasons[gapReason] });
}

const reasons = {
  "new-customer": "new-customer",
  "membership-or-coupon": "other-terms",
  "price-moved": "price-moved",
  "place-or-variant": "other-goods",
} as const;

/** Both prices at one moment have to be on record: nothing else shows equal terms. */
export function recordedTogether(matter: Matter, ground: string): Condition {
  const { comparedHow } = matter.facts;
  const { met, broken, unknown } = conditionsOf(matter);
  if (comparedHow === undefined) {
    return unknown(ground, "comparedHow");
  }
  return comparedHow === "both-recorded"
    ? met(ground, ["comparedHow"])
    : broken(ground, ["comparedHow"], { reason: "not-shown" });
}
