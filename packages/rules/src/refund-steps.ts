import { type AmountStep, fen, formatYuan, sumFen } from "@youju/domain";
import type { Matter } from "./matter.ts";
import { namedStep } from "./step.ts";

/**
 * The price, the carriage paid with it, and the carriage of the way back; what nobody has named is left out. The claim's
 * data labels the steps `price`, `freight` and `return-freight`; the way out rests on the ground `loss` unless another is named.
 */
export function refundSteps(
  matter: Matter,
  {
    claim,
    ground,
    wayOut = "loss",
    wayBack,
  }: { readonly claim: string; readonly ground: string; readonly wayOut?: string; readonly wayBack: string },
): readonly AmountStep[] {
  const { pricePaid, freightPaid, returnFreightPaid } = matter.facts;
  if (pricePaid === undefined) {
    return [];
  }
  const parts = [
    { step: "freight", ground: wayOut, more: freightPaid ?? fen(0) },
    { step: "return-freight", ground: wayBack, more: returnFreightPaid ?? fen(0) },
  ] as const;
  let steps = namedStep(matter, { claim, step: "price", ground, amount: pricePaid });
  let total = pricePaid;
  for (const part of parts.filter(({ more }) => more > 0)) {
    const amount = sumFen([total, part.more]);
    const formula = `${formatYuan(total)} + ${formatYuan(part.more)} = ${formatYuan(amount)}`;
    steps = [...steps, ...namedStep(matter, { claim, step: part.step, ground: part.ground, amount, formula })];
    total = amount;
  }
  return steps;
}
