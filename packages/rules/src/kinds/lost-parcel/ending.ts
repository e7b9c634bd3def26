import type { FactName } from "@youju/domain";
import type { Matter } from "../../matter.ts";
import { mayReturn } from "../../return-of-bad-goods.ts";
import { type Condition, conditionsOf, turningOn } from "../../weigh.ts";

/**
 * What lets the buyer have the money back instead of a new parcel: the seller will not see to it, a reminder's day has
 * passed (民法典 563(1)(2)(3)), or what came is bad enough to go back.
 */
export function mayEnd(matter: Matter): Condition {
  const { sellerAnswer, parcelHarm } = matter.facts;
  const { met } = conditionsOf(matter);
  if (sellerAnswer === "refused") {
    return met("rescission", ["sellerAnswer"], "holds-refused");
  }
  const reminder = reminded(matter);
  if (reminder.state === "met" || (parcelHarm !== "damaged" && parcelHarm !== "short")) {
    return reminder;
  }
  const bad = mayReturn(arrived(matter));
  const decides = bad.state === "met" || reminder.state === "broken" ? bad : withReminder(bad, reminder);
  return turningOn(matter, decides, "receivedOn", ...(reminder.looked ?? []), ...(bad.looked ?? []));
}

/** Missing pieces are no bad quality: the seven days for bad goods do not reach them. */
function arrived(matter: Matter): Matter {
  return matter.facts.parcelHarm === "short" ? { ...matter, facts: { ...matter.facts, mismatch: "quantity" } } : matter;
}

/** While a reminder may still help, what cannot go back is not closed yet. */
function withReminder(bad: Condition, reminder: Condition): Condition {
  return bad.state === "broken" ? reminder : bad;
}

function reminded(matter: Matter): Condition {
  const { facts, asOf } = matter;
  const { met, broken, unknown } = conditionsOf(matter);
  const { urgedOn, graceUntil } = facts;
  if (graceUntil === undefined) {
    return unknown("rescission", "graceUntil");
  }
  const used: readonly FactName[] = urgedOn === undefined ? ["graceUntil"] : ["urgedOn", "graceUntil"];
  if (urgedOn !== undefined && graceUntil <= urgedOn) {
    return broken("rescission", used, { reason: "no-grace" });
  }
  return graceUntil < asOf
    ? met("rescission", used, "holds-reminded")
    : broken("rescission", used, { reason: "grace-running", values: { day: graceUntil } });
}
