import { type AmountStep, type Claim, type FactName, formatYuan, multiplyFen, type RightFinding } from "@youju/domain";
import { claimOf } from "../../claim.ts";
import { rightOf, unknownOf } from "../../kind-rules.ts";
import type { Matter } from "../../matter.ts";
import { namedStep } from "../../step.ts";
import { tripleSteps } from "../../triple.ts";

/** The debit back, less what was used; renewal off; and threefold damages last. */
export function claims(matter: Matter, rights: readonly RightFinding[]): readonly Claim[] {
  const back = claimOf(matter, {
    id: "refund-debit",
    right: rightOf(rights, "refund"),
    ground: groundOf(matter),
    missing: unknownOf(matter.facts, neededFor(matter)),
    steps: () => refundSteps(matter),
  });
  const stop = claimOf(matter, {
    id: "stop-renewal",
    right: rightOf(rights, "stop"),
    ground: "stop",
    missing: [],
    steps: () => [],
  });
  const triple = claimOf(matter, {
    id: "triple",
    right: rightOf(rights, "punitive"),
    ground: "fraud",
    missing: unknownOf(matter.facts, ["pricePaid"]),
    steps: () => tripleSteps(matter, "triple"),
  });
  return [...(matter.facts.refundReceived === true ? [] : [back]), stop, triple];
}

function groundOf({ facts }: Matter): string {
  if (facts.cancelledBeforeDebit === true) {
    return "cancelled-before";
  }
  return facts.renewalAgreed === "pre-ticked" || facts.renewalAgreed === "not-shown" ? "not-agreed" : "notice";
}

function neededFor({ facts }: Matter): readonly FactName[] {
  return facts.usedAfterDebit === true
    ? ["pricePaid", "serviceDays", "serviceDaysLeft"]
    : ["pricePaid", "usedAfterDebit"];
}

/** All of it where nothing was used, else the part of the days left. */
function refundSteps(matter: Matter): readonly AmountStep[] {
  const { pricePaid, usedAfterDebit, serviceDays, serviceDaysLeft } = matter.facts;
  const from = { claim: "refund-debit", ground: groundOf(matter) };
  const whole = namedStep(matter, { ...from, step: "debit", amount: pricePaid });
  if (usedAfterDebit !== true || pricePaid === undefined || serviceDaysLeft === undefined) {
    return whole;
  }
  if (serviceDays === undefined || serviceDays === 0) {
    return [];
  }
  const left = Math.min(serviceDaysLeft, serviceDays);
  const amount = multiplyFen(pricePaid, left, serviceDays);
  const formula = `${formatYuan(pricePaid)} × ${left} ÷ ${serviceDays} = ${formatYuan(amount)}`;
  return [...whole, ...namedStep(matter, { ...from, step: "rest", ground: "used", amount, formula })];
}
