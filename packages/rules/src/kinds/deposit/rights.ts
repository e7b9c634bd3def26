import { type Fen, fen, type RightFinding } from "@youju/domain";
import type { Matter } from "../../matter.ts";
import { priceDropConditions } from "../../price-drop.ts";
import { type Condition, conditionsOf, unexplained, weigh } from "../../weigh.ts";
import { isDeposit, sellerDefaults, sellerEnds } from "./breach.ts";
import { effectiveDeposit, missingOf, paidSoFar } from "./deposit-money.ts";
import { lossCondition } from "./loss.ts";

/**
 * Whether it is a deposit, the goods as agreed, the money back, once more as much, the loss beyond, a promised price. That
 * it is a deposit gives nothing by itself: it is not told where nothing can be had.
 */
export function rights(matter: Matter): readonly RightFinding[] {
  const { presaleProblem } = matter.facts;
  const ends = sellerEnds(matter);
  const double = weigh(matter, "double-return", [...ends, unexplained(isDeposit(matter)), doubled(matter)]);
  const found = [
    weigh(matter, "performance", [sellerDefaults(matter), owed(matter)]),
    weigh(matter, "refund", [notRefunded(matter), ...refundConditions(matter, ends)]),
    double,
    ...(ends.some(({ state }) => state === "broken")
      ? []
      : [weigh(matter, "price-gap", [...ends.map(unexplained), lossCondition(matter, double)])]),
    ...(presaleProblem === "final-above-shelf"
      ? [weigh(matter, "promised-price", priceDropConditions(matter, "agreedPrice"))]
      : []),
  ];
  return found.some(({ state }) => state !== "fails")
    ? [weigh(matter, "deposit", [isDeposit(matter)]), ...found]
    : found;
}

function owed(matter: Matter): Condition {
  return conditionsOf(matter).met("performance", []);
}

function doubled(matter: Matter): Condition {
  return conditionsOf(matter).met("doubling", []);
}

function notRefunded(matter: Matter): Condition {
  const { refundReceived } = matter.facts;
  const { met, broken } = conditionsOf(matter);
  return refundReceived === true
    ? broken("refund", ["refundReceived"], { reason: "refunded" })
    : met(isBuyersBreach(matter) ? "nature" : "refund", refundReceived === undefined ? [] : ["refundReceived"]);
}

/** The seller who broke it returns all; towards a buyer who did, only what is no deposit goes back. */
function refundConditions(matter: Matter, ends: readonly Condition[]): readonly Condition[] {
  return isBuyersBreach(matter) ? [notPaidUp(matter), notForfeited(matter)] : ends;
}

/** Whoever has paid the balance too cannot simply undo the sale; after delivery the no-reason return is the way out. */
function notPaidUp(matter: Matter): Condition {
  const { presaleProblem, balancePaid } = matter.facts;
  const { met, broken, unknown } = conditionsOf(matter);
  if (presaleProblem === "missed-balance") {
    return met("nature", []);
  }
  if (balancePaid === undefined) {
    return unknown("binding", "balancePaid");
  }
  return balancePaid
    ? broken("binding", ["presaleProblem", "balancePaid"], { reason: "paid-up" })
    : met("nature", ["balancePaid"]);
}

/** Whether it was the buyer who did not go through with it. */
export function isBuyersBreach({ facts }: Matter): boolean {
  return facts.presaleProblem === "buyer-withdrew" || facts.presaleProblem === "missed-balance";
}

function notForfeited(matter: Matter): Condition {
  const { met, broken, unknown } = conditionsOf(matter);
  const nature = isDeposit(matter);
  if (nature.state === "unknown") {
    return nature;
  }
  if (nature.state === "broken") {
    return met("no-forfeit", ["presaleProblem", "depositName", "doubleReturnStated"], "holds-not-deposit");
  }
  const kept = effectiveDeposit(matter);
  const paid = paidSoFar(matter);
  if (!kept.known || !paid.known) {
    return unknown("forfeit", ...missingOf(kept), ...missingOf(paid));
  }
  const used = ["presaleProblem", "depositPaid"] as const;
  return leftOver(paid.fen, kept.fen) > 0
    ? met("cap", used, "holds-excess")
    : broken("forfeit", used, { reason: "forfeited" });
}

/** What goes back to a buyer who loses the deposit. */
export function leftOver(paid: Fen, kept: Fen): Fen {
  return fen(Math.max(0, paid - kept));
}
