import { deadlineState, laterOf } from "@youju/domain";
import { caseDeadline } from "../../case-deadline.ts";
import { consumerSale } from "../../consumer-law.ts";
import type { Matter } from "../../matter.ts";
import { dayOfNotice, sellerTold } from "../../seller-told.ts";
import { type Condition, conditionsOf } from "../../weigh.ts";
import { warrantyEnd } from "./warranty.ts";

/** What the seller answers for: a fault of the goods themselves, raised in time. */
export function fault(matter: Matter): readonly Condition[] {
  return [notOwnDoing(matter), inTime(matter)];
}

function notOwnDoing(matter: Matter): Condition {
  const { faultCause } = matter.facts;
  const { met, broken, unknown } = conditionsOf(matter);
  const sale = consumerSale(matter.facts);
  const ground = sale.is === true ? "quality" : "quality-contract";
  if (faultCause === undefined) {
    return unknown(ground, "faultCause");
  }
  return faultCause === "user-damage"
    ? broken(ground, ["faultCause"], { reason: "user-damage" })
    : met(ground, ["faultCause", ...sale.facts]);
}

/**
 * Raised within the first days, or while a warranty runs, which takes the place of the two years from receipt; without
 * one, within those two years (民法典 621(2)). Without a day of receipt nothing can be told.
 */
function inTime(matter: Matter): Condition {
  const { receivedOn, warrantyMonths } = matter.facts;
  const { met, unknown } = conditionsOf(matter);
  if (receivedOn === undefined) {
    return unknown("notice", "receivedOn");
  }
  if (wasToldBy(matter, "defective-return") === true) {
    return met("notice", ["receivedOn"]);
  }
  if (warrantyMonths === undefined) {
    return unknown("notice", "warrantyMonths");
  }
  return warrantyMonths === 0 ? withinTwoYears(matter) : withinWarranty(matter);
}

function withinWarranty(matter: Matter): Condition {
  const { facts, asOf } = matter;
  const { met, broken, unknown } = conditionsOf(matter);
  const end = warrantyEnd(matter);
  if (end === undefined) {
    return withinTwoYears(matter);
  }
  const ground = consumerSale(facts).is === false ? "warranty-contract" : "warranty";
  if (laterOf(end.day, asOf) === end.day) {
    return met(ground, end.facts, "holds-warranty");
  }
  const told = sellerTold(facts);
  if (told.kind === "unknown") {
    return unknown("notice", told.missing);
  }
  return laterOf(end.day, dayOfNotice(told, asOf)) === end.day
    ? met(ground, [...end.facts, ...told.facts], "holds-warranty")
    : broken("notice", [...end.facts, ...told.facts], { reason: "warranty-over", values: { day: end.day } });
}

function withinTwoYears(matter: Matter): Condition {
  const { met, broken, unknown } = conditionsOf(matter);
  const told = sellerTold(matter.facts);
  const timely = wasToldBy(matter, "latest-inspection");
  if (timely === undefined && told.kind === "unknown") {
    return unknown("notice", told.missing);
  }
  return timely === true
    ? met("notice", ["receivedOn", "warrantyMonths"])
    : broken("notice", ["receivedOn", "warrantyMonths"], { reason: "late" });
}

/** Whether the seller was told, or can still be told, within a period from receipt; nothing while that is unknown. */
function wasToldBy(matter: Matter, rule: string): boolean | undefined {
  const { facts, asOf } = matter;
  const [limit] = caseDeadline(matter, rule, { by: "receivedOn" });
  if (limit === undefined || deadlineState(limit.deadline, asOf) !== "passed") {
    return true;
  }
  const told = sellerTold(facts);
  return told.kind === "unknown" ? undefined : deadlineState(limit.deadline, dayOfNotice(told, asOf)) !== "passed";
}
