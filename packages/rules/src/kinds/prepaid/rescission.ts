import { deadlineState, type FactName } from "@youju/domain";
import { caseDeadline } from "../../case-deadline.ts";
import type { Matter } from "../../matter.ts";
import { dayOfNotice, sellerTold } from "../../seller-told.ts";
import { type Condition, conditionsOf } from "../../weigh.ts";
import { groundIn } from "./reckoning.ts";

const used = ["endReason"] as const;

/** Grounds that only the rules for consumers name. */
const consumersOnly: ReadonlySet<string> = new Set(["raised-or-cut", "moved", "transferred"]);

/**
 * What lets the consumer end it and have the balance back: nothing supplied as agreed (消费者权益保护法 53), the grounds of
 * 预付式消费解释 13, or a term of the contract. One's own change of mind is none.
 */
export function mayEnd(matter: Matter): Condition {
  const { endReason, forDailyLife } = matter.facts;
  const { met, broken, unknown } = conditionsOf(matter);
  if (endReason === undefined) {
    return unknown(groundIn(matter, "ended"), "endReason");
  }
  if (forDailyLife === false && consumersOnly.has(endReason)) {
    return broken("contract", ["endReason", "forDailyLife"], { reason: "trade" });
  }
  switch (endReason) {
    case "closed":
      return met(groundIn(matter, "closed"), used, "holds-closed");
    case "not-supplied":
      return met(groundIn(matter, "not-supplied"), used);
    case "raised-or-cut":
      return met("changed", used, "holds-changed");
    case "unlimited-not-served":
      return met(groundIn(matter, "ended"), used, "holds-unlimited");
    case "moved":
    case "transferred":
      return withinAYear(matter, `holds-${endReason}`);
    case "health":
      return afterTalks(matter);
    case "own-reason":
      return asAgreed(matter);
  }
}

/** A right to rescind lapses a year after its ground was known (民法典 564); what is unknown is not held against anybody. */
function withinAYear(matter: Matter, reason: string): Condition {
  const { met, broken } = conditionsOf(matter);
  const [limit] = caseDeadline(matter, "rescission", { by: "foundOn" });
  if (limit === undefined || deadlineState(limit.deadline, matter.asOf) !== "passed") {
    return met("ended", used, reason);
  }
  const told = sellerTold(matter.facts);
  if (told.kind === "unknown") {
    return met("ended", used, reason);
  }
  const facts: readonly FactName[] = ["endReason", "foundOn", ...told.facts];
  return deadlineState(limit.deadline, dayOfNotice(told, matter.asOf)) === "passed"
    ? broken("late", facts, { reason: "rescission-late" })
    : met("ended", facts, reason);
}

/** A change nobody could foresee has to be talked over first. */
function afterTalks(matter: Matter): Condition {
  const { sellerAnswer } = matter.facts;
  const { met, broken, unknown } = conditionsOf(matter);
  if (sellerAnswer === undefined) {
    return unknown("health", "sellerAnswer");
  }
  const facts = ["endReason", "sellerAnswer"] as const;
  return sellerAnswer === "not-asked"
    ? broken("health", facts, { reason: "negotiate-first" })
    : met("health", facts, "holds-health");
}

function asAgreed(matter: Matter): Condition {
  const { contractAllowsRefund } = matter.facts;
  const { met, broken, unknown } = conditionsOf(matter);
  if (contractAllowsRefund === undefined) {
    return unknown("agreed", "contractAllowsRefund");
  }
  const facts = ["endReason", "contractAllowsRefund"] as const;
  return contractAllowsRefund
    ? met("agreed", facts, "holds-agreed")
    : broken("own-reason", facts, { reason: "own-reason" });
}
