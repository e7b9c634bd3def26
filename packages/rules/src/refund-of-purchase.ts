import { type AmountStep, type Claim, formatYuan, type RightFinding, sumFen } from "@youju/domain";
import { claimOf } from "./claim.ts";
import { consumerSale } from "./consumer-law.ts";
import { unknownOf } from "./kind-rules.ts";
import type { Matter } from "./matter.ts";
import { namedStep } from "./step.ts";

/**
 * The claim `refund-price`: the price, and the carriage paid with it, its steps labelled `price` and `freight`. Consumer
 * law speaks of refund and carriage only where a business sold to a consumer: the dispute names the grounds `refund` and
 * `freight` for that, `refund-contract` and `loss` for the rest.
 */
export function refundOfPurchase(matter: Matter, right: RightFinding): Claim {
  return claimOf(matter, {
    id: "refund-price",
    right,
    ground: groundsOf(matter).refund,
    missing: unknownOf(matter.facts, ["pricePaid"]),
    steps: () => refundSteps(matter),
  });
}

function groundsOf({ facts }: Matter): { readonly refund: string; readonly freight: string } {
  return consumerSale(facts).is === true
    ? { refund: "refund", freight: "freight" }
    : { refund: "refund-contract", freight: "loss" };
}

/** Carriage that nobody has named is left out, not guessed. */
function refundSteps(matter: Matter): readonly AmountStep[] {
  const { pricePaid, freightPaid } = matter.facts;
  const { refund: ground, freight } = groundsOf(matter);
  const price = namedStep(matter, { claim: "refund-price", step: "price", ground, amount: pricePaid });
  if (pricePaid === undefined || freightPaid === undefined || freightPaid === 0) {
    return price;
  }
  const amount = sumFen([pricePaid, freightPaid]);
  const formula = `${formatYuan(pricePaid)} + ${formatYuan(freightPaid)} = ${formatYuan(amount)}`;
  return [...price, ...namedStep(matter, { claim: "refund-price", step: "freight", ground: freight, amount, formula })];
}
