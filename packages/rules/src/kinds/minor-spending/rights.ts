import type { RightFinding } from "@youju/domain";
import type { Matter } from "../../matter.ts";
import { notRefunded } from "../../not-refunded.ts";
import { type Condition, conditionsOf, weigh } from "../../weigh.ts";
import { beyondAge, childActed, lacksCapacity, notConsented } from "./capacity.ts";
import { isSpent } from "./spent.ts";
import { coveredService, platformAtFault, protectedMinor } from "./unfit-service.ts";

/** The payment does not bind; the platform's own duty; and whether the guardian may have to bear a part. */
export function rights(matter: Matter): readonly RightFinding[] {
  const nullity = weigh(matter, "nullity", [
    notRefunded(matter, "refunded"),
    lacksCapacity(matter),
    childActed(matter),
    notConsented(matter),
    beyondAge(matter),
    somethingLeft(matter),
  ]);
  return [
    nullity,
    weigh(matter, "unfit-service", [coveredService(matter), protectedMinor(matter), platformAtFault(matter)]),
    weigh(matter, "full-return", [standing(matter, nullity), carefulGuardian(matter)]),
  ];
}

function somethingLeft(matter: Matter): Condition {
  const { met, broken } = conditionsOf(matter);
  return isSpent(matter)
    ? broken("course", ["spendKind", "consumedValue", "pricePaid"], { reason: "nothing-left" })
    : met("shared", []);
}

function standing(matter: Matter, { state, missing, because }: RightFinding): Condition {
  const { broken, unknown } = conditionsOf(matter);
  switch (state) {
    case "holds":
      return { state: "met", because };
    case "needs-facts":
      return unknown("shared", ...missing);
    case "fails":
      return broken("shared", [...new Set(because.flatMap(({ facts }) => facts))], { reason: "no-nullity" });
  }
}

/** Who was careless too bears the loss by fault (民法典 157); how much is for the court. */
function carefulGuardian(matter: Matter): Condition {
  const { guardianCareless } = matter.facts;
  const { met, broken, unknown } = conditionsOf(matter);
  if (guardianCareless === undefined) {
    return unknown("shared", "guardianCareless");
  }
  return guardianCareless
    ? broken("shared", ["guardianCareless"], { reason: "shared" })
    : met("shared", ["guardianCareless"]);
}
