import type { Claim, RightFinding } from "@youju/domain";
import { claimOf } from "../../claim.ts";
import { rightOf } from "../../kind-rules.ts";
import type { Matter } from "../../matter.ts";
import { multipliedSteps } from "../../multiple.ts";
import { promisedClaim } from "../../promised-multiple.ts";
import { largestFirst, lossOfHealth, type PunitiveSum, tripledLoss } from "../../punitive-sum.ts";
import { refundOfPurchase } from "../../refund-of-purchase.ts";
import { tenfoldBase, unknownOfBase } from "./reasonable-need.ts";

const foodSum: PunitiveSum = { price: "food-multiple", loss: "food-loss-multiple", floor: "food-floor" };

/** Price, harm, and one of three punitive sums: ten times the price, three times the loss, or what was promised. */
export function claims(matter: Matter, rights: readonly RightFinding[]): readonly Claim[] {
  const punitive = rightOf(rights, "punitive");
  return [
    ...(matter.facts.refundReceived === true ? [] : [refundOfPurchase(matter, rightOf(rights, "refund"))]),
    ...lossOfHealth(matter, rightOf(rights, "loss")),
    ...largestFirst([
      tenfold(matter, punitive),
      ...tripledLoss(matter, punitive, foodSum),
      promisedClaim(matter, rightOf(rights, "promised-multiple")),
    ]),
  ];
}

function tenfold(matter: Matter, right: RightFinding): Claim {
  const { price: multiple, floor } = foodSum;
  return claimOf(matter, {
    id: "tenfold",
    right,
    ground: "tenfold",
    missing: unknownOfBase(matter),
    steps: () =>
      multipliedSteps(matter, { claim: "tenfold", step: "tenfold", base: tenfoldBase(matter), multiple, floor }),
  });
}
