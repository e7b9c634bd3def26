import { type AmountStep, type FactName, type Fen, fen, formatYuan, multiplyFen } from "@youju/domain";
import { unknownOf } from "../../kind-rules.ts";
import type { Matter } from "../../matter.ts";
import { namedStep } from "../../step.ts";

/** The ground of consumer law, or contract law alone for a card that was not bought for daily life. */
export function groundIn({ facts }: Matter, ground: string): string {
  return facts.forDailyLife === false ? "contract" : ground;
}

/** Whose reason it is that the contract ends: it decides at which price what was supplied is counted. */
export type Whose = "sellers" | "own";

/** Reasons that are not the business's: what was used counts at the price before discount (预付式消费解释 19). */
const ownReasons: ReadonlySet<string> = new Set(["health", "own-reason"]);

/** Whose reason ends it; a reason nobody has named yet is taken to be the business's. */
export function whoseReason({ facts }: Matter): Whose {
  return facts.endReason !== undefined && ownReasons.has(facts.endReason) ? "own" : "sellers";
}

/** The facts still needed to name what is left of the prepayment. */
export function unknownOfRest({ facts }: Matter, whose: Whose): readonly FactName[] {
  if (facts.prepaidForm === "unlimited") {
    return unknownOf(facts, ["pricePaid", "serviceDays", "serviceDaysLeft"]);
  }
  const base = unknownOf(facts, ["pricePaid", "consumedValue"]);
  if (facts.consumedValue === undefined || facts.consumedValue === 0) {
    return base;
  }
  return [...base, ...unknownOf(facts, [whose === "own" ? "consumedAtListPrice" : "bonusCredit"])];
}

/** What is left, or nothing while facts are missing. Never below zero (预付式消费解释 20). 剩余预付款 */
export function restOf(matter: Matter, whose: Whose): Fen | undefined {
  const { pricePaid } = matter.facts;
  if (pricePaid === undefined || unknownOfRest(matter, whose).length > 0) {
    return undefined;
  }
  return matter.facts.prepaidForm === "unlimited"
    ? restOfTerm(matter, pricePaid)
    : fen(Math.max(0, pricePaid - usedOf(matter, pricePaid, whose)));
}

function restOfTerm({ facts }: Matter, pricePaid: Fen): Fen {
  const { serviceDays = 0, serviceDaysLeft = 0 } = facts;
  return serviceDays === 0 ? fen(0) : multiplyFen(pricePaid, Math.min(serviceDaysLeft, serviceDays), serviceDays);
}

/** The price of what was supplied: at the discount price and by the share really paid, or before discount (18, 19). */
function usedOf({ facts }: Matter, pricePaid: Fen, whose: Whose): Fen {
  const { consumedValue = fen(0), bonusCredit = fen(0), consumedAtListPrice = fen(0) } = facts;
  if (consumedValue === 0 || pricePaid === 0) {
    return fen(0);
  }
  return whose === "own" ? consumedAtListPrice : multiplyFen(consumedValue, pricePaid, pricePaid + bonusCredit);
}

/** The sum of a balance step by step: what was paid, what was used, what is left. */
export function restSteps(matter: Matter, whose: Whose): readonly AmountStep[] {
  const { pricePaid, prepaidForm, consumedValue = fen(0), bonusCredit = fen(0) } = matter.facts;
  const rest = restOf(matter, whose);
  if (pricePaid === undefined || rest === undefined) {
    return [];
  }
  const claim = "balance";
  const balance = groundIn(matter, "balance");
  const paid = namedStep(matter, { claim, step: "paid", ground: balance, amount: pricePaid });
  if (prepaidForm === "unlimited") {
    return [...paid, ...termStep(matter, rest)];
  }
  if (consumedValue === 0) {
    return paid;
  }
  const used = usedOf(matter, pricePaid, whose);
  const ground = groundIn(matter, whose === "own" ? "own-arithmetic" : "seller-arithmetic");
  const share =
    whose === "sellers" && bonusCredit > 0
      ? `${formatYuan(consumedValue)} × ${formatYuan(pricePaid)} ÷ (${formatYuan(pricePaid)} + ${formatYuan(bonusCredit)}) = ${formatYuan(used)}`
      : formatYuan(used);
  const sign = pricePaid - used === rest ? "=" : "→";
  const formula = `${formatYuan(pricePaid)} − ${formatYuan(used)} ${sign} ${formatYuan(rest)}`;
  return [
    ...paid,
    ...namedStep(matter, { claim, step: "used", ground, amount: used, formula: share }),
    ...namedStep(matter, { claim, step: "left", ground: balance, amount: rest, formula }),
  ];
}

function termStep(matter: Matter, rest: Fen): readonly AmountStep[] {
  const { pricePaid = fen(0), serviceDays = 0, serviceDaysLeft = 0 } = matter.facts;
  const formula = `${formatYuan(pricePaid)} × ${Math.min(serviceDaysLeft, serviceDays)} ÷ ${serviceDays} = ${formatYuan(rest)}`;
  const ground = groundIn(matter, "term-arithmetic");
  return namedStep(matter, { claim: "balance", step: "term", ground, amount: rest, formula });
}
