import type { Claim, FactName, Facts, RightFinding } from "@youju/domain";
import { claimOf } from "../../claim.ts";
import { consumerSale } from "../../consumer-law.ts";
import { rightOf, unknownOf } from "../../kind-rules.ts";
import type { Matter } from "../../matter.ts";
import { reductionClaim } from "../../reduction-claim.ts";
import { refundSteps } from "../../refund-steps.ts";
import { namedStep } from "../../step.ts";

/** What was agreed comes first, unless the person wants what the law gives instead; proved costs come on top. */
export function claims(matter: Matter, rights: readonly RightFinding[]): readonly Claim[] {
  const { facts } = matter;
  if (facts.refundReceived === true) {
    return costs(matter, rights);
  }
  const agreed = byAgreement(matter, rightOf(rights, "agreement"));
  const taken = new Set(agreed.map(({ id }) => id));
  const lawful = byLaw(matter, rights).filter(({ id }) => !taken.has(id));
  const inOrder = wantsOther(facts) ? [...lawful, ...agreed] : [...agreed, ...lawful];
  return [...inOrder, ...costs(matter, rights)];
}

/** The person wants another remedy than the one agreed to. */
function wantsOther({ wantedRemedy, agreedTo }: Facts): boolean {
  const asAgreed = {
    refund: "return",
    "refund-only": "return",
    exchange: "exchange",
    repair: "repair",
    payment: "keep-with-reduction",
  } as const;
  return wantedRemedy !== undefined && agreedTo !== undefined && asAgreed[agreedTo] !== wantedRemedy;
}

function byAgreement(matter: Matter, right: RightFinding): readonly Claim[] {
  const { agreedTo } = matter.facts;
  if (right.state === "fails" || agreedTo === undefined) {
    return [];
  }
  return agreedTo === "exchange" || agreedTo === "repair"
    ? [work(matter, agreedTo, right)]
    : [agreedPayment(matter, right)];
}

function agreedPayment(matter: Matter, right: RightFinding): Claim {
  const { agreedTo, agreedAmount, pricePaid } = matter.facts;
  const amount = agreedAmount ?? (agreedTo === "payment" ? undefined : pricePaid);
  const lacking: FactName = agreedTo === "payment" ? "agreedAmount" : "pricePaid";
  return claimOf(matter, {
    id: "agreed-payment",
    right,
    ground: "debt",
    missing: amount === undefined ? [lacking] : [],
    steps: () => namedStep(matter, { claim: "agreed-payment", step: "agreed", ground: "debt", amount }),
  });
}

function work(matter: Matter, id: "exchange" | "repair", right: RightFinding): Claim {
  const isConsumer = consumerSale(matter.facts).is === true;
  return claimOf(matter, { id, right, ground: isConsumer ? "cure" : "cure-contract", missing: [], steps: () => [] });
}

/** Return, cure or a lower price, the wanted one first. */
function byLaw(matter: Matter, rights: readonly RightFinding[]): readonly Claim[] {
  const { wantedRemedy } = matter.facts;
  const cure = rightOf(rights, "remedy");
  const back = refund(matter, rightOf(rights, "return"));
  const other = work(matter, wantedRemedy === "repair" ? "repair" : "exchange", cure);
  const instead = rights.filter(({ right }) => right === "refund-instead").map((right) => refundInstead(matter, right));
  if (wantedRemedy === "keep-with-reduction") {
    return [reductionClaim(matter, cure), back, other, ...instead];
  }
  return wantedRemedy === "exchange" || wantedRemedy === "repair"
    ? [other, back, ...instead]
    : [back, other, ...instead];
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

function refundInstead(matter: Matter, right: RightFinding): Claim {
  return claimOf(matter, {
    id: "refund-instead",
    right,
    ground: "stalled",
    missing: unknownOf(matter.facts, ["pricePaid"]),
    steps: () => refundSteps(matter, { claim: "refund-instead", ground: "refund-contract", wayBack: "loss" }),
  });
}

function costs(matter: Matter, rights: readonly RightFinding[]): readonly Claim[] {
  const amount = matter.facts.extraCosts;
  return rights
    .filter(({ right }) => right === "loss")
    .map((right) =>
      claimOf(matter, {
        id: "loss",
        right,
        ground: "loss",
        missing: [],
        steps: () => namedStep(matter, { claim: "loss", step: "costs", ground: "loss", amount }),
      }),
    );
}
