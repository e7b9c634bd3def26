import type { FactName, Facts } from "@youju/domain";
import type { Matter } from "../../matter.ts";
import { type Condition, conditionsOf } from "../../weigh.ts";

/**
 * Whether the contract came about: with the order unless the terms put it later, and towards a business's consumer at
 * the latest with the payment, whatever the terms say (电子商务法 49, 民法典 491(2)).
 */
export function formation(matter: Matter): Condition {
  const { facts } = matter;
  const { unknown } = conditionsOf(matter);
  const paid = payment(facts);
  const isConsumer = facts.forDailyLife !== false && facts.sellerKind !== undefined && !isPrivate(facts);
  if (paid?.made === true && isConsumer) {
    return paidToBusiness(matter, paid.facts);
  }
  if (facts.termsDelayFormation === false) {
    return madeByOrder(matter, ["termsDelayFormation"]);
  }
  if (paid === undefined) {
    return unknown("formation", "paid");
  }
  if (!paid.made) {
    return withoutPayment(matter);
  }
  return facts.sellerKind === undefined ? unknown("formation", "sellerKind") : outsideConsumerLaw(matter);
}

function isPrivate({ sellerKind }: Facts): boolean {
  return sellerKind === "private-person";
}

function madeByOrder(matter: Matter, used: readonly FactName[]): Condition {
  const { met } = conditionsOf(matter);
  return met(isPrivate(matter.facts) ? "formation-general" : "formation", used, "holds-on-order");
}

function paidToBusiness(matter: Matter, used: readonly FactName[]): Condition {
  const { met } = conditionsOf(matter);
  return matter.facts.termsDelayFormation === true
    ? met("formation", ["sellerKind", "termsDelayFormation", ...used], "holds-clause")
    : met("formation", ["sellerKind", ...used]);
}

/** The rule that payment settles it protects the consumer of a business only; terms that differ are for who pleads them. */
function outsideConsumerLaw(matter: Matter): Condition {
  const { broken } = conditionsOf(matter);
  const used = (["sellerKind", "forDailyLife", "termsDelayFormation"] as const).filter(
    (name) => matter.facts[name] !== undefined,
  );
  return matter.facts.termsDelayFormation === true
    ? broken("formation-general", used, { reason: "terms-differ" })
    : madeByOrder(matter, used);
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
