import { type FactName, type Fen, fen } from "@youju/domain";
import type { Matter } from "../../matter.ts";

/**
 * Whether the limit for knowing buyers applies: they knew, and the interpretation that sets it is in force on the day of
 * the question (法释〔2024〕9号 12). That a buyer knew is for the seller to prove; unknown counts as not.
 */
export function buyerKnew({ facts, law, dispute, days }: Matter): boolean {
  const limit = dispute.grounds["reasonable-need"] ?? [];
  return facts.knewBeforeBuying === true && law.cite(limit, days).length > 0;
}

/** What the tenfold sum is reckoned from: the price paid, or as much of it as bought a reasonable quantity. */
export function tenfoldBase(matter: Matter): Fen | undefined {
  const { pricePaid, priceWithinNeed } = matter.facts;
  if (!buyerKnew(matter) || pricePaid === undefined) {
    return pricePaid;
  }
  return priceWithinNeed === undefined ? undefined : fen(Math.min(pricePaid, priceWithinNeed));
}

/** The facts still needed for it. */
export function unknownOfBase(matter: Matter): readonly FactName[] {
  const needed: readonly FactName[] = buyerKnew(matter) ? ["pricePaid", "priceWithinNeed"] : ["pricePaid"];
  return needed.filter((name) => matter.facts[name] === undefined);
}
