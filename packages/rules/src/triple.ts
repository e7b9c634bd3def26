import type { AmountStep } from "@youju/domain";
import type { Matter } from "./matter.ts";
import { multipliedSteps } from "./multiple.ts";

/**
 * The addition for fraud: a multiple of the price, and the least sum where that is more (消费者权益保护法 55(1)). The claim's
 * data labels the steps `triple` and `floor`. Nothing while the price is unknown.
 */
export function tripleSteps(matter: Matter, claim: string): readonly AmountStep[] {
  return multipliedSteps(matter, {
    claim,
    step: "triple",
    base: matter.facts.pricePaid,
    multiple: "fraud-multiple",
    floor: "fraud-floor",
  });
}
