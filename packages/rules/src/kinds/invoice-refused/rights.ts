import type { FactName, RightFinding } from "@youju/domain";
import type { Matter } from "../../matter.ts";
import { type Condition, conditionsOf, unexplained, weigh } from "../../weigh.ts";

/** The invoice itself, and, where money is asked for it, that nothing may be charged on top. 发票 */
export function rights(matter: Matter): readonly RightFinding[] {
  const owed = [fromTrader(matter), paidFor(matter), notUndone(matter)];
  const invoice = weigh(matter, "invoice", [wanted(matter), ...owed]);
  return matter.facts.invoiceProblem === "extra-fee"
    ? [invoice, weigh(matter, "surcharge", [unexplained(fromTrader(matter)), notStated(matter)])]
    : [invoice];
}

/** The invoice rules, and beside them consumer law and the e-commerce law as far as they reach. */
export function invoiceGround({ facts }: Matter): string {
  if (facts.forDailyLife === false) {
    return "invoice-business";
  }
  const online = facts.soldBy === "online" || (facts.soldBy === undefined && facts.platform !== undefined);
  return online ? "invoice" : "invoice-in-shop";
}

/** An invoice for something else than was bought is nobody's right (发票管理办法 19, before 2023-07-20 20). */
function wanted(matter: Matter): Condition {
  const { invoiceProblem, forDailyLife } = matter.facts;
  const { met, broken, unknown } = conditionsOf(matter);
  const used: readonly FactName[] = ["invoiceProblem"];
  if (invoiceProblem === undefined) {
    return unknown(invoiceGround(matter), ...used);
  }
  const own = (ground: string) => (forDailyLife === false ? "invoice-business" : ground);
  if (invoiceProblem === "wants-other-content") {
    return broken(own("as-sold"), used, { reason: "other-content" });
  }
  const ground = invoiceProblem === "wrong-content" ? own("true-content") : invoiceGround(matter);
  return met(ground, used, reasons[invoiceProblem]);
}

const reasons = {
  "not-given": "holds",
  "receipt-only": "holds-receipt",
  "extra-fee": "holds-surcharge",
  "wrong-content": "holds-wrong",
} as const;

/** Somebody who passes on used things does not trade and owes no invoice. */
function fromTrader(matter: Matter): Condition {
  const { sellerKind } = matter.facts;
  const { met, broken, unknown } = conditionsOf(matter);
  const ground = invoiceGround(matter);
  if (sellerKind === undefined) {
    return unknown(ground, "sellerKind");
  }
  return sellerKind === "private-person"
    ? broken(ground, ["sellerKind"], { reason: "private-seller" })
    : met(ground, ["sellerKind"]);
}

/** The day or the sum of a payment tells that there was one; only without them is it asked. */
function paidFor(matter: Matter): Condition {
  const { paid, paidOn, pricePaid } = matter.facts;
  const { met, broken, unknown } = conditionsOf(matter);
  const ground = invoiceGround(matter);
  if (pricePaid === 0) {
    return broken(ground, ["pricePaid"], { reason: "not-paid" });
  }
  if (paidOn !== undefined || pricePaid !== undefined) {
    return met(ground, paidOn === undefined ? ["pricePaid"] : ["paidOn"]);
  }
  if (paid === undefined) {
    return unknown(ground, "paid");
  }
  return paid ? met(ground, ["paid"]) : broken(ground, ["paid"], { reason: "not-paid" });
}

function notUndone(matter: Matter): Condition {
  const { refundReceived } = matter.facts;
  const { met, broken, unknown } = conditionsOf(matter);
  const ground = invoiceGround(matter);
  if (refundReceived === undefined) {
    return unknown(ground, "refundReceived");
  }
  return refundReceived ? broken(ground, ["refundReceived"], { reason: "refunded" }) : met(ground, ["refundReceived"]);
}

/** Nothing above the marked price, and no fee that was not stated (价格法 13); what was stated is left alone. */
function notStated(matter: Matter): Condition {
  const { extraFeeStated } = matter.facts;
  const { met, broken, unknown } = conditionsOf(matter);
  if (extraFeeStated === undefined) {
    return unknown("surcharge", "extraFeeStated");
  }
  return extraFeeStated
    ? broken("surcharge", ["extraFeeStated"], { reason: "stated" })
    : met("surcharge", ["extraFeeStated"]);
}
