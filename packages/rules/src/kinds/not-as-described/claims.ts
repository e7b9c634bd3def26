import { type AmountStep, type Claim, fen, formatYuan, type RightFinding, sumFen } from "@youju/domain";
import { claimOf } from "../../claim.ts";
import { consumerSale } from "../../consumer-law.ts";
import { rightOf, unknownOf } from "../../kind-rules.ts";
import type { Matter } from "../../matter.ts";
import { namedStep } from "../../step.ts";
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
  const less = keeps || weighed ? [reduction(matter, rightOf(rights, "price-reduction"))] : [];
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
    steps: () => refundSteps(matter, ground),
  });
}

/** The price, the carriage paid with it, and the carriage of the way back; what nobody has named is left out. */
function refundSteps(matter: Matter, ground: "refund" | "refund-contract"): readonly AmountStep[] {
  const { pricePaid, freightPaid, returnFreightPaid } = matter.facts;
  if (pricePaid === undefined) {
    return [];
  }
  const claim = "refund-price";
  const wayBack = ground === "refund" ? "carriage" : "loss";
  const parts = [
    { step: "freight", ground: "loss", more: freightPaid ?? fen(0) },
    { step: "return-freight", ground: wayBack, more: returnFreightPaid ?? fen(0) },
  ] as const;
  let steps = namedStep(matter, { claim, step: "price", ground, amount: pricePaid });
  let total = pricePaid;
  for (const part of parts.filter(({ more }) => more > 0)) {
    const amount = sumFen([total, part.more]);
    const formula = `${formatYuan(total)} + ${formatYuan(part.more)} = ${formatYuan(amount)}`;
    steps = [...steps, ...namedStep(matter, { claim, step: part.step, ground: part.ground, amount, formula })];
    total = amount;
  }
  return steps;
}

/** Exchange, repair or the missing pieces: no sum, and whichever fits. */
function otherGoods(matter: Matter, right: RightFinding): Claim {
  const { mismatch, wantedRemedy } = matter.facts;
  const isConsumer = consumerSale(matter.facts).is === true;
  const repairing = wantedRemedy === "repair" && mismatch !== "model";
  const id = mismatch === "quantity" ? "supplement" : repairing ? "repair" : "exchange";
  return claimOf(matter, { id, right, ground: isConsumer ? "cure" : "cure-contract", missing: [], steps: () => [] });
}

function reduction(matter: Matter, right: RightFinding): Claim {
  const { pricePaid, valueAsDelivered } = matter.facts;
  return claimOf(matter, {
    id: "price-reduction",
    right,
    ground: "reduction",
    missing: unknownOf(matter.facts, ["pricePaid", "valueAsDelivered"]),
    steps: () => {
      if (pricePaid === undefined || valueAsDelivered === undefined || valueAsDelivered >= pricePaid) {
        return [];
      }
      const amount = fen(pricePaid - valueAsDelivered);
      const formula = `${formatYuan(pricePaid)} − ${formatYuan(valueAsDelivered)} = ${formatYuan(amount)}`;
      return namedStep(matter, { claim: "price-reduction", step: "difference", ground: "reduction", amount, formula });
    },
  });
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
