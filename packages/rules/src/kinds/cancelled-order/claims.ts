import type { Claim, RightFinding } from "@youju/domain";
import { claimOf } from "../../claim.ts";
import { rightOf, unknownOf } from "../../kind-rules.ts";
import type { Matter } from "../../matter.ts";
import { gapSteps, unknownOfGap } from "../../price-gap.ts";
import { namedStep } from "../../step.ts";
import { tripleSteps } from "../../triple.ts";
import { refundGround } from "./rights.ts";

/**
 * Dispatch, or refund and price gap in its place; whoever no longer wants the goods asks for money first. Threefold
 * damages come on top and last.
 */
export function claims(matter: Matter, rights: readonly RightFinding[]): readonly Claim[] {
  const performance = rightOf(rights, "performance");
  const dispatch = claimOf(matter, {
    id: "performance",
    right: performance,
    ground: "performance",
    missing: [],
    steps: () => [],
  });
  const money = [...refund(matter, rights), priceGap(matter, rights), ...coupon(matter, rights)];
  return [
    ...(matter.facts.stillWanted === false || performance.state === "fails"
      ? [...money, dispatch]
      : [dispatch, ...money]),
    ...restriction(matter, rights),
    triple(matter, rights),
  ];
}

function refund(matter: Matter, rights: readonly RightFinding[]): readonly Claim[] {
  const right = rightOf(rights, "refund");
  if (matter.facts.refundReceived === true) {
    return [];
  }
  const ground = refundGround(matter);
  const { pricePaid } = matter.facts;
  return [
    claimOf(matter, {
      id: "refund-price",
      right,
      ground,
      missing: unknownOf(matter.facts, ["pricePaid"]),
      steps: () => namedStep(matter, { claim: "refund-price", step: "price", ground, amount: pricePaid }),
    }),
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

function coupon(matter: Matter, rights: readonly RightFinding[]): readonly Claim[] {
  const { couponLost } = matter.facts;
  return rights
    .filter(({ right }) => right === "coupon")
    .map((right) =>
      claimOf(matter, {
        id: "coupon",
        right,
        ground: "damages",
        missing: [],
        steps: () => namedStep(matter, { claim: "coupon", step: "value", ground: "damages", amount: couponLost }),
      }),
    );
}

function restriction(matter: Matter, rights: readonly RightFinding[]): readonly Claim[] {
  return rights
    .filter(({ right }) => right === "restriction")
    .map((right) => claimOf(matter, { id: "restriction", right, ground: "restriction", missing: [], steps: () => [] }));
}

function triple(matter: Matter, rights: readonly RightFinding[]): Claim {
  return claimOf(matter, {
    id: "triple",
    right: rightOf(rights, "punitive"),
    ground: "fraud",
    missing: unknownOf(matter.facts, ["pricePaid"]),
    steps: () => tripleSteps(matter, "triple"),
  });
}
