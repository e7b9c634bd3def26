import type { Claim, RightFinding } from "@youju/domain";
import { claimOf } from "../../claim.ts";
import { consumerSale } from "../../consumer-law.ts";
import { rightOf, unknownOf } from "../../kind-rules.ts";
import type { Matter } from "../../matter.ts";
import { reductionClaim } from "../../reduction-claim.ts";
import { refundSteps } from "../../refund-steps.ts";
import { tripleSteps } from "../../triple.ts";

/** Money back, other goods, or a lower price: one of them, the wanted one first. Threefold damages come last. */
export function claims(matter: Matter, rights: readonly RightFinding[]): readonly Claim[] {
  const { refundReceived, wantedRemedy, valueAsDelivered } = matter.facts;
  if (refundReceived === true) {
    return [triple(matter, rights)];
  }
  const keeps = wantedRemedy === "keep-with-reduction";
  const back = refund(matter, rightOf(rights, "return"));
  const cure = otherGoods(matter, rightOf(rights, "conformity"));
  const weighed = wantedRemedy === undefined && valueAsDelivered !== undefined;
  const less = keeps || weighed ? [reductionClaim(matter, rightOf(rights, "price-reduction"))] : [];
  const cureFirst = wantedRemedy === "exchange" || wantedRemedy === "repair";
  const inOrder = keeps ? [...less, back, cure] : cureFirst ? [cure, back, ...less] : [back, cure, ...less];
  return [...inOrder, triple(matter, rights)];
}

function refund(matter: Matter, right: RightFinding): Claim {
  const ground = consumerSale(matter.facts).is === true ? "refund" : "refund-contract";
  return claimOf(matter, {
    id: "refund-price",
    right,
    ground,
    missing: unknownOf(matter.facts, ["pricePaid"]),
    steps: () =>
      refundSteps(matter, { claim: "refund-price", ground, wayBack: ground === "refund" ? "carriage" : "loss" }),
  });
}

/** Exchange, repair or the missing pieces: no sum, and whichever fits. */
function otherGoods(matter: Matter, right: RightFinding): Claim {
  const { mismatch, wantedRemedy } = matter.facts;
  const isConsumer = consumerSale(matter.facts).is === true;
  const repairing = wantedRemedy === "repair" && mismatch !== "model";
  const id = mismatch === "quantity" ? "supplement" : repairing ? "repair" : "exchange";
  return claimOf(matter, { id, right, ground: isConsumer ? "cure" : "cure-contract", missing: [], steps: () => [] });
}

function triple(matter: Matter, rights: readonly RightFinding[]): Claim {
  return claimOf(matter, {
    id: "triple",
    right: rightOf(rights, "punitive"),
    ground: "triple",
    missing: unknownOf(matter.facts, ["pricePaid"]),
    steps: () => tripleSteps(matter, "triple"),
  });
}
