import { deadlineState, type FactName } from "@youju/domain";
import { caseDeadline } from "../../case-deadline.ts";
import { consumerSale } from "../../consumer-law.ts";
import type { Matter } from "../../matter.ts";
import { dayOfNotice, sellerTold } from "../../seller-told.ts";
import { type Condition, conditionsOf } from "../../weigh.ts";

/** What the seller answers for: goods unlike what was said, and a notice that was not too late. */
export function conformity(matter: Matter): readonly Condition[] {
  return [mismatched(matter), notTooLate(matter)];
}

function mismatched(matter: Matter): Condition {
  const { mismatch } = matter.facts;
  const { met, broken, unknown } = conditionsOf(matter);
  const sale = consumerSale(matter.facts);
  const ground = sale.is === true ? "quality" : "quality-contract";
  if (mismatch === undefined) {
    return unknown(ground, "mismatch");
  }
  if (mismatch === "appearance-minor") {
    return broken("quality-contract", ["mismatch"], { reason: "minor" });
  }
  const reasons = { material: "holds", model: "holds", quantity: "holds-quantity", fault: "holds-fault" } as const;
  return met(ground, ["mismatch", ...sale.facts], reasons[mismatch]);
}

/**
 * Two years from receipt is the longest a buyer may wait before telling the seller (民法典 621(2)); a warranty period takes
 * its place, and a seller who knew cannot plead it (621(3)). What is a reasonable time within it is for the court.
 */
function notTooLate(matter: Matter): Condition {
  const { facts, asOf } = matter;
  const { met, unknown } = conditionsOf(matter);
  if (facts.receivedOn === undefined) {
    return unknown("notice", "receivedOn");
  }
  const [limit] = caseDeadline(matter, "latest-inspection", { by: "receivedOn" });
  if (limit === undefined || deadlineState(limit.deadline, asOf) !== "passed") {
    return met("notice", ["receivedOn"]);
  }
  const told = sellerTold(facts);
  if (told.kind === "unknown") {
    return unknown("notice", told.missing);
  }
  return deadlineState(limit.deadline, dayOfNotice(told, asOf)) === "passed"
    ? afterTwoYears(matter, ["receivedOn", ...told.facts])
    : met("notice", ["receivedOn", ...told.facts]);
}

function afterTwoYears(matter: Matter, used: readonly FactName[]): Condition {
  const { toldWithinWarranty, deliberatelyFalse } = matter.facts;
  const { met, broken, unknown } = conditionsOf(matter);
  if (toldWithinWarranty === true || deliberatelyFalse === true) {
    return met("notice", [...used, toldWithinWarranty === true ? "toldWithinWarranty" : "deliberatelyFalse"]);
  }
  const open = (["toldWithinWarranty", "deliberatelyFalse"] as const).filter(
    (name) => matter.facts[name] === undefined,
  );
  return open.length > 0
    ? unknown("notice", ...open)
    : broken("notice", [...used, "toldWithinWarranty", "deliberatelyFalse"], { reason: "late" });
}
