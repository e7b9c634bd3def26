import type { RightFinding } from "@youju/domain";
import { boughtForDailyLife, soldByBusiness } from "../../consumer-sale.ts";
import type { Matter } from "../../matter.ts";
import { gapCondition, unknownOfGap } from "../../price-gap.ts";
import { type Condition, conditionsOf, unexplained, weigh } from "../../weigh.ts";
import { breach, cancelledByOther } from "./breach.ts";
import { formation, payment } from "./formation.ts";

/** Dispatch at the price of the order or the price gap, the money back, and threefold damages for luring. */
export function rights(matter: Matter): readonly RightFinding[] {
  const broken = breach(matter);
  const stands = !broken.some(({ state }) => state === "broken");
  const { orderingRestricted } = matter.facts;
  const gap = weigh(matter, "price-gap", [...broken, gapCondition(matter, "gap")]);
  return [
    weigh(matter, "performance", [...broken, possible(matter)]),
    weigh(matter, "refund", [paid(matter), notRefunded(matter)]),
    gap,
    ...(stands && needsCoupon(matter, gap)
      ? [weigh(matter, "coupon", [...broken.map(unexplained), conditionsOf(matter).met("gap", ["couponLost"])])]
      : []),
    ...(stands && orderingRestricted === true
      ? [weigh(matter, "restriction", [cancelledByOther(matter), restricted(matter)])]
      : []),
    weigh(matter, "punitive", [
      cancelledByOther(matter),
      soldByBusiness(matter, "fraud"),
      boughtForDailyLife(matter, "fraud"),
      paidAtAll(matter),
      lured(matter),
    ]),
  ];
}

/** A price gap that can be named has the discount in it already: the coupon is asked back only without one. */
function needsCoupon(matter: Matter, gap: RightFinding): boolean {
  const isNamed = gap.state !== "fails" && unknownOfGap(matter).length === 0;
  return matter.facts.couponLost !== undefined && !isNamed;
}

/** Goods nobody has cannot be sent (民法典 580); the same goods still on sale show that they can. */
function possible(matter: Matter): Condition {
  const { cancelReason, stillOnSale } = matter.facts;
  const { met, broken } = conditionsOf(matter);
  if (stillOnSale === true) {
    return met("performance", ["stillOnSale"], "holds-on-sale");
  }
  return cancelReason === "out-of-stock" && stillOnSale === false
    ? broken("performance", ["cancelReason", "stillOnSale"], { reason: "no-stock" })
    : met("performance", []);
}

/** What was paid goes back whoever cancelled; without a contract by the rules on acts that never took effect. */
function paid(matter: Matter): Condition {
  const { met, broken, unknown } = conditionsOf(matter);
  const ground = refundGround(matter);
  const made = payment(matter.facts);
  if (made === undefined) {
    return unknown(ground, "paid");
  }
  return made.made ? met(ground, made.facts) : broken(ground, made.facts, { reason: "nothing-paid" });
}

/** Which rules the refund follows: those on a contract undone, or on one that never came about. */
export function refundGround(matter: Matter): "refund" | "refund-unformed" {
  return formation(matter).state === "broken" ? "refund-unformed" : "refund";
}

function notRefunded(matter: Matter): Condition {
  const { refundReceived } = matter.facts;
  const { met, broken, unknown } = conditionsOf(matter);
  if (refundReceived === undefined) {
    return unknown("refund", "refundReceived");
  }
  return refundReceived
    ? broken("refund", ["refundReceived"], { reason: "refunded" })
    : met(refundGround(matter), ["refundReceived"]);
}

function restricted(matter: Matter): Condition {
  return conditionsOf(matter).met("restriction", ["orderingRestricted"]);
}

function paidAtAll(matter: Matter): Condition {
  const { met, broken } = conditionsOf(matter);
  const made = payment(matter.facts);
  return made?.made === false
    ? broken("fraud", made.facts, { reason: "nothing-paid" })
    : met("fraud", made?.facts ?? []);
}

/** Knowing from the start that there was no stock at that price is fraud; a mere breach is not. */
function lured(matter: Matter): Condition {
  const { deliberatelyFalse } = matter.facts;
  const { met, broken, unknown } = conditionsOf(matter);
  if (deliberatelyFalse === undefined) {
    return unknown("fraud-proof", "deliberatelyFalse");
  }
  return deliberatelyFalse
    ? met("fraud-proof", ["deliberatelyFalse"])
    : broken("fraud-proof", ["deliberatelyFalse"], { reason: "no-fraud" });
}
