import { type AmountStep, type Fen, fen, formatYuan, maxFen, multiplyFen } from "@youju/domain";
import type { Matter } from "./matter.ts";

/**
 * A multiple of a sum, and the least sum the law grants where that is more. The claim's data labels the steps; the least
 * one is called `floor`. Nothing while the sum is unknown.
 * @param multiple the parameter that holds the multiple
 * @param floor the parameter that holds the least sum, in yuan
 */
export function multipliedSteps(
  { law, dispute, days }: Matter,
  from: {
    readonly claim: string;
    readonly step: string;
    readonly base: Fen | undefined;
    readonly multiple: string;
    readonly floor: string;
  },
): readonly AmountStep[] {
  const labels = dispute.claims[from.claim]?.steps;
  const label = labels?.[from.step];
  if (from.base === undefined || label === undefined || labels?.floor === undefined) {
    return [];
  }
  const multiple = law.count(from.multiple, days.act);
  const least = law.count(from.floor, days.act);
  const times = multiplyFen(from.base, multiple.value);
  const floor = fen(least.value * 100);
  const first: AmountStep = {
    label,
    formula: `${multiple.value} × ${formatYuan(from.base)} = ${formatYuan(times)}`,
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
