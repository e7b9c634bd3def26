import type { Facts } from "@youju/domain";
import type { Matter } from "../../matter.ts";
import { type Condition, conditionsOf } from "../../weigh.ts";

/** States in which the time for dispatch decides; in the others a parcel was sent and went wrong. */
const waiting: ReadonlySet<string> = new Set(["not-shipped", "label-only", "no-movement"]);

/** Whether the promised day matters: as long as no parcel is known to have gone wrong. */
export function isWaiting({ shippingState }: Facts): boolean {
  return shippingState === undefined || waiting.has(shippingState);
}

/**
 * The goods have not come into the buyer's hands, and it is the seller's to answer for: a number without a pick-up is no
 * dispatch, and until the addressee signs the risk is the seller's (电子商务法 20, 51, 52; 民法典 512, 604).
 */
export function undelivered(matter: Matter): Condition {
  const { shippingState } = matter.facts;
  const { met, broken, unknown } = conditionsOf(matter);
  const used = ["shippingState"] as const;
  if (shippingState === undefined) {
    return unknown(deliveryGround(matter), "shippingState");
  }
  switch (shippingState) {
    case "moving":
      return broken(deliveryGround(matter), used, { reason: "under-way" });
    case "not-shipped":
      return met(deliveryGround(matter), used);
    case "label-only":
      return met(deliveryGround(matter), used, "holds-label-only");
    case "no-movement":
    case "wrong-address":
      return met(riskGround(matter), used, "holds-astray");
    case "empty-parcel":
      return met(riskGround(matter), used, "holds-empty");
    case "signed-by-other":
      return met("consent", used, "holds-signed");
  }
}

/**
 * The promised day of dispatch is over. Without a promised day the seller may be asked at any time and gets the time it
 * needs (民法典 511(4)): the reminder's day stands in for it. Who says it will not perform need not be waited for (578).
 */
export function due(matter: Matter): Condition {
  const { facts, asOf } = matter;
  const { met, broken, unknown } = conditionsOf(matter);
  if (!isWaiting(facts)) {
    return { state: "met", because: [] };
  }
  const { promisedShipBy, graceUntil, sellerAnswer } = facts;
  if (promisedShipBy !== undefined && promisedShipBy < asOf) {
    return met(deliveryGround(matter), ["promisedShipBy"]);
  }
  if (sellerAnswer === "refused") {
    return met("refusal", ["sellerAnswer"], "holds-refused");
  }
  if (promisedShipBy !== undefined) {
    return broken(deliveryGround(matter), ["promisedShipBy"], { reason: "not-yet", values: { day: promisedShipBy } });
  }
  return graceUntil !== undefined && graceUntil < asOf
    ? met("open-time", ["graceUntil"], "holds-open-time")
    : unknown("open-time", "promisedShipBy");
}

/** A business keeps what it promised under the e-commerce law; others under the contract alone. */
function deliveryGround({ facts }: Matter): string {
  return facts.sellerKind === "private-person" ? "delivery-general" : "delivery";
}

function riskGround({ facts }: Matter): string {
  return facts.sellerKind === "private-person" ? "risk-general" : "delivery";
}
