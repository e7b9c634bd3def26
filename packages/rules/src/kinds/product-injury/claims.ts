import {
  type AmountStep,
  type Claim,
  type FactName,
  type Fen,
  fen,
  formatYuan,
  multiplyFen,
  type RightFinding,
  sumFen,
} from "@youju/domain";
import { claimOf } from "../../claim.ts";
import { consumerSale } from "../../consumer-law.ts";
import { rightOf, unknownOf } from "../../kind-rules.ts";
import type { Matter } from "../../matter.ts";
import { namedStep } from "../../step.ts";

/** What was suffered first, then the price and the danger, and what goes beyond the loss last. */
export function claims(matter: Matter, rights: readonly RightFinding[]): readonly Claim[] {
  const { harmDone, refundReceived } = matter.facts;
  const liability = rightOf(rights, "liability");
  return [
    ...(harmDone === "property" ? [] : [injury(matter, liability)]),
    ...(harmDone === "injury" ? [] : [property(matter, liability)]),
    ...(refundReceived === true ? [] : rights.filter(({ right }) => right === "return")).map((right) =>
      refund(matter, right),
    ),
    ...testing(matter, liability),
    claimOf(matter, {
      id: "remove-danger",
      right: rightOf(rights, "danger"),
      ground: "danger",
      missing: [],
      steps: () => [],
    }),
    ...(harmDone === "property" ? [] : [punitive(matter, rightOf(rights, "punitive"))]),
  ];
}

function injury(matter: Matter, right: RightFinding): Claim {
  return claimOf(matter, {
    id: "injury-damages",
    right,
    ground: "items",
    missing: unknownOf(matter.facts, ["medicalCost"]),
    steps: () => injurySteps(matter, "injury-damages"),
  });
}

const items = [
  { fact: "medicalCost", step: "medical" },
  { fact: "careCost", step: "care" },
  { fact: "lostIncome", step: "income" },
] as const;

/** Treatment, care and lost income, each added to the last; what nobody has named is left out. */
function injurySteps(matter: Matter, claim: string): readonly AmountStep[] {
  let total: Fen | undefined;
  let steps: readonly AmountStep[] = [];
  for (const { fact, step } of items) {
    const amount = matter.facts[fact];
    if (amount !== undefined && (amount > 0 || fact === "medicalCost")) {
      const sum = total === undefined ? amount : sumFen([total, amount]);
      const formula =
        total === undefined ? formatYuan(sum) : `${formatYuan(total)} + ${formatYuan(amount)} = ${formatYuan(sum)}`;
      steps = [...steps, ...namedStep(matter, { claim, step, ground: "items", amount: sum, formula })];
      total = sum;
    }
  }
  return steps;
}

function property(matter: Matter, right: RightFinding): Claim {
  return claimOf(matter, {
    id: "property-damages",
    right,
    ground: "property",
    missing: unknownOf(matter.facts, ["otherPropertyLoss"]),
    steps: () =>
      namedStep(matter, {
        claim: "property-damages",
        step: "property",
        ground: "property",
        amount: matter.facts.otherPropertyLoss,
      }),
  });
}

function refund(matter: Matter, right: RightFinding): Claim {
  const ground = consumerSale(matter.facts).is === true ? "refund" : "refund-contract";
  return claimOf(matter, {
    id: "refund-price",
    right,
    ground,
    missing: unknownOf(matter.facts, ["pricePaid"]),
    steps: () => namedStep(matter, { claim: "refund-price", step: "price", ground, amount: matter.facts.pricePaid }),
  });
}

function testing(matter: Matter, right: RightFinding): readonly Claim[] {
  const { appraisalFee } = matter.facts;
  return appraisalFee === undefined || appraisalFee === 0
    ? []
    : [
        claimOf(matter, {
          id: "testing-fee",
          right,
          ground: "testing",
          missing: [],
          steps: () =>
            namedStep(matter, { claim: "testing-fee", step: "paid", ground: "testing", amount: appraisalFee }),
        }),
      ];
}

/** At most so many times the loss from the injury; no sum is named before the right holds, and how much is for the court. */
function punitive(matter: Matter, right: RightFinding): Claim {
  const missing: readonly FactName[] = unknownOf(matter.facts, ["medicalCost"]);
  return claimOf(matter, {
    id: "punitive",
    right,
    ground: "punitive",
    missing,
    steps: () => {
      if (right.state !== "holds") {
        return [];
      }
      const loss = injurySteps(matter, "injury-damages").at(-1)?.result ?? fen(0);
      const times = matter.law.count("known-defect-multiple", matter.days.act).value;
      const most = multiplyFen(loss, times);
      const formula = `${times} × ${formatYuan(loss)} = ${formatYuan(most)}`;
      return namedStep(matter, { claim: "punitive", step: "most", ground: "punitive", amount: most, formula });
    },
  });
}
