import { type AmountStep, type Claim, formatYuan, type RightFinding, sumFen } from "@youju/domain";
import { claimOf } from "../../claim.ts";
import { rightOf, unknownOf } from "../../kind-rules.ts";
import type { Matter } from "../../matter.ts";
import { namedStep } from "../../step.ts";
import { compensationSteps, unknownOfCompensation } from "./compensation.ts";

/** From the seller a new parcel, the money, or the value of the part; from the carrier the loss. */
export function claims(matter: Matter, rights: readonly RightFinding[]): readonly Claim[] {
  const { stillWanted, lossValue, parcelHarm, parcelRole } = matter.facts;
  if (parcelRole === "sender") {
    return [carrierDamages(matter, rights)];
  }
  const risk = rightOf(rights, "seller-risk");
  const again = claimOf(matter, { id: "redelivery", right: risk, ground: "breach", missing: [], steps: () => [] });
  const money = claimOf(matter, {
    id: "refund-price",
    right: rightOf(rights, "refund"),
    ground: "refund",
    missing: unknownOf(matter.facts, ["pricePaid"]),
    steps: () => refundSteps(matter),
  });
  const partial = parcelHarm === "damaged" || parcelHarm === "short";
  const part = partial && lossValue !== undefined && lossValue > 0 ? [partValue(matter, risk)] : [];
  return [
    ...(stillWanted === false ? [money, ...part, again] : [again, money, ...part]),
    ...(parcelRole === undefined ? [carrierDamages(matter, rights)] : []),
  ];
}

/** Goods that never came sound leave no carriage owed: what was paid for it goes back too. */
function refundSteps(matter: Matter): readonly AmountStep[] {
  const { pricePaid, freightPaid } = matter.facts;
  const claim = "refund-price";
  const price = namedStep(matter, { claim, step: "price", ground: "refund", amount: pricePaid });
  if (pricePaid === undefined || freightPaid === undefined || freightPaid === 0) {
    return price;
  }
  const amount = sumFen([pricePaid, freightPaid]);
  const formula = `${formatYuan(pricePaid)} + ${formatYuan(freightPaid)} = ${formatYuan(amount)}`;
  return [...price, ...namedStep(matter, { claim, step: "freight", ground: "refund", amount, formula })];
}

function partValue(matter: Matter, right: RightFinding): Claim {
  return claimOf(matter, {
    id: "part-value",
    right,
    ground: "part",
    missing: [],
    steps: () =>
      namedStep(matter, { claim: "part-value", step: "part", ground: "part", amount: matter.facts.lossValue }),
  });
}

function carrierDamages(matter: Matter, rights: readonly RightFinding[]): Claim {
  return claimOf(matter, {
    id: "carrier-damages",
    right: rightOf(rights, "carrier"),
    ground: "carrier-loss",
    missing: unknownOfCompensation(matter),
    steps: () => compensationSteps(matter),
  });
}
