import type { RightFinding } from "@youju/domain";
import { consumerSale } from "../../consumer-law.ts";
import type { Matter } from "../../matter.ts";
import { type Condition, conditionsOf, weigh } from "../../weigh.ts";

/**
 * Commissions and money for praise are not protected (法释〔2022〕8号 9); what a real purchase gives stands beside them
 * unharmed. Money laid out for sham orders is a matter for the police, never a consumer's claim.
 */
export function rights(matter: Matter): readonly RightFinding[] {
  const { rewardFor } = matter.facts;
  return [
    weigh(matter, "reward", [lawfulPromise(matter), fromWhom(matter), earned(matter)]),
    weigh(matter, "goods", [reallyBought(matter), fromWhom(matter, "goods"), faulty(matter)]),
    ...(rewardFor === "fake-order" ? [weigh(matter, "advance", [layingOut(matter)])] : []),
  ];
}

/** The ground of a name that fits the sale: consumer law, or contract law alone. */
export function saleGround({ facts }: Matter, name: "promise" | "goods"): string {
  return consumerSale(facts).is === false ? `${name}-contract` : name;
}

/** Only a promise that asks for no praise and no sham order binds. */
function lawfulPromise(matter: Matter): Condition {
  const { rewardFor } = matter.facts;
  const { met, broken, unknown } = conditionsOf(matter);
  if (rewardFor === undefined) {
    return unknown("void", "rewardFor");
  }
  return rewardFor === "unconditional"
    ? met(saleGround(matter, "promise"), ["rewardFor"], reasonBySale(matter))
    : broken(rewardFor === "fake-order" ? "sham" : "void", ["rewardFor"], { reason: rewardFor });
}

function reasonBySale({ facts }: Matter): "holds" | "holds-contract" {
  return consumerSale(facts).is === false ? "holds-contract" : "holds";
}

/** Which law it is has to be known before anything holds. */
function fromWhom(matter: Matter, name: "promise" | "goods" = "promise"): Condition {
  const { met, unknown } = conditionsOf(matter);
  const sale = consumerSale(matter.facts);
  const ground = saleGround(matter, name);
  return sale.is === undefined ? unknown(ground, "sellerKind") : met(ground, sale.facts);
}

function earned(matter: Matter): Condition {
  const { rewardEarned } = matter.facts;
  const { met, broken, unknown } = conditionsOf(matter);
  const ground = saleGround(matter, "promise");
  if (rewardEarned === undefined) {
    return unknown(ground, "rewardEarned");
  }
  return rewardEarned ? met(ground, ["rewardEarned"]) : broken(ground, ["rewardEarned"], { reason: "not-done" });
}

/** A sham order is no purchase for one's own use. */
function reallyBought(matter: Matter): Condition {
  const { rewardFor } = matter.facts;
  const { met, broken, unknown } = conditionsOf(matter);
  if (rewardFor === undefined) {
    return unknown(saleGround(matter, "goods"), "rewardFor");
  }
  return rewardFor === "fake-order"
    ? broken("sham", ["rewardFor"], { reason: "fake-order" })
    : met(saleGround(matter, "goods"), ["rewardFor"], reasonBySale(matter));
}

function faulty(matter: Matter): Condition {
  const { itemDiffers } = matter.facts;
  const { met, broken, unknown } = conditionsOf(matter);
  const ground = saleGround(matter, "goods");
  if (itemDiffers === undefined) {
    return unknown(ground, "itemDiffers");
  }
  return itemDiffers === "as-described"
    ? broken(ground, ["itemDiffers"], { reason: "as-described" })
    : met(ground, ["itemDiffers"]);
}

function layingOut(matter: Matter): Condition {
  return conditionsOf(matter).broken("sham", ["rewardFor"], { reason: "police" });
}
