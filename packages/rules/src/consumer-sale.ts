import type { Matter } from "./matter.ts";
import { type Condition, conditionsOf } from "./weigh.ts";

/** A business sold it; broken with the reason `private-seller`. 经营者 */
export function soldByBusiness(matter: Matter, ground: string): Condition {
  const { sellerKind } = matter.facts;
  const { met, broken, unknown } = conditionsOf(matter);
  if (sellerKind === undefined) {
    return unknown(ground, "sellerKind");
  }
  return sellerKind === "private-person"
    ? broken(ground, ["sellerKind"], { reason: "private-seller" })
    : met(ground, ["sellerKind"]);
}

/** Bought for daily life, which is taken to be so unless the person says otherwise; broken with `not-daily-life`. */
export function boughtForDailyLife(matter: Matter, ground: string): Condition {
  const { forDailyLife } = matter.facts;
  const { met, broken } = conditionsOf(matter);
  return forDailyLife === false
    ? broken(ground, ["forDailyLife"], { reason: "not-daily-life" })
    : met(ground, forDailyLife === undefined ? [] : ["forDailyLife"]);
}
