import { deadlineState } from "@youju/domain";
import { caseDeadline } from "../../case-deadline.ts";
import type { Matter } from "../../matter.ts";
import { dayOfNotice, sellerTold } from "../../seller-told.ts";
import { type Condition, conditionsOf } from "../../weigh.ts";

/** The person bought it; a sender has the carrier to turn to. */
export function asBuyer(matter: Matter): Condition {
  const { parcelRole } = matter.facts;
  const { met, broken, unknown } = conditionsOf(matter);
  if (parcelRole === undefined) {
    return unknown(riskGround(matter), "parcelRole");
  }
  return parcelRole === "sender"
    ? broken("carrier", ["parcelRole"], { reason: "sender" })
    : met(riskGround(matter), ["parcelRole"]);
}

/** The person handed it to the carrier; a buyer has the seller to turn to. */
export function asSender(matter: Matter): Condition {
  const { parcelRole } = matter.facts;
  const { met, broken, unknown } = conditionsOf(matter);
  if (parcelRole === undefined) {
    return unknown("carrier", "parcelRole");
  }
  return parcelRole === "buyer"
    ? broken("carrier", ["parcelRole"], { reason: "buyer" })
    : met("carrier", ["parcelRole"]);
}

/**
 * It befell the parcel while the risk was the seller's: before the addressee, or somebody the addressee agreed to, signed;
 * not where the buyer named a carrier of their own (电子商务法 20, 51, 52; 民法典 512, 604).
 */
export function sellersRisk(matter: Matter): readonly Condition[] {
  return [notOwnCarrier(matter), notReceived(matter), raisedInTime(matter)];
}

function notOwnCarrier(matter: Matter): Condition {
  const { met, broken } = conditionsOf(matter);
  return matter.facts.ownCarrier === true
    ? broken(riskGround(matter), ["ownCarrier"], { reason: "own-carrier" })
    : met(riskGround(matter), matter.facts.ownCarrier === undefined ? [] : ["ownCarrier"]);
}

function notReceived(matter: Matter): Condition {
  const { parcelHarm, handoverConsented } = matter.facts;
  const { met, broken, unknown } = conditionsOf(matter);
  const ground = riskGround(matter);
  switch (parcelHarm) {
    case undefined:
      return unknown(ground, "parcelHarm");
    case "lost":
      return met(ground, ["parcelHarm"]);
    case "damaged":
      return met(ground, ["parcelHarm"], "holds-damaged");
    case "short":
      return met(ground, ["parcelHarm"], "holds-short");
    case "signed-by-other":
      break;
  }
  if (handoverConsented === undefined) {
    return unknown("consent", "handoverConsented");
  }
  return handoverConsented
    ? broken("consent", ["parcelHarm", "handoverConsented"], { reason: "consented" })
    : met("consent", ["parcelHarm", "handoverConsented"], "holds-signed");
}

/** Damage and shortage count as accepted unless the seller is told within two years of receipt (民法典 621(2)). */
function raisedInTime(matter: Matter): Condition {
  const { facts, asOf } = matter;
  const { met, broken, unknown } = conditionsOf(matter);
  const came = facts.parcelHarm === "damaged" || facts.parcelHarm === "short";
  const [limit] = came ? caseDeadline(matter, "latest-inspection", { by: "receivedOn" }) : [];
  if (limit === undefined || deadlineState(limit.deadline, asOf) !== "passed") {
    return { state: "met", because: [] };
  }
  const told = sellerTold(facts);
  if (told.kind === "unknown") {
    return unknown("notice", told.missing);
  }
  return deadlineState(limit.deadline, dayOfNotice(told, asOf)) === "passed"
    ? broken("notice", ["receivedOn", ...told.facts], { reason: "late" })
    : met("notice", ["receivedOn", ...told.facts]);
}

/** A business keeps the e-commerce law; anybody else the law of sale. */
function riskGround({ facts }: Matter): string {
  return facts.sellerKind === "private-person" ? "risk-general" : "risk";
}
