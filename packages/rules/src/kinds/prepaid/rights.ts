import { deadlineState, type RightFinding } from "@youju/domain";
import { caseDeadline } from "../../case-deadline.ts";
import { boughtForDailyLife } from "../../consumer-sale.ts";
import type { Matter } from "../../matter.ts";
import { notRefunded } from "../../not-refunded.ts";
import { dayOfNotice, sellerTold } from "../../seller-told.ts";
import { type Condition, conditionsOf, unexplained, weigh } from "../../weigh.ts";
import { groundIn, restOf, type Whose, whoseReason } from "./reckoning.ts";
import { mayEnd } from "./rescission.ts";

/** The principal within seven days, the balance where the contract ends, performance, and what helps to prove it. */
export function rights(matter: Matter): readonly RightFinding[] {
  const { recordsWithheld, noRefundTerm } = matter.facts;
  const { met } = conditionsOf(matter);
  const base = [inScope(matter), notRefunded(matter, "refunded")];
  return [
    weigh(matter, "seven-days", [
      ...base,
      boughtForDailyLife(matter, "consumer"),
      newToIt(matter),
      withinSevenDays(matter),
      somethingLeft(matter, "own"),
    ]),
    weigh(matter, "rescission", [...base.map(unexplained), mayEnd(matter), somethingLeft(matter, whoseReason(matter))]),
    weigh(matter, "performance", [...base, brokenByThem(matter)]),
    ...(recordsWithheld === true ? [weigh(matter, "records", [met("records", ["recordsWithheld"])])] : []),
    ...(noRefundTerm === true ? [weigh(matter, "void-term", [met("void-term", ["noRefundTerm"])])] : []),
    weigh(matter, "punitive", [...base, boughtForDailyLife(matter, "consumer"), ranOff(matter)]),
  ];
}

/** Cards that many shops take are outside (预付式消费解释 26). */
function inScope(matter: Matter): Condition {
  const { prepaidForm } = matter.facts;
  const { met, broken, unknown } = conditionsOf(matter);
  if (prepaidForm === undefined) {
    return unknown("scope", "prepaidForm");
  }
  return prepaidForm === "multi-purpose"
    ? broken("scope", ["prepaidForm"], { reason: "multi-purpose" })
    : met("scope", ["prepaidForm"]);
}

function newToIt(matter: Matter): Condition {
  const { hadSameBefore } = matter.facts;
  const { met, broken, unknown } = conditionsOf(matter);
  if (hadSameBefore === undefined) {
    return unknown("seven-days", "hadSameBefore");
  }
  return hadSameBefore
    ? broken("seven-days", ["hadSameBefore"], { reason: "had-before" })
    : met("seven-days", ["hadSameBefore"]);
}

/** Seven days from payment, for payments since the rule took effect; asking in time is enough. */
function withinSevenDays(matter: Matter): Condition {
  const { met, broken, unknown } = conditionsOf(matter);
  if (matter.facts.paidOn === undefined) {
    return unknown("seven-days", "paidOn");
  }
  const [limit] = caseDeadline(matter, "prepaid-refund", { by: "paidOn" });
  if (limit === undefined) {
    return broken("seven-days", ["paidOn"], { reason: "before-rule" });
  }
  if (deadlineState(limit.deadline, matter.asOf) !== "passed") {
    return met("seven-days", ["paidOn"]);
  }
  const told = sellerTold(matter.facts);
  if (told.kind === "unknown") {
    return unknown("seven-days", told.missing);
  }
  const facts = ["paidOn", ...told.facts] as const;
  return deadlineState(limit.deadline, dayOfNotice(told, matter.asOf)) === "passed"
    ? broken("seven-days", facts, { reason: "late" })
    : met("seven-days", facts);
}

/** Once the sum is known to be nothing there is nothing to claim. */
function somethingLeft(matter: Matter, whose: Whose): Condition {
  const { prepaidForm } = matter.facts;
  const { met, broken } = conditionsOf(matter);
  if (restOf(matter, whose) !== 0) {
    return met("balance", []);
  }
  const spent = prepaidForm === "unlimited" ? "serviceDaysLeft" : "consumedValue";
  return broken("balance", ["pricePaid", spent], { reason: "nothing-left" });
}

/** What they broke can be asked for as agreed, as long as they are there to give it. */
function brokenByThem(matter: Matter): Condition {
  const { endReason } = matter.facts;
  const { met, broken, unknown } = conditionsOf(matter);
  const used = ["endReason"] as const;
  const ground = groundIn(matter, "performance");
  if (endReason === undefined) {
    return unknown(ground, "endReason");
  }
  if (endReason === "closed") {
    return broken(ground, used, { reason: "closed" });
  }
  return endReason === "health" || endReason === "own-reason"
    ? broken(ground, used, { reason: "no-breach" })
    : met(ground, used);
}

/** Closing alone is not enough: refunds have to be evaded on purpose (预付式消费解释 23). */
function ranOff(matter: Matter): Condition {
  const { endReason, evadesRefund } = matter.facts;
  const { met, broken, unknown } = conditionsOf(matter);
  if (endReason === undefined) {
    return unknown("punitive", "endReason");
  }
  if (endReason !== "closed") {
    return broken("punitive", ["endReason"], { reason: "not-closed" });
  }
  if (evadesRefund === undefined) {
    return unknown("punitive", "evadesRefund");
  }
  return evadesRefund
    ? met("punitive", ["endReason", "evadesRefund"])
    : broken("punitive", ["endReason", "evadesRefund"], { reason: "no-evasion" });
}
