import type { Claim, FactName, Fen, RightFinding } from "@youju/domain";
import { claimOf } from "./claim.ts";
import { unknownOf } from "./kind-rules.ts";
import type { Matter } from "./matter.ts";
import { multipliedSteps } from "./multiple.ts";
import { namedStep } from "./step.ts";

/** The parameters of one statute's punitive sum. */
export type PunitiveSum = { readonly price: string; readonly loss: string; readonly floor: string };

/**
 * The claim `tenfold`: a multiple of the price, or of as much of it as counts. Rests on the ground `tenfold`.
 * @param base the sum it is reckoned from, and the facts still needed for it
 */
export function tenfold(
  matter: Matter,
  right: RightFinding,
  {
    sum,
    ...base
  }: { readonly sum: PunitiveSum; readonly amount: Fen | undefined; readonly missing: readonly FactName[] },
): Claim {
  const claim = "tenfold";
  const steps = () =>
    multipliedSteps(matter, { claim, step: "tenfold", base: base.amount, multiple: sum.price, floor: sum.floor });
  return claimOf(matter, { id: claim, right, ground: "tenfold", missing: base.missing, steps });
}

/** The claim `tripled-loss`: a multiple of the harm done, or nothing where there was none. Rests on the ground `tenfold`. */
export function tripledLoss(matter: Matter, right: RightFinding, sum: PunitiveSum): readonly Claim[] {
  const { harmLoss } = matter.facts;
  if (harmLoss === undefined || harmLoss === 0) {
    return [];
  }
  const claim = "tripled-loss";
  const steps = () =>
    multipliedSteps(matter, { claim, step: "loss", base: harmLoss, multiple: sum.loss, floor: sum.floor });
  return [claimOf(matter, { id: claim, right, ground: "tenfold", missing: [], steps })];
}

/** The claim `loss`: what eating or using it cost, its step labelled `loss`. Rests on the ground `loss-of-health`. */
export function lossOfHealth(matter: Matter, right: RightFinding): readonly Claim[] {
  const { harmLoss } = matter.facts;
  if (harmLoss === 0) {
    return [];
  }
  const ground = "loss-of-health";
  const steps = () => namedStep(matter, { claim: "loss", step: "loss", ground, amount: harmLoss });
  return [claimOf(matter, { id: "loss", right, ground, missing: unknownOf(matter.facts, ["harmLoss"]), steps })];
}

/** Of claims that stand in place of each other the larger comes first: what holds is demanded in this order. */
export function largestFirst(claims: readonly Claim[]): readonly Claim[] {
  return claims.toSorted((first, second) => (second.amount ?? -1) - (first.amount ?? -1));
}
