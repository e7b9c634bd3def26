import { deadlineState } from "@youju/domain";
import { caseDeadline } from "./case-deadline.ts";
import { consumerSale } from "./consumer-law.ts";
import type { Matter } from "./matter.ts";
import { dayOfNotice, sellerTold } from "./seller-told.ts";
import { type Condition, conditionsOf } from "./weigh.ts";

/**
 * What the law itself answers for: goods that are faulty or unlike their description, and a notice that was not too late.
 * Broken with `promise-only`, `changed-mind` or `late`; the grounds are `quality`, `quality-contract` and `notice`.
 */
export function badGoods(matter: Matter): readonly Condition[] {
  return [faulty(matter), notTooLate(matter)];
}

function faulty(matter: Matter): Condition {
  const { afterSalesCause } = matter.facts;
  const { met, broken, unknown } = conditionsOf(matter);
  const sale = consumerSale(matter.facts);
  if (afterSalesCause === undefined) {
    return unknown("quality-contract", "afterSalesCause");
  }
  if (afterSalesCause === "fault-or-mismatch") {
    return met(sale.is === true ? "quality" : "quality-contract", ["afterSalesCause", ...sale.facts]);
  }
  const reason = afterSalesCause === "changed-mind" ? "changed-mind" : "promise-only";
  return broken("quality-contract", ["afterSalesCause"], { reason });
}

/** Two years from receipt at most, or the warranty where one still ran (民法典 621(2)). */
function notTooLate(matter: Matter): Condition {
  const { facts, asOf } = matter;
  const { met, broken, unknown } = conditionsOf(matter);
  const [limit] = caseDeadline(matter, "latest-inspection", { by: "receivedOn" });
  if (limit === undefined) {
    return unknown("notice", "receivedOn");
  }
  if (deadlineState(limit.deadline, asOf) !== "passed") {
    return met("notice", ["receivedOn"]);
  }
  const told = sellerTold(facts);
  if (told.kind === "unknown") {
    return unknown("notice", told.missing);
  }
  if (deadlineState(limit.deadline, dayOfNotice(told, asOf)) !== "passed") {
    return met("notice", ["receivedOn", ...told.facts]);
  }
  if (facts.toldWithinWarranty === undefined) {
    return unknown("notice", "toldWithinWarranty");
  }
  return facts.toldWithinWarranty
    ? met("notice", ["receivedOn", "toldWithinWarranty"])
    : broken("notice", ["receivedOn", ...told.facts, "toldWithinWarranty"], { reason: "late" });
}
