import { type AmountStep, type Claim, formatYuan, type RightFinding } from "@youju/domain";
import { claimOf } from "../../claim.ts";
import { rightOf } from "../../kind-rules.ts";
import type { Matter } from "../../matter.ts";
import { multipliedSteps } from "../../multiple.ts";
import { namedStep } from "../../step.ts";
import { interestSteps } from "./interest.ts";
import { groundIn, restOf, restSteps, unknownOfRest, whoseReason } from "./reckoning.ts";

/**
 * Money back: the balance where the business gave the reason, which is never less than the principal of the seven days,
 * else that principal first; performance first for who wants it; punitive damages last.
 */
export function claims(matter: Matter, rights: readonly RightFinding[]): readonly Claim[] {
  const { refundReceived, stillWanted } = matter.facts;
  const perform = performance(matter, rights);
  const back = [balance(matter, rights), interest(matter, rights)];
  const isTheirs = whoseReason(matter) === "sellers" && rightOf(rights, "rescission").state === "holds";
  const money = refundReceived === true ? [] : isTheirs ? back : [principal(matter, rights), ...back];
  return [...(stillWanted === true ? [perform, ...money] : [...money, perform]), punitive(matter, rights)];
}

function principal(matter: Matter, rights: readonly RightFinding[]): Claim {
  return claimOf(matter, {
    id: "principal",
    right: rightOf(rights, "seven-days"),
    ground: "seven-days",
    missing: unknownOfRest(matter, "own"),
    steps: () => principalSteps(matter),
  });
}

/** The principal, less what was used at list price: no article says which price counts within the seven days. */
function principalSteps(matter: Matter): readonly AmountStep[] {
  const { pricePaid, prepaidForm } = matter.facts;
  const from = { claim: "principal", ground: "seven-days" };
  const paid = namedStep(matter, { ...from, step: "paid", amount: pricePaid });
  const amount = restOf(matter, "own");
  if (pricePaid === undefined || amount === undefined || amount === pricePaid) {
    return paid;
  }
  const formula = `${formatYuan(pricePaid)} → ${formatYuan(amount)}`;
  const [step, ground] =
    prepaidForm === "unlimited" ? (["term", "term-arithmetic"] as const) : (["left", "own-arithmetic"] as const);
  return [...paid, ...namedStep(matter, { ...from, step, ground, amount, formula })];
}

function balance(matter: Matter, rights: readonly RightFinding[]): Claim {
  const whose = whoseReason(matter);
  return claimOf(matter, {
    id: "balance",
    right: rightOf(rights, "rescission"),
    ground: groundIn(matter, groundFor(matter)),
    missing: unknownOfRest(matter, whose),
    steps: () => restSteps(matter, whose),
  });
}

/** The claim leads with what lets the contract end; how the sum is reckoned stands with its steps. */
function groundFor({ facts }: Matter): string {
  switch (facts.endReason) {
    case "closed":
    case "not-supplied":
    case "health":
      return facts.endReason;
    case "raised-or-cut":
      return "changed";
    case "own-reason":
      return "agreed";
    default:
      return "ended";
  }
}

/** Its rate turns on whose reason it is (预付式消费解释 16). */
function interest(matter: Matter, rights: readonly RightFinding[]): Claim {
  const id = whoseReason(matter) === "own" ? "interest-deposit" : "interest";
  return claimOf(matter, {
    id,
    right: rightOf(rights, "rescission"),
    ground: groundIn(matter, "interest"),
    missing: [],
    steps: () => interestSteps(matter, id),
  });
}

function performance(matter: Matter, rights: readonly RightFinding[]): Claim {
  return claimOf(matter, {
    id: "performance",
    right: rightOf(rights, "performance"),
    ground: groundIn(matter, "performance"),
    missing: [],
    steps: () => [],
  });
}

/** Three times what was never supplied: the cautious reading of a rule that names no measure. */
function punitive(matter: Matter, rights: readonly RightFinding[]): Claim {
  return claimOf(matter, {
    id: "punitive",
    right: rightOf(rights, "punitive"),
    ground: "punitive",
    missing: unknownOfRest(matter, "sellers"),
    steps: () =>
      multipliedSteps(matter, {
        claim: "punitive",
        step: "triple",
        base: restOf(matter, "sellers"),
        multiple: "fraud-multiple",
        floor: "fraud-floor",
      }),
  });
}
