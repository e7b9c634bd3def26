import { type AmountStep, type Claim, fen, formatYuan, type RightFinding, sumFen } from "@youju/domain";
import { claimOf } from "../../claim.ts";
import { consumerSale } from "../../consumer-law.ts";
import { rightOf, unknownOf } from "../../kind-rules.ts";
import type { Matter } from "../../matter.ts";
import { reductionClaim } from "../../reduction-claim.ts";
import { refundSteps } from "../../refund-steps.ts";
import { namedStep } from "../../step.ts";

/** The refund without return where it is owed, else with one, or a part of it; an accused buyer offers the return. */
export function claims(matter: Matter, rights: readonly RightFinding[]): readonly Claim[] {
  const { refundOnlySide, refundReceived, wantedRemedy, valueAsDelivered, returnPointless } = matter.facts;
  if (refundOnlySide === "accused") {
    return returnOffer(matter, rights);
  }
  if (refundReceived === true) {
    return [];
  }
  const keeps = wantedRemedy === "keep-with-reduction";
  const nothing = returnPointless === "nothing-came";
  const without = withoutReturn(matter, rightOf(rights, "without-return"));
  const back = nothing ? [] : [refund(matter, rightOf(rights, "return"))];
  const gone = nothing ? [] : [worthless(matter, rightOf(rights, "worthless"))];
  const less =
    !nothing && (keeps || valueAsDelivered !== undefined)
      ? [reductionClaim(matter, rightOf(rights, "price-reduction"))]
      : [];
  return keeps ? [...less, without, ...back, ...gone] : [without, ...back, ...gone, ...less];
}

/** As agreed, or all that was paid where nothing came. */
function withoutReturn(matter: Matter, right: RightFinding): Claim {
  const { agreedAmount, agreedTo, returnPointless, pricePaid } = matter.facts;
  const agreed = returnPointless !== "nothing-came" && agreedTo === "refund-only" ? agreedAmount : undefined;
  const ground = returnPointless === "nothing-came" ? "refund-contract" : "debt";
  return claimOf(matter, {
    id: "refund-without-return",
    right,
    ground,
    missing: agreed === undefined && pricePaid === undefined ? ["pricePaid"] : [],
    steps: () =>
      agreed === undefined
        ? paidBack(matter, "refund-without-return", ground)
        : namedStep(matter, { claim: "refund-without-return", step: "agreed", ground, amount: agreed }),
  });
}

/** The price, and the carriage paid with it where nothing of worth came; no way back has to be paid. */
function paidBack(matter: Matter, claim: string, ground: string): readonly AmountStep[] {
  const { pricePaid, freightPaid, returnPointless } = matter.facts;
  const price = namedStep(matter, { claim, step: "price", ground, amount: pricePaid });
  const carriage =
    returnPointless === "nothing-came" || claim === "refund-worthless" ? (freightPaid ?? fen(0)) : fen(0);
  if (pricePaid === undefined || carriage === 0) {
    return price;
  }
  const amount = sumFen([pricePaid, carriage]);
  const formula = `${formatYuan(pricePaid)} + ${formatYuan(carriage)} = ${formatYuan(amount)}`;
  return [...price, ...namedStep(matter, { claim, step: "freight", ground: "loss", amount, formula })];
}

function worthless(matter: Matter, right: RightFinding): Claim {
  return claimOf(matter, {
    id: "refund-worthless",
    right,
    ground: "worthless",
    missing: unknownOf(matter.facts, ["pricePaid"]),
    steps: () => paidBack(matter, "refund-worthless", "worthless"),
  });
}

function refund(matter: Matter, right: RightFinding): Claim {
  const ground = consumerSale(matter.facts).is === true ? "refund" : "refund-contract";
  const wayBack = ground === "refund" ? "carriage" : "loss";
  return claimOf(matter, {
    id: "refund-price",
    right,
    ground,
    missing: unknownOf(matter.facts, ["pricePaid"]),
    steps: () => refundSteps(matter, { claim: "refund-price", ground, wayBack }),
  });
}

/** Offered while there is something to send back and nobody has waived it. */
function returnOffer(matter: Matter, rights: readonly RightFinding[]): readonly Claim[] {
  if (rightOf(rights, "keep-goods").state === "holds") {
    return [];
  }
  const ground = consumerSale(matter.facts).is === true ? "carriage" : "loss";
  const right = rightOf(rights, "honest-claim");
  return [claimOf(matter, { id: "return-offer", right, ground, missing: [], steps: () => [] })];
}
