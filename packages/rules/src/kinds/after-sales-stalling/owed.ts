import type { RightFinding } from "@youju/domain";
import type { Matter } from "../../matter.ts";
import { type Condition, conditionsOf, turningOn } from "../../weigh.ts";

/** Something is owed by one of these rights; broken with the reason `nothing-owed` where all of them fail. */
export function owed(matter: Matter, ground: string, rights: readonly RightFinding[]): Condition {
  return turningOn(matter, owedBy(matter, ground, rights), ...rights);
}

function owedBy(matter: Matter, ground: string, rights: readonly RightFinding[]): Condition {
  const { met, broken, unknown } = conditionsOf(matter);
  if (rights.some(({ state }) => state === "holds")) {
    return met(ground, []);
  }
  const missing = rights.flatMap((right) => right.missing);
  return missing.length > 0
    ? unknown(ground, ...missing)
    : broken(ground, [...new Set(rights.flatMap(({ because }) => because.flatMap(({ facts }) => facts)))], {
        reason: "nothing-owed",
      });
}
