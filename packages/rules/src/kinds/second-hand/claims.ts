import type { Claim, RightFinding } from "@youju/domain";
import { claimOf } from "../../claim.ts";
import { rightOf, unknownOf } from "../../kind-rules.ts";
import type { Matter } from "../../matter.ts";
import { reductionClaim } from "../../reduction-claim.ts";
import { namedStep } from "../../step.ts";
import { tripleSteps } from "../../triple.ts";

/** Money back against the goods, or a lower price, the wanted one first; threefold damages only from a trader. */
export function claims(matter: Matter, rights: readonly RightFinding[]): readonly Claim[] {
  const { refundReceived, wantedRemedy, valueAsDelivered, pricePaid } = matter.facts;
  if (refundReceived === true) {
    return [];
  }
  const conformity = rightOf(rights, "conformity");
  const noReason = rightOf(rights, "no-reason-return");
  const refundRight = conformity.state !== "holds" && noReason.state === "holds" ? noReason : conformity;
  const keeps = wantedRemedy === "keep-with-reduction";
  const isWorthLess = valueAsDelivered === undefined || pricePaid === undefined || valueAsDelivered < pricePaid;
  const less = isWorthLess && (keeps || valueAsDelivered !== undefined) ? [reductionClaim(matter, conformity)] : [];
  const back = refund(matter, refundRight);
  return [...(keeps ? [...less, back] : [back, ...less]), triple(matter, rightOf(rights, "punitive"))];
}

function refund(matter: Matter, right: RightFinding): Claim {
  return claimOf(matter, {
    id: "refund-price",
    right,
    ground: "rescission",
    missing: unknownOf(matter.facts, ["pricePaid"]),
    steps: () =>
      namedStep(matter, { claim: "refund-price", step: "price", ground: "rescission", amount: matter.facts.pricePaid }),
  });
}

function triple(matter: Matter, right: RightFinding): Claim {
  return claimOf(matter, {
    id: "triple",
    right,
    ground: "triple",
    missing: unknownOf(matter.facts, ["pricePaid"]),
    steps: () => tripleSteps(matter, "triple"),
  });
}
