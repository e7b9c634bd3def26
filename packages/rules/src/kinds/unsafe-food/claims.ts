import type { Claim, RightFinding } from "@youju/domain";
import { rightOf } from "../../kind-rules.ts";
import type { Matter } from "../../matter.ts";
import { promisedClaim } from "../../promised-multiple.ts";
import { largestFirst, lossOfHealth, type PunitiveSum, tenfold, tripledLoss } from "../../punitive-sum.ts";
import { refundOfPurchase } from "../../refund-of-purchase.ts";
import { tenfoldBase, unknownOfBase } from "./reasonable-need.ts";

const sum: PunitiveSum = { price: "food-multiple", loss: "food-loss-multiple", floor: "food-floor" };

/** Price, harm, and one of three punitive sums: ten times the price, three times the loss, or what was promised. */
export function claims(matter: Matter, rights: readonly RightFinding[]): readonly Claim[] {
  const punitive = rightOf(rights, "punitive");
  return [
    ...(matter.facts.refundReceived === true ? [] : [refundOfPurchase(matter, rightOf(rights, "refund"))]),
    ...lossOfHealth(matter, rightOf(rights, "loss")),
    ...largestFirst([
      tenfold(matter, punitive, { sum, amount: tenfoldBase(matter), missing: unknownOfBase(matter) }),
      ...tripledLoss(matter, punitive, sum),
      promisedClaim(matter, rightOf(rights, "promised-multiple")),
    ]),
  ];
}
