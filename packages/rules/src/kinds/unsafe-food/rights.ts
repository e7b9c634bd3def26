import type { RightFinding } from "@youju/domain";
import { boughtForDailyLife, soldByBusiness } from "../../consumer-sale.ts";
import type { Matter } from "../../matter.ts";
import { promised, promiseGround } from "../../promised-multiple.ts";
import { madeOrKnew } from "../../seller-knew.ts";
import { type Condition, conditionsOf, weigh } from "../../weigh.ts";
import { buyerKnew } from "./reasonable-need.ts";
import { defective, sameItem, unsafe } from "./unsafe.ts";

/** The price back, the harm done, what was promised, and the punitive sum where the food is unsafe and the seller knew. */
export function rights(matter: Matter): readonly RightFinding[] {
  const safety = unsafe(matter);
  const item = sameItem(matter);
  return [
    weigh(matter, "refund", [defective(matter), item]),
    weigh(matter, "loss", [soldByBusiness(matter, "loss-of-health"), safety, item, harmed(matter)]),
    weigh(matter, "promised-multiple", [promised(matter), forPromise(matter, safety), forPromise(matter, item)]),
    weigh(matter, "punitive", [
      soldByBusiness(matter, "tenfold"),
      boughtForDailyLife(matter, "ordinary-buyer"),
      safety,
      item,
      buyerKnew(matter) ? knowingBuyer(matter) : conditionsOf(matter).met("ordinary-buyer", []),
      knew(matter),
    ]),
  ];
}

function harmed(matter: Matter): Condition {
  const { harmLoss } = matter.facts;
  const { met, broken, unknown } = conditionsOf(matter);
  if (harmLoss === undefined) {
    return unknown("loss-of-health", "harmLoss");
  }
  return harmLoss === 0
    ? broken("loss-of-health", ["harmLoss"], { reason: "no-loss" })
    : met("loss-of-health", ["harmLoss"]);
}

/** A promise serves only whoever can show what it was made for. */
function forPromise(matter: Matter, condition: Condition): Condition {
  const { broken } = conditionsOf(matter);
  const used = condition.because.flatMap(({ facts }) => facts);
  return condition.state === "broken" ? broken(promiseGround(matter), used, { reason: "not-proved" }) : condition;
}

function knowingBuyer(matter: Matter): Condition {
  return conditionsOf(matter).met("reasonable-need", ["knewBeforeBuying"], "holds-knowing");
}

/** Sold past its date, or prepacked without what has to stand on it: the law itself counts that against the seller. */
function knew(matter: Matter): Condition {
  const { foodProblem, expiredOnDelivery } = matter.facts;
  const { met, unknown } = conditionsOf(matter);
  if (foodProblem === undefined) {
    return unknown("knowledge", "foodProblem");
  }
  if (foodProblem === "past-date") {
    return expiredOnDelivery === undefined
      ? unknown("knowledge", "expiredOnDelivery")
      : met("knowledge", ["foodProblem", "expiredOnDelivery"]);
  }
  return foodProblem === "missing-label" ? met("label", ["foodProblem"]) : madeOrKnew(matter);
}
