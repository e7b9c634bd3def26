import { type AmountStep, type FactName, type Fen, fen, formatYuan } from "@youju/domain";
import { groundArticles, type Matter } from "./matter.ts";
import { type Condition, conditionsOf } from "./weigh.ts";

/** What the same goods cost elsewhere: what a substitute really cost, else the market price; never both. 差价 */
function replacement({
  facts,
}: Matter): { readonly fact: "substitutePrice" | "marketPrice"; readonly price: Fen } | undefined {
  if (facts.substitutePrice !== undefined) {
    return { fact: "substitutePrice", price: facts.substitutePrice };
  }
  return facts.marketPrice === undefined ? undefined : { fact: "marketPrice", price: facts.marketPrice };
}

/** The facts still needed to name the price gap. */
export function unknownOfGap(matter: Matter): readonly FactName[] {
  return [
    ...(replacement(matter) === undefined ? (["marketPrice"] as const) : []),
    ...(matter.facts.pricePaid === undefined ? (["pricePaid"] as const) : []),
  ];
}

/** A loss has to be there: unknown while the sum is, and broken with the reason `no-gap` where the goods cost no more. */
export function gapCondition(matter: Matter, ground: string): Condition {
  const { met, broken, unknown } = conditionsOf(matter);
  const other = replacement(matter);
  const { pricePaid } = matter.facts;
  if (other === undefined || pricePaid === undefined) {
    return unknown(ground, ...unknownOfGap(matter));
  }
  return other.price > pricePaid
    ? met(ground, [other.fact, "pricePaid"])
    : broken(ground, [other.fact, "pricePaid"], { reason: "no-gap" });
}

/**
 * The price elsewhere, then less the price paid. The claim's data labels the steps `substitute`, `market` and `gap`.
 * Nothing while one of the two is unknown.
 * @param ground the ground whose first article tells how the gap is measured
 */
export function gapSteps(matter: Matter, claim: string, ground: string): readonly AmountStep[] {
  const other = replacement(matter);
  const { pricePaid } = matter.facts;
  const labels = matter.dispute.claims[claim]?.steps;
  const source = other?.fact === "substitutePrice" ? labels?.substitute : labels?.market;
  if (other === undefined || pricePaid === undefined || source === undefined || labels?.gap === undefined) {
    return [];
  }
  const article = groundArticles(matter, ground)[0]?.id ?? null;
  const gap = fen(other.price - pricePaid);
  const formula = `${formatYuan(other.price)} − ${formatYuan(pricePaid)} = ${formatYuan(gap)}`;
  return [
    { label: source, formula: formatYuan(other.price), result: other.price, article },
    { label: labels.gap, formula, result: gap, article },
  ];
}
