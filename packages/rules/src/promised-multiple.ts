import { type Claim, formatYuan, multiplyFen, type RightFinding } from "@youju/domain";
import { claimOf } from "./claim.ts";
import { consumerSale } from "./consumer-law.ts";
import { unknownOf } from "./kind-rules.ts";
import type { Matter } from "./matter.ts";
import { namedStep } from "./step.ts";
import { type Condition, conditionsOf } from "./weigh.ts";

/** A business's promise to consumers has rules of its own; any other promise binds as a contract does. */
export function promiseGround({ facts }: Matter): "promise" | "promise-contract" {
  return consumerSale(facts).is === true ? "promise" : "promise-contract";
}

/** The page or the staff promised so many for one; broken with the reason `none`. 假一赔几 */
export function promised(matter: Matter): Condition {
  const { promisedMultiple } = matter.facts;
  const { met, broken, unknown } = conditionsOf(matter);
  const ground = promiseGround(matter);
  if (promisedMultiple === undefined) {
    return unknown(ground, "promisedMultiple");
  }
  return promisedMultiple === 0
    ? broken(ground, ["promisedMultiple"], { reason: "none" })
    : met(ground, ["promisedMultiple"]);
}

/** The claim `promised-multiple`: as many times the price as was promised, its step labelled `multiple`. */
export function promisedClaim(matter: Matter, right: RightFinding): Claim {
  const { pricePaid, promisedMultiple } = matter.facts;
  const ground = promiseGround(matter);
  return claimOf(matter, {
    id: "promised-multiple",
    right,
    ground,
    missing: unknownOf(matter.facts, ["pricePaid"]),
    steps: () => {
      if (pricePaid === undefined || promisedMultiple === undefined) {
        return [];
      }
      const amount = multiplyFen(pricePaid, promisedMultiple);
      const formula = `${promisedMultiple} × ${formatYuan(pricePaid)} = ${formatYuan(amount)}`;
      return namedStep(matter, { claim: "promised-multiple", step: "multiple", ground, amount, formula });
    },
  });
}
