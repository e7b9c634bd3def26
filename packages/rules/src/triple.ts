import { type AmountStep, fen, formatYuan, maxFen, multiplyFen } from "@youju/domain";
import type { Matter } from "./matter.ts";

/**
 * The addition for fraud: a multiple of the price, and the least sum where that is more (消费者权益保护法 55(1)). The claim's
 * data labels the steps `triple` and `floor`. Nothing while the price is unknown.
 */
export function tripleSteps({ facts, law, dispute, days }: Matter, claim: string): readonly AmountStep[] {
  const { pricePaid } = facts;
  const labels = dispute.claims[claim]?.steps;
  if (pricePaid === undefined || labels?.triple === undefined || labels.floor === undefined) {
    return [];
  }
  const multiple = law.count("fraud-multiple", days.act);
  const least = law.count("fraud-floor", days.act);
  const times = multiplyFen(pricePaid, multiple.value);
  const floor = fen(least.value * 100);
  const first: AmountStep = {
    label: labels.triple,
    formula: `${multiple.value} × ${formatYuan(pricePaid)} = ${formatYuan(times)}`,
    result: times,
    article: multiple.article,
  };
  return times >= floor
    ? [first]
    : [
        first,
        {
          label: labels.floor,
          formula: `${formatYuan(times)} → ${formatYuan(floor)}`,
          result: maxFen(times, floor),
          article: least.article,
        },
      ];
}
