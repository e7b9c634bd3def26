import { type AmountStep, type Claim, formatYuan, multiplyFen, type RightFinding, sumFen } from "@youju/domain";
import { claimOf } from "../../claim.ts";
import { consumerSale } from "../../consumer-law.ts";
import { rightOf, unknownOf } from "../../kind-rules.ts";
import type { Matter } from "../../matter.ts";
import { namedStep } from "../../step.ts";
import { tripleSteps } from "../../triple.ts";
import { promiseGround } from "./rights.ts";

/** The price and carriage back, and either the promised multiple or threefold damages, never both. */
export function claims(matter: Matter, rights: readonly RightFinding[]): readonly Claim[] {
  const missing = unknownOf(matter.facts, ["pricePaid"]);
  return [
    ...(matter.facts.refundReceived === true ? [] : [refund(matter, rightOf(rights, "refund"))]),
    claimOf(matter, {
      id: "promised-multiple",
      right: rightOf(rights, "promised-multiple"),
      ground: promiseGround(matter),
      missing,
      steps: () => promisedSteps(matter),
    }),
    claimOf(matter, {
      id: "triple",
      right: rightOf(rights, "punitive"),
      ground: "triple",
      missing,
      steps: () => tripleSteps(matter, "triple"),
    }),
  ];
}

function refund(matter: Matter, right: RightFinding): Claim {
  return claimOf(matter, {
    id: "refund-price",
    right,
    ground: groundsOf(matter).refund,
    missing: unknownOf(matter.facts, ["pricePaid"]),
    steps: () => refundSteps(matter),
  });
}

/** Consumer law speaks of refund and carriage only where a business sold to a consumer. */
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

function promisedSteps(matter: Matter): readonly AmountStep[] {
  const { pricePaid, promisedMultiple } = matter.facts;
  if (pricePaid === undefined || promisedMultiple === undefined) {
    return [];
  }
  const amount = multiplyFen(pricePaid, promisedMultiple);
  const formula = `${promisedMultiple} × ${formatYuan(pricePaid)} = ${formatYuan(amount)}`;
  const ground = promiseGround(matter);
  return namedStep(matter, { claim: "promised-multiple", step: "multiple", ground, amount, formula });
}
