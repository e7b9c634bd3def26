import { type AmountStep, type Claim, fen, formatYuan, multiplyFen, type RightFinding } from "@youju/domain";
import { claimOf } from "../../claim.ts";
import { rightOf, unknownOf } from "../../kind-rules.ts";
import type { Matter } from "../../matter.ts";
import { differenceSteps, pricePromiseGround } from "../../price-drop.ts";
import { namedStep } from "../../step.ts";
import { isDeposit } from "./breach.ts";
import { depositCap, effectiveDeposit, missingOf, paidSoFar } from "./deposit-money.ts";
import { lossGround, lossSteps } from "./loss.ts";
import { isBuyersBreach, leftOver } from "./rights.ts";

/** The goods, or the money back with the deposit once more and the loss beyond it; whoever wants the goods leads with them. */
export function claims(matter: Matter, rights: readonly RightFinding[]): readonly Claim[] {
  const performance = rightOf(rights, "performance");
  const goods = claimOf(matter, {
    id: "performance",
    right: performance,
    ground: "performance",
    missing: [],
    steps: () => [],
  });
  const money = [refund(matter, rights), double(matter, rights), ...loss(matter, rights)];
  return [
    ...(matter.facts.stillWanted === true && performance.state !== "fails" ? [goods, ...money] : [...money, goods]),
    ...difference(matter, rights),
  ];
}

function refund(matter: Matter, rights: readonly RightFinding[]): Claim {
  const keeps = isBuyersBreach(matter) && isDeposit(matter).state !== "broken";
  const ground = refundGround(matter, keeps);
  return claimOf(matter, {
    id: "refund-paid",
    right: rightOf(rights, "refund"),
    ground,
    missing: [...missingOf(paidSoFar(matter)), ...(keeps ? missingOf(effectiveDeposit(matter)) : [])],
    steps: () => refundSteps(matter, { ground, keeps }),
  });
}

function refundGround(matter: Matter, keeps: boolean): string {
  if (!isBuyersBreach(matter)) {
    return "refund";
  }
  return keeps ? "cap" : "no-forfeit";
}

function refundSteps(
  matter: Matter,
  { ground, keeps }: { readonly ground: string; readonly keeps: boolean },
): readonly AmountStep[] {
  const paid = paidSoFar(matter);
  const kept = effectiveDeposit(matter);
  if (!paid.known) {
    return [];
  }
  const all = namedStep(matter, { claim: "refund-paid", step: "paid", ground, amount: paid.fen });
  if (!keeps || !kept.known) {
    return all;
  }
  const amount = leftOver(paid.fen, kept.fen);
  const formula = `${formatYuan(paid.fen)} − ${formatYuan(kept.fen)} = ${formatYuan(amount)}`;
  return [...all, ...namedStep(matter, { claim: "refund-paid", step: "forfeited", ground, amount, formula })];
}

function double(matter: Matter, rights: readonly RightFinding[]): Claim {
  return claimOf(matter, {
    id: "deposit-again",
    right: rightOf(rights, "double-return"),
    ground: "doubling",
    missing: missingOf(effectiveDeposit(matter)),
    steps: () => doubleSteps(matter),
  });
}

/** The deposit, cut to what has that effect, and what the double return adds to giving it back. */
function doubleSteps(matter: Matter): readonly AmountStep[] {
  const { depositPaid } = matter.facts;
  const base = effectiveDeposit(matter);
  const cap = depositCap(matter);
  if (depositPaid === undefined || !base.known || !cap.known) {
    return [];
  }
  const claim = "deposit-again";
  const { value } = matter.law.count("deposit-return-multiple", matter.days.act);
  const amount = fen(multiplyFen(base.fen, value) - base.fen);
  const formula = `${value} × ${formatYuan(base.fen)} − ${formatYuan(base.fen)} = ${formatYuan(amount)}`;
  return [
    ...namedStep(matter, { claim, step: "deposit", ground: "doubling", amount: depositPaid }),
    ...(depositPaid > cap.fen ? namedStep(matter, { claim, step: "cap", ground: "cap", amount: cap.fen }) : []),
    ...namedStep(matter, { claim, step: "again", ground: "doubling", amount, formula }),
  ];
}

function loss(matter: Matter, rights: readonly RightFinding[]): readonly Claim[] {
  const twice = rightOf(rights, "double-return");
  return rights
    .filter(({ right }) => right === "price-gap")
    .map((right) =>
      claimOf(matter, {
        id: "price-gap",
        right,
        ground: lossGround(twice),
        missing: [],
        steps: () => lossSteps(matter, twice),
      }),
    );
}

function difference(matter: Matter, rights: readonly RightFinding[]): readonly Claim[] {
  const ground = pricePromiseGround(matter);
  return rights
    .filter(({ right }) => right === "promised-price")
    .map((right) =>
      claimOf(matter, {
        id: "difference",
        right,
        ground,
        missing: unknownOf(matter.facts, ["agreedPrice", "laterPrice"]),
        steps: () => differenceSteps(matter, { claim: "difference", ground, high: "agreedPrice", low: "laterPrice" }),
      }),
    );
}
