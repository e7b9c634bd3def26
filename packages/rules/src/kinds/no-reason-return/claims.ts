import type { Claim, RightFinding } from "@youju/domain";
import { claimOf } from "../../claim.ts";
import { rightOf, unknownOf } from "../../kind-rules.ts";
import type { Matter } from "../../matter.ts";
import { namedStep } from "../../step.ts";

/** Refund of the price, and the return carriage where the shop promised to bear it. */
export function claims(matter: Matter, rights: readonly RightFinding[]): readonly Claim[] {
  const right = rightOf(rights, "no-reason-return");
  return matter.facts.refundReceived === true ? [] : [refundPrice(matter, right), ...returnFreight(matter, right)];
}

function refundPrice(matter: Matter, right: RightFinding): Claim {
  const { pricePaid } = matter.facts;
  return claimOf(matter, {
    id: "refund-price",
    right,
    ground: "refund",
    missing: unknownOf(matter.facts, ["pricePaid"]),
    steps: () => namedStep(matter, { claim: "refund-price", step: "price", ground: "refund", amount: pricePaid }),
  });
}

function returnFreight(matter: Matter, right: RightFinding): readonly Claim[] {
  const { returnFreightAgreed, returnFreightPaid, goodsReturned } = matter.facts;
  if (returnFreightAgreed !== "seller" || goodsReturned === "not-yet") {
    return [];
  }
  const draft = {
    id: "return-freight",
    right,
    ground: "freight",
    missing: unknownOf(matter.facts, ["returnFreightPaid"]),
    steps: () =>
      namedStep(matter, { claim: "return-freight", step: "freight", ground: "freight", amount: returnFreightPaid }),
  };
  return [claimOf(matter, draft)];
}
