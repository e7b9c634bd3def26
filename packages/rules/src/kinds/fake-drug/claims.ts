import type { Claim, RightFinding } from "@youju/domain";
import { rightOf, unknownOf } from "../../kind-rules.ts";
import type { Matter } from "../../matter.ts";
import { promisedClaim } from "../../promised-multiple.ts";
import { largestFirst, lossOfHealth, type PunitiveSum, tenfold, tripledLoss } from "../../punitive-sum.ts";
import { refundOfPurchase } from "../../refund-of-purchase.ts";

const sum: PunitiveSum = { price: "drug-multiple", loss: "drug-loss-multiple", floor: "drug-floor" };

/** Price, harm, and one of three punitive sums: ten times the price, three times the loss, or what was promised. */
export function claims(matter: Matter, rights: readonly RightFinding[]): readonly Claim[] {
  const { facts } = matter;
  const punitive = rightOf(rights, "punitive");
  return [
    ...(facts.refundReceived === true ? [] : [refundOfPurchase(matter, rightOf(rights, "refund"))]),
    ...lossOfHealth(matter, rightOf(rights, "loss")),
    ...largestFirst([
      tenfold(matter, punitive, { sum, amount: facts.pricePaid, missing: unknownOf(facts, ["pricePaid"]) }),
      ...tripledLoss(matter, punitive, sum),
      promisedClaim(matter, rightOf(rights, "promised-multiple")),
    ]),
  ];
}
