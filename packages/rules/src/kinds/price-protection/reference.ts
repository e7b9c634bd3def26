import type { Matter } from "../../matter.ts";
import { type Condition, conditionsOf } from "../../weigh.ts";

/**
 * A price compared with, whose details the page does not state, may not exceed the lowest price really paid at the shop
 * in the days before, else the last one paid (明码标价和禁止价格欺诈规定 16(2), 17). 划线价
 */
export function falseReference(matter: Matter): readonly Condition[] {
  return isOnRecord(matter)
    ? [unexplainedPrice(matter), aboveLowest(matter)]
    : [conditionsOf(matter).broken("reference", [], { reason: "older-rules" })];
}

/** Purchases before the present rules took effect followed older ones, which are not recorded: nothing is said of them. */
function isOnRecord({ law, dispute, days }: Matter): boolean {
  return law.cite(dispute.grounds["seven-days"] ?? [], days).length > 0;
}

/** Where the page says whose price it is, it is that statement that has to be shown false. */
function unexplainedPrice(matter: Matter): Condition {
  const { referenceExplained } = matter.facts;
  const { met, broken, unknown } = conditionsOf(matter);
  const used = ["referenceExplained"] as const;
  if (referenceExplained === undefined) {
    return unknown("reference", ...used);
  }
  return referenceExplained ? broken("reference", used, { reason: "explained" }) : met("reference", used);
}

function aboveLowest(matter: Matter): Condition {
  const { referencePrice, lowestBefore } = matter.facts;
  const { met, broken, unknown } = conditionsOf(matter);
  const used = ["referencePrice", "lowestBefore"] as const;
  if (referencePrice === undefined || lowestBefore === undefined) {
    return unknown("reference", ...used.filter((name) => matter.facts[name] === undefined));
  }
  const days = matter.law.count("reference-price-days", matter.days.act).value;
  return referencePrice > lowestBefore
    ? met("reference", used)
    : broken("reference", used, { reason: "true-reference", values: { days: String(days) } });
}

/** Whether more was paid than the goods really cost before: without that nothing was overpaid (价格法 41). */
export function paidAboveLowest(matter: Matter): Condition {
  const { pricePaid, lowestBefore } = matter.facts;
  const { met, broken, unknown } = conditionsOf(matter);
  const used = ["pricePaid", "lowestBefore"] as const;
  if (pricePaid === undefined || lowestBefore === undefined) {
    return unknown("overpaid", ...used.filter((name) => matter.facts[name] === undefined));
  }
  return pricePaid > lowestBefore ? met("overpaid", used) : broken("overpaid", used, { reason: "no-overpay" });
}
