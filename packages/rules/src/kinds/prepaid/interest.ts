import { type AmountStep, daysBetween, type Fen, formatYuan, multiplyFen, plainPercent } from "@youju/domain";
import type { Matter } from "../../matter.ts";
import { namedStep } from "../../step.ts";
import { groundIn, restOf, whoseReason } from "./reckoning.ts";

/** Days a year is divided by; a rate is held in hundredths of a per cent. */
const [yearDays, wholeRate] = [365, 10_000];

/**
 * Interest on the balance, at the rate the person typed, from the day the contract ended to the day of the question
 * (预付式消费解释 16, 17): no rates are on record, so without one, or without that day, no sum is named.
 */
export function interestSteps(matter: Matter, claim: "interest" | "interest-deposit"): readonly AmountStep[] {
  const { interestRate, contractEndedOn } = matter.facts;
  const principal = restOf(matter, whoseReason(matter));
  if (interestRate === undefined || contractEndedOn === undefined || principal === undefined) {
    return [];
  }
  const days = Math.max(0, daysBetween(contractEndedOn, matter.asOf));
  const amount = interestOn(principal, interestRate, days);
  const formula = `${formatYuan(principal)} × ${plainPercent(interestRate)}% × ${days} ÷ ${yearDays} = ${formatYuan(amount)}`;
  return namedStep(matter, { claim, step: "accrued", ground: groundIn(matter, "interest"), amount, formula });
}

/** principal × rate × days ÷ 365, rounded half up to a whole fen. */
function interestOn(principal: Fen, hundredthsOfPercent: number, days: number): Fen {
  return multiplyFen(principal, hundredthsOfPercent * days, wholeRate * yearDays);
}
