import type { RightFinding } from "@youju/domain";
import { boughtForDailyLife, soldByBusiness } from "../../consumer-sale.ts";
import { forPromise, harmed, sameItem } from "../../harmful-goods.ts";
import type { Matter } from "../../matter.ts";
import { promised } from "../../promised-multiple.ts";
import { madeOrKnew } from "../../seller-knew.ts";
import { type Condition, conditionsOf, weigh } from "../../weigh.ts";
import { buyerKnew } from "./reasonable-need.ts";
import { defective, unsafe } from "./unsafe.ts";

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
      : met("knowledge", ["foodProblem", "expiredOnDelivery"], "holds-past-date");
  }
  return foodProblem === "missing-label" ? met("label", ["foodProblem"], "holds-label") : madeOrKnew(matter);
}
