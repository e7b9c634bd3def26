import type { FactName, RightFinding } from "@youju/domain";
import { consumerSale } from "./consumer-law.ts";
import { unknownOf } from "./kind-rules.ts";
import type { Matter } from "./matter.ts";
import { type Condition, conditionsOf, weigh } from "./weigh.ts";

/**
 * What was agreed to, or promised on the page and still running, has to be done, and on the day that was named. The
 * dispute's data holds the right `agreement` and the grounds `agreement`, `promise` and `promise-contract`.
 */
export function agreement(matter: Matter): RightFinding {
  return weigh(matter, "agreement", [agreed(matter), fallenDue(matter)]);
}

function agreed(matter: Matter): Condition {
  const { sellerAnswer, afterSalesCause } = matter.facts;
  const { met, broken, unknown } = conditionsOf(matter);
  if (sellerAnswer === "agreed-not-done") {
    return met("agreement", ["sellerAnswer"]);
  }
  if (afterSalesCause === "promised-service") {
    return promised(matter);
  }
  const used: readonly FactName[] = ["sellerAnswer", "afterSalesCause"];
  const open = unknownOf(matter.facts, used);
  return open.length > 0 ? unknown("agreement", ...open) : broken("agreement", used, { reason: "nothing-agreed" });
}

/** A promise of service binds while its time runs: a business by what it advertised, anybody by contract. */
function promised(matter: Matter): Condition {
  const { toldWithinWarranty } = matter.facts;
  const { met, broken, unknown } = conditionsOf(matter);
  const sale = consumerSale(matter.facts);
  const ground = sale.is === true ? "promise" : "promise-contract";
  if (toldWithinWarranty === undefined) {
    return unknown(ground, "toldWithinWarranty");
  }
  return toldWithinWarranty
    ? met(ground, ["afterSalesCause", "toldWithinWarranty", ...sale.facts], "holds-promise")
    : broken(ground, ["afterSalesCause", "toldWithinWarranty"], { reason: "promise-over" });
}

function fallenDue(matter: Matter): Condition {
  const { met, broken } = conditionsOf(matter);
  return isNotDue(matter) ? broken("agreement", ["agreedBy"], { reason: "not-due" }) : met("agreement", []);
}

/** The day the other side named when it agreed is not over yet. */
export function isNotDue({ facts, asOf }: Matter): boolean {
  const { sellerAnswer, agreedBy } = facts;
  return sellerAnswer === "agreed-not-done" && agreedBy !== undefined && agreedBy >= asOf;
}
