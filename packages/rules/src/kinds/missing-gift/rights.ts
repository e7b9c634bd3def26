import type { RightFinding } from "@youju/domain";
import { boughtForDailyLife, soldByBusiness } from "../../consumer-sale.ts";
import type { Matter } from "../../matter.ts";
import { type Condition, conditionsOf, weigh } from "../../weigh.ts";
import { type Benefit, promiseGround, promiseKept } from "./promise.ts";

/** The gift or the discount as promised, and threefold damages where it never was to be given. */
export function rights(matter: Matter): readonly RightFinding[] {
  const { giftIssue } = matter.facts;
  const benefit = benefitOf(matter);
  const kept = giftIssue === "review-cashback" ? [shamReviews(matter)] : promiseKept(matter, benefit);
  const open = (about: Benefit) => weigh(matter, about, [issue(matter, about), ...kept]);
  return [
    ...(giftIssue === undefined ? [open("gift"), open("discount")] : [open(benefit)]),
    weigh(matter, "punitive", [
      soldByBusiness(matter, "fraud"),
      boughtForDailyLife(matter, "fraud"),
      ...kept,
      deliberate(matter),
    ]),
  ];
}

function benefitOf({ facts }: Matter): Benefit {
  return facts.giftIssue === "discount-refused" || facts.giftIssue === "review-cashback" ? "discount" : "gift";
}

function issue(matter: Matter, about: Benefit): Condition {
  const { giftIssue } = matter.facts;
  const { met, unknown } = conditionsOf(matter);
  const ground = promiseGround(matter, about);
  const used = ["giftIssue"] as const;
  switch (giftIssue) {
    case "different":
      return met(ground, used, "holds-different");
    case "faulty":
      return met(ground, used, "holds-faulty");
    case "not-given":
    case "discount-refused":
    case "review-cashback":
      return met(ground, used);
    default:
      return unknown(ground, ...used);
  }
}

/** Cashback for praise or sham orders rests on a void agreement (法释〔2022〕8号 9). */
function shamReviews(matter: Matter): Condition {
  return conditionsOf(matter).broken("cashback", ["giftIssue"], { reason: "review-cashback" });
}

/** Forgetting a gift or running out is no fraud; an offer that never was meant may be. */
function deliberate(matter: Matter): Condition {
  const { deliberatelyFalse } = matter.facts;
  const { met, broken, unknown } = conditionsOf(matter);
  if (deliberatelyFalse === undefined) {
    return unknown("fraud-proof", "deliberatelyFalse");
  }
  return deliberatelyFalse
    ? met("fraud-proof", ["deliberatelyFalse"])
    : broken("fraud-proof", ["deliberatelyFalse"], { reason: "no-fraud" });
}
