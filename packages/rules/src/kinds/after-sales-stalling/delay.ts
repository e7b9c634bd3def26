import { type FactName, isOtherSideLate, type RightFinding } from "@youju/domain";
import { caseDeadline } from "../../case-deadline.ts";
import { boughtForDailyLife, soldByBusiness } from "../../consumer-sale.ts";
import type { Matter } from "../../matter.ts";
import { isNotDue } from "../../seller-agreed.ts";
import { type Condition, conditionsOf, weigh } from "../../weigh.ts";
import { owed } from "./owed.ts";

/**
 * Whether it counts as wilful delay or refusal: over fifteen days from the demand about bad quality, or from the end of
 * the time that was agreed (侵害消费者权益行为处罚办法 8). A line for the regulator, no time the seller may take.
 */
export function delay(matter: Matter, base: readonly RightFinding[]): RightFinding {
  return weigh(matter, "delay", [
    soldByBusiness(matter, "delay"),
    boughtForDailyLife(matter, "delay"),
    unpaid(matter),
    owed(matter, "delay", base),
    overTheLine(matter),
  ]);
}

function unpaid(matter: Matter): Condition {
  const { met, broken } = conditionsOf(matter);
  return matter.facts.refundReceived === true
    ? broken("delay", ["refundReceived"], { reason: "refunded" })
    : met("delay", []);
}

function overTheLine(matter: Matter): Condition {
  const { met, broken, unknown } = conditionsOf(matter);
  if (isNotDue(matter)) {
    return broken("delay", ["agreedBy"], { reason: "not-due" });
  }
  const start = startOfLine(matter);
  if (start === "none") {
    return broken("delay", ["afterSalesCause"], { reason: "no-line" });
  }
  const [line] = caseDeadline(matter, "remedy-delay", { by: start });
  if (line === undefined) {
    return unknown("delay", start);
  }
  return isOtherSideLate(line.deadline, matter.asOf)
    ? met("delay", [start])
    : broken("delay", [start], { reason: "not-yet" });
}

/** The fact whose day starts the fifteen days, or the one that still has to tell; `none`: no such line here. */
export function startOfLine({ facts }: Matter): FactName | "none" {
  const { sellerAnswer, agreedBy, afterSalesCause } = facts;
  if (sellerAnswer === "agreed-not-done" && agreedBy !== undefined) {
    return "agreedBy";
  }
  if (afterSalesCause === "fault-or-mismatch") {
    return "demandedOn";
  }
  if (afterSalesCause === undefined) {
    return "afterSalesCause";
  }
  return sellerAnswer === "agreed-not-done" ? "agreedBy" : "none";
}
