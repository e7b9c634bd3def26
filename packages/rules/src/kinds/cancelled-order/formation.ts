import type { FactName, Facts } from "@youju/domain";
import type { Matter } from "../../matter.ts";
import { type Condition, conditionsOf } from "../../weigh.ts";

/** The sentence for a contract made by the order itself. */
const onOrder = "holds-on-order";

/**
 * Whether the contract came about: with the order unless the terms put it later, and towards a business's consumer at
 * the latest with the payment, whatever the terms say (电子商务法 49, 民法典 491(2)).
 */
export function formation(matter: Matter): Condition {
  const { facts } = matter;
  const { met, unknown } = conditionsOf(matter);
  if (facts.termsDelayFormation === false) {
    const isPrivate = facts.sellerKind === "private-person";
    return met(isPrivate ? "formation-general" : "formation", ["termsDelayFormation", ...dayFacts(facts)], onOrder);
  }
  const paid = payment(facts);
  if (paid === undefined) {
    return unknown("formation", "paid");
  }
  if (!paid.made) {
    return withoutPayment(matter);
  }
  if (facts.sellerKind === undefined) {
    return unknown("formation", "sellerKind");
  }
  return facts.sellerKind === "private-person" || facts.forDailyLife === false
    ? outsideConsumerLaw(matter)
    : paidToBusiness(matter, paid.facts);
}

function paidToBusiness(matter: Matter, used: readonly FactName[]): Condition {
  const { met } = conditionsOf(matter);
  return matter.facts.termsDelayFormation === true
    ? met("formation", ["sellerKind", "termsDelayFormation", ...used], "holds-clause")
    : met("formation", ["sellerKind", ...used]);
}

/** The rule that payment settles it protects the consumer of a business only; terms that differ are for who pleads them. */
function outsideConsumerLaw(matter: Matter): Condition {
  const { met, broken } = conditionsOf(matter);
  const used = (["sellerKind", "forDailyLife", "termsDelayFormation"] as const).filter(
    (name) => matter.facts[name] !== undefined,
  );
  return matter.facts.termsDelayFormation === true
    ? broken("formation-general", used, { reason: "terms-differ" })
    : met("formation-general", used, onOrder);
}

function withoutPayment(matter: Matter): Condition {
  const { broken, unknown } = conditionsOf(matter);
  return matter.facts.termsDelayFormation === undefined
    ? unknown("formation-general", "termsDelayFormation")
    : broken("formation-general", ["paid", "termsDelayFormation"], { reason: "not-paid" });
}

/** Whether anything was paid, with the facts that tell; a day or a sum of payment beats the answer to the question. */
export function payment(facts: Facts): { readonly made: boolean; readonly facts: readonly FactName[] } | undefined {
  const known = (["paidOn", "pricePaid"] as const).filter((name) => facts[name] !== undefined);
  if (known.length > 0) {
    return { made: true, facts: known };
  }
  return facts.paid === undefined ? undefined : { made: facts.paid, facts: ["paid"] };
}

function dayFacts(facts: Facts): readonly FactName[] {
  return (["orderedOn", "paidOn"] as const).filter((name) => facts[name] !== undefined).slice(0, 1);
}
