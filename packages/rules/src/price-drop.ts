import { type AmountStep, type FactName, fen, formatYuan } from "@youju/domain";
import { consumerSale } from "./consumer-law.ts";
import type { Matter } from "./matter.ts";
import { namedStep } from "./step.ts";
import { type Condition, conditionsOf } from "./weigh.ts";

/** The fact that holds the price the later one is set against. */
export type PriceFact = "pricePaid" | "agreedPrice";

/**
 * What a promise of the lowest price, or of the difference back, needs: the promise, the same terms, a lower price
 * within its days, and that it was asked for while they ran. Broken with `no-promise`, `other-terms`, `window-over`,
 * `asked-late` or `no-drop`; the dispute's data holds the grounds `price-promise` and `price-promise-general`. 价格保护
 */
export function priceDropConditions(matter: Matter, price: PriceFact): readonly Condition[] {
  return [promised(matter), sameTerms(matter), withinDays(matter), askedInTime(matter), dropped(matter, price)];
}

/** Whether a promise to consumers or the contract alone is what binds the seller. */
export function pricePromiseGround({ facts }: Matter): "price-promise" | "price-promise-general" {
  return consumerSale(facts).is === false ? "price-promise-general" : "price-promise";
}

function promised(matter: Matter): Condition {
  const { priceProtectionPromised } = matter.facts;
  const { met, broken, unknown } = conditionsOf(matter);
  const ground = pricePromiseGround(matter);
  if (priceProtectionPromised === undefined) {
    return unknown(ground, "priceProtectionPromised");
  }
  return priceProtectionPromised
    ? met(ground, ["priceProtectionPromised"])
    : broken(ground, ["priceProtectionPromised"], { reason: "no-promise" });
}

/** Another variant, coupon, membership or channel is another price (明码标价和禁止价格欺诈规定 6). */
function sameTerms(matter: Matter): Condition {
  const { samePriceTerms } = matter.facts;
  const { met, broken, unknown } = conditionsOf(matter);
  const ground = pricePromiseGround(matter);
  if (samePriceTerms === undefined) {
    return unknown(ground, "samePriceTerms");
  }
  return samePriceTerms
    ? met(ground, ["samePriceTerms"])
    : broken(ground, ["samePriceTerms"], { reason: "other-terms" });
}

function withinDays(matter: Matter): Condition {
  const { laterPriceOn, priceProtectedUntil } = matter.facts;
  const { met, broken, unknown } = conditionsOf(matter);
  const ground = pricePromiseGround(matter);
  const used = ["laterPriceOn", "priceProtectedUntil"] as const;
  if (laterPriceOn === undefined || priceProtectedUntil === undefined) {
    return unknown(ground, ...used.filter((name) => matter.facts[name] === undefined));
  }
  return laterPriceOn <= priceProtectedUntil
    ? met(ground, used)
    : broken(ground, used, { reason: "window-over", values: { day: priceProtectedUntil } });
}

/** While the days still run nothing is late; afterwards it matters when it was asked. */
function askedInTime(matter: Matter): Condition {
  const { facts, asOf } = matter;
  const { met, broken, unknown } = conditionsOf(matter);
  const ground = pricePromiseGround(matter);
  const { priceProtectedUntil: until, demandedOn } = facts;
  if (until === undefined || asOf <= until) {
    return met(ground, []);
  }
  if (demandedOn === undefined) {
    return unknown(ground, "demandedOn");
  }
  return demandedOn <= until
    ? met(ground, ["demandedOn"])
    : broken(ground, ["demandedOn", "priceProtectedUntil"], { reason: "asked-late", values: { day: until } });
}

function dropped(matter: Matter, price: PriceFact): Condition {
  const { met, broken, unknown } = conditionsOf(matter);
  const ground = pricePromiseGround(matter);
  const { laterPrice } = matter.facts;
  const before = matter.facts[price];
  const used: readonly FactName[] = [price, "laterPrice"];
  if (laterPrice === undefined || before === undefined) {
    return unknown(ground, ...used.filter((name) => matter.facts[name] === undefined));
  }
  return laterPrice < before ? met(ground, used) : broken(ground, used, { reason: "no-drop" });
}

/** One price less another, in one step labelled `difference` in the claim's data; nothing while one is unknown. */
export function differenceSteps(
  matter: Matter,
  from: { readonly claim: string; readonly ground: string; readonly high: FactName; readonly low: FactName },
): readonly AmountStep[] {
  const high = matter.facts[from.high];
  const low = matter.facts[from.low];
  if (typeof high !== "number" || typeof low !== "number" || low >= high) {
    return [];
  }
  const amount = fen(high - low);
  const formula = `${formatYuan(fen(high))} − ${formatYuan(fen(low))} = ${formatYuan(amount)}`;
  return namedStep(matter, { claim: from.claim, step: "difference", ground: from.ground, amount, formula });
}
