import type { RightFinding } from "@youju/domain";
import type { Matter } from "../../matter.ts";
import { mayReturn } from "../../return-of-bad-goods.ts";
import { reversedBurden } from "../../reversed-burden.ts";
import { type Condition, conditionsOf, weigh } from "../../weigh.ts";
import { fault } from "./fault.ts";
import { listedGoods } from "./listed-goods.ts";

/** Exchange and repair first, the way back, a lower price, and what the official warranty card adds. */
export function rights(matter: Matter): readonly RightFinding[] {
  const base = fault(matter);
  const stands = !base.some(({ state }) => state === "broken");
  const silent = base.map(unexplained);
  return [
    weigh(matter, "cure", base),
    weigh(matter, "return", [...silent, mayReturn(matter)]),
    weigh(matter, "price-reduction", [...silent, worthLess(matter)]),
    ...(stands ? reversedBurden(matter) : []),
    weigh(matter, "listed-goods", [...silent, ...listedGoods(matter)]),
  ];
}

/** The same condition without a sentence of its own: the right has another thing to say. */
function unexplained(condition: Condition): Condition {
  switch (condition.state) {
    case "met":
      return { state: "met", because: condition.because };
    case "broken":
      return { ...condition, reason: "not-liable" };
    case "unknown":
      return condition;
  }
}

/** Only who wants to keep the goods is held to what they are worth. */
function worthLess(matter: Matter): Condition {
  const { pricePaid, valueAsDelivered, wantedRemedy } = matter.facts;
  const { met, broken } = conditionsOf(matter);
  return wantedRemedy === "keep-with-reduction" &&
    pricePaid !== undefined &&
    valueAsDelivered !== undefined &&
    valueAsDelivered >= pricePaid
    ? broken("reduction", ["pricePaid", "valueAsDelivered"], { reason: "no-gap" })
    : met("reduction", []);
}
