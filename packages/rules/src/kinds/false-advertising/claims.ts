import type { Claim, RightFinding } from "@youju/domain";
import { claimOf } from "../../claim.ts";
import { rightOf, unknownOf } from "../../kind-rules.ts";
import type { Matter } from "../../matter.ts";
import { promisedClaim } from "../../promised-multiple.ts";
import { refundOfPurchase } from "../../refund-of-purchase.ts";
import { tripleSteps } from "../../triple.ts";

/** The price and carriage back, and either the promised multiple or threefold damages, never both. */
export function claims(matter: Matter, rights: readonly RightFinding[]): readonly Claim[] {
  return [
    ...(matter.facts.refundReceived === true ? [] : [refundOfPurchase(matter, rightOf(rights, "refund"))]),
    promisedClaim(matter, rightOf(rights, "promised-multiple")),
    claimOf(matter, {
      id: "triple",
      right: rightOf(rights, "punitive"),
      ground: "triple",
      missing: unknownOf(matter.facts, ["pricePaid"]),
      steps: () => tripleSteps(matter, "triple"),
    }),
  ];
}
