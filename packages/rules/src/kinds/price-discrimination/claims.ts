import { type AmountStep, type Claim, fen, formatYuan, type RightFinding } from "@youju/domain";
import { claimOf } from "../../claim.ts";
import { rightOf, unknownOf } from "../../kind-rules.ts";
import type { Matter } from "../../matter.ts";
import { namedStep } from "../../step.ts";
import { tripleSteps } from "../../triple.ts";
import { explanationGround } from "./rights.ts";

/** The explanation first; the gap as loss under whichever ban holds; threefold damages only for a deliberate lie. */
export function claims(matter: Matter, rights: readonly RightFinding[]): readonly Claim[] {
  return [
    claimOf(matter, {
      id: "explain",
      right: rightOf(rights, "explanation"),
      ground: explanationGround(matter),
      missing: [],
      steps: () => [],
    }),
    ...(matter.facts.refundReceived === true ? [] : [gapBack(matter, rights)]),
    claimOf(matter, {
      id: "triple",
      right: rightOf(rights, "punitive"),
      ground: "triple",
      missing: unknownOf(matter.facts, ["pricePaid"]),
      steps: () => tripleSteps(matter, "triple"),
    }),
  ];
}

function gapBack(matter: Matter, rights: readonly RightFinding[]): Claim {
  const [samePrice, algorithm] = [rightOf(rights, "same-price"), rightOf(rights, "fair-algorithm")];
  const byData =
    samePrice.state !== "holds" && (algorithm.state === "holds" || (samePrice.state === "fails" && isOpen(algorithm)));
  const ground = byData ? "gap-data" : "gap";
  return claimOf(matter, {
    id: "gap-back",
    right: byData ? algorithm : samePrice,
    ground,
    missing: unknownOf(matter.facts, ["pricePaid", "otherAccountPrice"]),
    steps: () => gapSteps(matter, ground),
  });
}

function isOpen({ state }: RightFinding): boolean {
  return state === "needs-facts";
}

function gapSteps(matter: Matter, ground: string): readonly AmountStep[] {
  const { pricePaid, otherAccountPrice } = matter.facts;
  if (pricePaid === undefined || otherAccountPrice === undefined || otherAccountPrice >= pricePaid) {
    return [];
  }
  const amount = fen(pricePaid - otherAccountPrice);
  const formula = `${formatYuan(pricePaid)} − ${formatYuan(otherAccountPrice)} = ${formatYuan(amount)}`;
  return namedStep(matter, { claim: "gap-back", step: "gap", ground, amount, formula });
}
