import { type AmountStep, type Claim, type FactName, fen, formatYuan, type RightFinding } from "@youju/domain";
import { claimOf } from "../../claim.ts";
import { rightOf, unknownOf } from "../../kind-rules.ts";
import type { Matter } from "../../matter.ts";
import { namedStep } from "../../step.ts";
import { tripleSteps } from "../../triple.ts";
import { promiseGround } from "./promise.ts";

/** The gift itself or its worth, whichever is wanted first; the discount; threefold damages last. */
export function claims(matter: Matter, rights: readonly RightFinding[]): readonly Claim[] {
  return [
    ...rights.flatMap((right) => (right.right === "gift" ? giftClaims(matter, right) : [])),
    ...rights.flatMap((right) => (right.right === "discount" ? [discount(matter, right)] : [])),
    claimOf(matter, {
      id: "triple",
      right: rightOf(rights, "punitive"),
      ground: "fraud",
      missing: unknownOf(matter.facts, ["pricePaid"]),
      steps: () => tripleSteps(matter, "triple"),
    }),
  ];
}

function giftClaims(matter: Matter, right: RightFinding): readonly Claim[] {
  const thing = claimOf(matter, {
    id: cameInstead(matter) ? "gift-exchange" : "gift-delivery",
    right,
    ground: promiseGround(matter, "gift"),
    missing: [],
    steps: () => [],
  });
  const money = isWorthLess(matter) ? [worth(matter, right)] : [];
  return matter.facts.stillWanted === false ? [...money, thing] : [thing, ...money];
}

/** Something was sent, only not what was promised. */
function cameInstead({ facts }: Matter): boolean {
  return facts.giftIssue === "different" || facts.giftIssue === "faulty";
}

function isWorthLess(matter: Matter): boolean {
  const { benefitValue, valueAsDelivered } = matter.facts;
  const isKnown = benefitValue !== undefined && valueAsDelivered !== undefined;
  return !(cameInstead(matter) && isKnown && valueAsDelivered >= benefitValue);
}

function worth(matter: Matter, right: RightFinding): Claim {
  const needed: readonly FactName[] = cameInstead(matter) ? ["benefitValue", "valueAsDelivered"] : ["benefitValue"];
  return claimOf(matter, {
    id: "gift-value",
    right,
    ground: "value",
    missing: unknownOf(matter.facts, needed),
    steps: () => worthSteps(matter),
  });
}

function worthSteps(matter: Matter): readonly AmountStep[] {
  const { benefitValue, valueAsDelivered } = matter.facts;
  const claim = "gift-value";
  const promised = namedStep(matter, { claim, step: "value", ground: "value", amount: benefitValue });
  if (!cameInstead(matter) || benefitValue === undefined || valueAsDelivered === undefined) {
    return promised;
  }
  const amount = fen(benefitValue - valueAsDelivered);
  const formula = `${formatYuan(benefitValue)} − ${formatYuan(valueAsDelivered)} = ${formatYuan(amount)}`;
  return [...promised, ...namedStep(matter, { claim, step: "delivered", ground: "value", amount, formula })];
}

function discount(matter: Matter, right: RightFinding): Claim {
  const ground = promiseGround(matter, "discount");
  return claimOf(matter, {
    id: "discount-back",
    right,
    ground,
    missing: unknownOf(matter.facts, ["benefitValue"]),
    steps: () =>
      namedStep(matter, { claim: "discount-back", step: "value", ground, amount: matter.facts.benefitValue }),
  });
}
