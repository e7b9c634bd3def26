import type { Claim, FactName, RightFinding } from "@youju/domain";
import { claimOf } from "../../claim.ts";
import { rightOf, unknownOf } from "../../kind-rules.ts";
import type { Matter } from "../../matter.ts";
import { differenceSteps, pricePromiseGround } from "../../price-drop.ts";
import { tripleSteps } from "../../triple.ts";
import { advertisedGround } from "./advertised.ts";

type Difference = { readonly id: string; readonly right: string; readonly ground: string; readonly low: FactName };

/** What was paid less what it should have cost, by promise, page or earlier price; threefold damages on top and last. */
export function claims(matter: Matter, rights: readonly RightFinding[]): readonly Claim[] {
  const differences: readonly Difference[] = [
    { id: "protected", right: "protection", ground: pricePromiseGround(matter), low: "laterPrice" },
    { id: "advertised", right: "advertised-price", ground: advertisedGround(matter), low: "advertisedPrice" },
    { id: "overpaid", right: "overpaid", ground: "overpaid", low: "lowestBefore" },
  ];
  return [
    ...differences.flatMap((difference) => differenceClaim(matter, rights, difference)),
    claimOf(matter, {
      id: "triple",
      right: rightOf(rights, "punitive"),
      ground: "fraud",
      missing: unknownOf(matter.facts, ["pricePaid"]),
      steps: () => tripleSteps(matter, "triple"),
    }),
  ];
}

function differenceClaim(
  matter: Matter,
  rights: readonly RightFinding[],
  { id, right, ground, low }: Difference,
): readonly Claim[] {
  return rights
    .filter((finding) => finding.right === right)
    .map((finding) =>
      claimOf(matter, {
        id,
        right: finding,
        ground,
        missing: unknownOf(matter.facts, ["pricePaid", low]),
        steps: () => differenceSteps(matter, { claim: id, ground, high: "pricePaid", low }),
      }),
    );
}
