import { isOtherSideLate } from "@youju/domain";
import { caseDeadline } from "../../case-deadline.ts";
import type { Matter } from "../../matter.ts";
import { type Condition, conditionsOf } from "../../weigh.ts";
import { formation } from "./formation.ts";

/** A contract, undone by the other side alone, and not avoided for a mistake: what every remedy but the refund needs. */
export function breach(matter: Matter): readonly Condition[] {
  const undone = cancelledByOther(matter);
  return undone.state === "broken" ? [undone] : [notAvoided(matter), formation(matter), undone, answerable(matter)];
}

/** An order the buyer cancelled is no breach of the seller's. */
export function cancelledByOther(matter: Matter): Condition {
  const { cancelledBy } = matter.facts;
  const { met, broken, unknown } = conditionsOf(matter);
  if (cancelledBy === undefined) {
    return unknown("breach", "cancelledBy");
  }
  return cancelledBy === "buyer"
    ? broken("breach", ["cancelledBy"], { reason: "buyer-cancelled" })
    : met("breach", ["cancelledBy"]);
}

/**
 * A price error counts only where it is alleged, and then only a court or an arbitral body can avoid the contract, asked
 * within ninety days (民法典 147, 152). The seller knew of it at the latest on the day it cancelled for that reason.
 */
function notAvoided(matter: Matter): Condition {
  const { cancelReason, priceErrorInCourt } = matter.facts;
  const { met, broken } = conditionsOf(matter);
  if (cancelReason !== "price-error") {
    return { state: "met", because: [] };
  }
  if (priceErrorInCourt === true) {
    return broken("mistake", ["cancelReason", "priceErrorInCourt"], { reason: "in-court" });
  }
  const [due] = caseDeadline(matter, "mistake-avoidance", { by: "cancelledOn" });
  return due !== undefined && isOtherSideLate(due.deadline, matter.asOf)
    ? met("mistake", ["cancelReason", "cancelledOn"], "holds-price-error-late")
    : met("mistake", ["cancelReason"], "holds-price-error");
}

/** Where the platform cancelled, the seller still answers for what a third person made it break (民法典 593). */
function answerable(matter: Matter): Condition {
  const { cancelledBy, sellerKind } = matter.facts;
  const { met } = conditionsOf(matter);
  return cancelledBy === "platform" && sellerKind !== "platform-self-operated"
    ? met("third-person", ["cancelledBy"], "holds-platform")
    : met("breach", []);
}
