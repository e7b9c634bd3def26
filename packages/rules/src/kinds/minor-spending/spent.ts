import { type AmountStep, type FactName, fen, formatYuan } from "@youju/domain";
import { unknownOf } from "../../kind-rules.ts";
import type { Matter } from "../../matter.ts";
import { namedStep } from "../../step.ts";

/** What has to be known to name the sum: of courses also what was already given (预付式消费解释 10). */
export function unknownOfSum({ facts }: Matter): readonly FactName[] {
  return unknownOf(facts, facts.spendKind === "course" ? ["pricePaid", "consumedValue"] : ["pricePaid"]);
}

/** A course taken to the end leaves nothing to return. */
export function isSpent({ facts }: Matter): boolean {
  const { spendKind, pricePaid, consumedValue } = facts;
  return spendKind === "course" && pricePaid !== undefined && consumedValue !== undefined && consumedValue >= pricePaid;
}

/** The whole sum; of a course less what was given. Paid games and the like leave nothing to deduct. 返还 */
export function sumSteps(matter: Matter, ground: string): readonly AmountStep[] {
  const { pricePaid, consumedValue, spendKind } = matter.facts;
  const claim = "return-money";
  const whole = namedStep(matter, { claim, step: "spent", ground, amount: pricePaid });
  if (spendKind !== "course" || pricePaid === undefined || consumedValue === undefined || consumedValue === 0) {
    return whole;
  }
  const amount = fen(Math.max(0, pricePaid - consumedValue));
  const formula = `${formatYuan(pricePaid)} − ${formatYuan(consumedValue)} = ${formatYuan(amount)}`;
  return [...whole, ...namedStep(matter, { claim, step: "left", ground: "course", amount, formula })];
}
