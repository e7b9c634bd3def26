import { type AmountStep, type Claim, formatYuan, type RightFinding, sumFen } from "@youju/domain";
import { claimOf } from "../../claim.ts";
import { rightOf, unknownOf } from "../../kind-rules.ts";
import type { Matter } from "../../matter.ts";
import { gapSteps, unknownOfGap } from "../../price-gap.ts";
import { namedStep } from "../../step.ts";
import { tripleSteps } from "../../triple.ts";

/** Money first once the contract can be ended, unless the person wants the goods; never both. */
export function claims(matter: Matter, rights: readonly RightFinding[]): readonly Claim[] {
  const delivery = rightOf(rights, "delivery");
  const goods = claimOf(matter, {
    id: "performance",
    right: delivery,
    ground: "breach",
    missing: [],
    steps: () => [],
  });
  const money = [...refund(matter, rights), priceGap(matter, rights)];
  return [
    ...(matter.facts.stillWanted === true && delivery.state !== "fails" ? [goods, ...money] : [...money, goods]),
    claimOf(matter, {
      id: "triple",
      right: rightOf(rights, "punitive"),
      ground: "fraud",
      missing: unknownOf(matter.facts, ["pricePaid"]),
      steps: () => tripleSteps(matter, "triple"),
    }),
  ];
}

function refund(matter: Matter, rights: readonly RightFinding[]): readonly Claim[] {
  return matter.facts.refundReceived === true
    ? []
    : [
        claimOf(matter, {
          id: "refund-price",
          right: rightOf(rights, "rescission"),
          ground: "refund",
          missing: unknownOf(matter.facts, ["pricePaid"]),
          steps: () => refundSteps(matter),
        }),
      ];
}

/** Goods that never came leave no carriage owed: what was paid for it goes back too. */
function refundSteps(matter: Matter): readonly AmountStep[] {
  const { pricePaid, freightPaid } = matter.facts;
  const price = namedStep(matter, { claim: "refund-price", step: "price", ground: "refund", amount: pricePaid });
  if (pricePaid === undefined || freightPaid === undefined || freightPaid === 0) {
    return price;
  }
  const amount = sumFen([pricePaid, freightPaid]);
  const formula = `${formatYuan(pricePaid)} + ${formatYuan(freightPaid)} = ${formatYuan(amount)}`;
  return [
    ...price,
    ...namedStep(matter, { claim: "refund-price", step: "freight", ground: "refund", amount, formula }),
  ];
}

function priceGap(matter: Matter, rights: readonly RightFinding[]): Claim {
  return claimOf(matter, {
    id: "price-gap",
    right: rightOf(rights, "price-gap"),
    ground: "damages",
    missing: unknownOfGap(matter),
    steps: () => gapSteps(matter, "price-gap", "gap"),
  });
}
