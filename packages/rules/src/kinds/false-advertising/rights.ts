import type { RightFinding } from "@youju/domain";
import { boughtForDailyLife, soldByBusiness } from "../../consumer-sale.ts";
import { forPromise } from "../../harmful-goods.ts";
import type { Matter } from "../../matter.ts";
import { promised } from "../../promised-multiple.ts";
import { type Condition, conditionsOf, weigh } from "../../weigh.ts";
import { othersLiable } from "./liable.ts";
import { relied, soldLive, untrue, wayOut } from "./untrue.ts";

/** The price back for an untrue claim, who answers for it, what was promised, and threefold only for a proved lie. */
export function rights(matter: Matter): readonly RightFinding[] {
  const shown = untrue(matter);
  return [
    weigh(matter, "refund", [shown, wayOut(matter), ...soldLive(matter)]),
    ...othersLiable(matter, shown),
    weigh(matter, "promised-multiple", [promised(matter), forPromise(matter, shown)]),
    weigh(matter, "punitive", [
      soldByBusiness(matter, "triple"),
      boughtForDailyLife(matter, "triple"),
      shown,
      relied(matter, "reliance"),
      deliberate(matter),
    ]),
  ];
}

/** A wrong claim is a breach; only one made on purpose is fraud (总则编解释 21). */
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
