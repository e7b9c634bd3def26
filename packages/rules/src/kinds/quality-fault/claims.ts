import { type AmountStep, type Claim, fen, formatYuan, type RightFinding, sumFen } from "@youju/domain";
import { claimOf } from "../../claim.ts";
import { consumerSale } from "../../consumer-law.ts";
import { rightOf, unknownOf } from "../../kind-rules.ts";
import type { Matter } from "../../matter.ts";
import { namedStep } from "../../step.ts";

/** Money back, exchange, repair or a lower price: one of them, the wanted one first; then what was laid out. */
export function claims(matter: Matter, rights: readonly RightFinding[]): readonly Claim[] {
  const { refundReceived, wantedRemedy, valueAsDelivered } = matter.facts;
  const cure = rightOf(rights, "cure");
  const costs = layouts(matter, cure);
  if (refundReceived === true) {
    return costs;
  }
  const back = refund(matter, rightOf(rights, "return"));
  const goods = otherGoods(matter, cure);
  const keeps = wantedRemedy === "keep-with-reduction";
  const weighed = wantedRemedy === undefined && valueAsDelivered !== undefined;
  const less = keeps || weighed ? [reduction(matter, rightOf(rights, "price-reduction"))] : [];
  const cureFirst = wantedRemedy === "exchange" || wantedRemedy === "repair";
  const inOrder = keeps ? [...less, back, goods] : cureFirst ? [goods, back, ...less] : [back, goods, ...less];
  return [...inOrder, ...costs];
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
  const parts = [
    { step: "freight", ground: "loss", more: freightPaid ?? fen(0) },
    { step: "return-freight", ground: carriageGround(matter), more: returnFreightPaid ?? fen(0) },
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

/** Exchange or repair: no sum, and whichever the person wants. */
function otherGoods(matter: Matter, right: RightFinding): Claim {
  const ground = consumerSale(matter.facts).is === true ? "cure" : "cure-contract";
  const id = matter.facts.wantedRemedy === "exchange" ? "exchange" : "repair";
  return claimOf(matter, { id, right, ground, missing: [], steps: () => [] });
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

/** What was paid to have it carried and tested; carriage goes with a refund where there is one. */
function layouts(matter: Matter, right: RightFinding): readonly Claim[] {
  const { returnFreightPaid = fen(0), appraisalFee = fen(0) } = matter.facts;
  const paid = [
    { id: "carriage", ground: carriageGround(matter), amount: returnFreightPaid },
    { id: "testing-fee", ground: "loss", amount: appraisalFee },
  ];
  return paid
    .filter(({ amount }) => amount > 0)
    .map(({ id, ground, amount }) =>
      claimOf(matter, {
        id,
        right,
        ground,
        missing: [],
        steps: () => namedStep(matter, { claim: id, step: "paid", ground, amount }),
      }),
    );
}

/** A business bears the carriage by statute; anybody else as a loss of the buyer. */
function carriageGround({ facts }: Matter): "carriage" | "loss" {
  return consumerSale(facts).is === true ? "carriage" : "loss";
}
