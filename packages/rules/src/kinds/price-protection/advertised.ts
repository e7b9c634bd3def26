import { consumerSale } from "../../consumer-law.ts";
import type { Matter } from "../../matter.ts";
import { type Condition, conditionsOf } from "../../weigh.ts";

/** The same terms as advertised, and more charged than they say (价格法 13, 41; 明码标价和禁止价格欺诈规定 8, 19, 20). */
export function chargedMore(matter: Matter): readonly Condition[] {
  return [sameTerms(matter), aboveAdvertised(matter)];
}

/** Price law binds a business; towards a private seller the agreed price is all. */
export function advertisedGround({ facts }: Matter): "advertised" | "advertised-general" {
  return consumerSale(facts).is === false ? "advertised-general" : "advertised";
}

function sameTerms(matter: Matter): Condition {
  const { samePriceTerms } = matter.facts;
  const { met, broken, unknown } = conditionsOf(matter);
  const ground = advertisedGround(matter);
  if (samePriceTerms === undefined) {
    return unknown(ground, "samePriceTerms");
  }
  return samePriceTerms
    ? met(ground, ["samePriceTerms"])
    : broken(ground, ["samePriceTerms"], { reason: "other-terms" });
}

function aboveAdvertised(matter: Matter): Condition {
  const { pricePaid, advertisedPrice } = matter.facts;
  const { met, broken, unknown } = conditionsOf(matter);
  const ground = advertisedGround(matter);
  const used = ["pricePaid", "advertisedPrice"] as const;
  if (pricePaid === undefined || advertisedPrice === undefined) {
    return unknown(ground, ...used.filter((name) => matter.facts[name] === undefined));
  }
  return pricePaid > advertisedPrice ? met(ground, used) : broken(ground, used, { reason: "not-dearer" });
}
