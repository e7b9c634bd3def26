import type { RightFinding } from "@youju/domain";
import type { Matter } from "../../matter.ts";
import { type Condition, conditionsOf, unexplained, weigh } from "../../weigh.ts";
import { mayEnd } from "./ending.ts";
import { asBuyer, asSender, sellersRisk } from "./parcel.ts";

/** The buyer has the seller, who bore the risk; the sender has the carrier. */
export function rights(matter: Matter): readonly RightFinding[] {
  const risk = [asBuyer(matter), ...sellersRisk(matter)];
  return [
    weigh(matter, "seller-risk", [...risk, stillOpen(matter)]),
    weigh(matter, "refund", [...risk.map(unexplained), mayEnd(matter), stillOpen(matter)]),
    weigh(matter, "carrier", [asSender(matter), harmed(matter), underWhichLaw(matter)]),
  ];
}

/** Once the money is back nothing is left to ask of the seller. */
function stillOpen(matter: Matter): Condition {
  const { refundReceived } = matter.facts;
  const { met, broken } = conditionsOf(matter);
  return refundReceived === true
    ? broken("refund", ["refundReceived"], { reason: "refunded" })
    : met("refund", refundReceived === undefined ? [] : ["refundReceived"]);
}

function harmed(matter: Matter): Condition {
  const { parcelHarm } = matter.facts;
  const { met, unknown } = conditionsOf(matter);
  return parcelHarm === undefined ? unknown("carrier", "parcelHarm") : met("carrier", ["parcelHarm"]);
}

/** Registered mail of the universal service has rules of its own; every other parcel goes by civil law (邮政法 45, 59). */
function underWhichLaw(matter: Matter): Condition {
  const { carrierKind } = matter.facts;
  const { met, unknown } = conditionsOf(matter);
  if (carrierKind === undefined) {
    return unknown("carrier", "carrierKind");
  }
  return carrierKind === "courier" ? met("carrier", ["carrierKind"]) : met("postal", ["carrierKind"], "holds-postal");
}
