import type { CaseDeadline, Claim, RightFinding } from "@youju/domain";
import { caseDeadline } from "../../case-deadline.ts";
import { claimOf } from "../../claim.ts";
import { consumerSale } from "../../consumer-law.ts";
import { type KindRules, rightOf, unknownOf } from "../../kind-rules.ts";
import type { Matter } from "../../matter.ts";
import { namedStep } from "../../step.ts";
import { rights, saleGround } from "./rights.ts";

/** The goods' own remedy, and cash back that asked for no praise; nothing else can be asked for here. */
function claims(matter: Matter, found: readonly RightFinding[]): readonly Claim[] {
  const { rewardPromised } = matter.facts;
  const ground = saleGround(matter, "promise");
  return [
    claimOf(matter, {
      id: "cure",
      right: rightOf(found, "goods"),
      ground: saleGround(matter, "goods"),
      missing: [],
      steps: () => [],
    }),
    ...(rewardPromised === 0
      ? []
      : [
          claimOf(matter, {
            id: "reward",
            right: rightOf(found, "reward"),
            ground,
            missing: unknownOf(matter.facts, ["rewardPromised"]),
            steps: () => namedStep(matter, { claim: "reward", step: "promised", ground, amount: rewardPromised }),
          }),
        ]),
  ];
}

function isAlive(found: readonly RightFinding[]): boolean {
  return found.some(({ state }) => state !== "fails");
}

function deadlines(matter: Matter, found: readonly RightFinding[]): readonly CaseDeadline[] {
  const alive = isAlive(found);
  return [
    ...(alive && consumerSale(matter.facts).is !== false
      ? caseDeadline(matter, "complaint-limit", { by: "foundOn" })
      : []),
    ...(alive ? caseDeadline(matter, "limitation", { by: "foundOn" }) : []),
  ];
}

function warnings({ facts }: Matter, found: readonly RightFinding[]): readonly string[] {
  const { rewardFor, scamLoss } = facts;
  const sham = rewardFor === "fake-order";
  return [
    ...(rewardFor === "unconditional" ? [] : ["no-help", "unlawful", "no-bargain"]),
    ...(sham && scamLoss !== 0 ? ["police-first"] : []),
    ...(sham ? ["no-more", "do-not-disguise"] : ["review-freely"]),
    ...(rightOf(found, "goods").state === "fails" ? [] : ["goods-apart"]),
    ...(isAlive(found) ? mediator(facts) : []),
    "local-rules",
  ];
}

function mediator({ sellerKind, officialMediator }: Matter["facts"]): readonly string[] {
  if (sellerKind === "private-person") {
    return ["private-no-12315"];
  }
  return [officialMediator === "accepted-or-handled" ? "mediator-closed" : "mediator-once"];
}

/** 刷单、好评返现 */
export const paidReviews: KindRules = {
  kind: "paid-reviews",
  actOn: ({ receivedOn, paidOn, orderedOn, foundOn }) => receivedOn ?? paidOn ?? orderedOn ?? foundOn,
  rights,
  claims,
  deadlines,
  warnings,
};
