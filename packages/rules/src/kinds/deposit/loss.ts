import { type AmountStep, type FactName, type Fen, fen, formatYuan, type RightFinding } from "@youju/domain";
import { groundArticles, type Matter } from "../../matter.ts";
import { type Condition, conditionsOf } from "../../weigh.ts";
import { effectiveDeposit, missingOf, totalPrice } from "./deposit-money.ts";

type Loss = {
  readonly fact: "substitutePrice" | "marketPrice";
  readonly elsewhere: Fen;
  readonly agreed: Fen;
  readonly gap: Fen;
};

/** What the same goods cost elsewhere above the agreed price; `undefined` while one of the two is unknown. */
function lossOf(matter: Matter): Loss | undefined {
  const { substitutePrice, marketPrice } = matter.facts;
  const agreed = totalPrice(matter);
  const elsewhere = substitutePrice ?? marketPrice;
  if (elsewhere === undefined || !agreed.known) {
    return undefined;
  }
  const fact = substitutePrice === undefined ? "marketPrice" : "substitutePrice";
  return { fact, elsewhere, agreed: agreed.fen, gap: fen(Math.max(0, elsewhere - agreed.fen)) };
}

/** What the double return already makes good: nothing where there is none. */
function covered(matter: Matter, double: RightFinding): Fen {
  const base = effectiveDeposit(matter);
  return double.state === "holds" && base.known ? base.fen : fen(0);
}

/**
 * A loss above what the deposit makes good (民法典 588(2)); without a deposit the whole price gap. Broken with `no-gap` or
 * `covered`.
 */
export function lossCondition(matter: Matter, double: RightFinding): Condition {
  const { met, broken, unknown } = conditionsOf(matter);
  const { substitutePrice, marketPrice } = matter.facts;
  const ground = lossGround(double);
  const loss = lossOf(matter);
  const base = effectiveDeposit(matter);
  if (loss === undefined) {
    const price = substitutePrice === undefined && marketPrice === undefined ? (["marketPrice"] as const) : [];
    return unknown(ground, ...price, ...missingOf(totalPrice(matter)));
  }
  if (loss.gap === 0) {
    return broken("gap", [loss.fact], { reason: "no-gap" });
  }
  if (double.state === "needs-facts" || (double.state === "holds" && !base.known)) {
    return unknown(ground, ...double.missing, ...missingOf(base));
  }
  const used: readonly FactName[] = [loss.fact];
  return loss.gap > covered(matter, double)
    ? met(ground, used, double.state === "holds" ? "holds-beyond" : "holds")
    : broken(ground, used, { reason: "covered" });
}

/** The ground the loss rests on: beyond a deposit, or the gap alone. */
export function lossGround(double: RightFinding): "beyond" | "gap" {
  return double.state === "fails" ? "gap" : "beyond";
}

/** The price elsewhere, less the agreed price, less what the deposit makes good. */
export function lossSteps(matter: Matter, double: RightFinding): readonly AmountStep[] {
  const labels = matter.dispute.claims["price-gap"]?.steps;
  const loss = lossOf(matter);
  const from = loss?.fact === "substitutePrice" ? labels?.substitute : labels?.market;
  if (loss === undefined || from === undefined || labels?.gap === undefined || labels.beyond === undefined) {
    return [];
  }
  const article = groundArticles(matter, lossGround(double))[0]?.id ?? null;
  const { elsewhere, agreed, gap } = loss;
  const less = covered(matter, double);
  const rest = fen(Math.max(0, gap - less));
  return [
    { label: from, formula: formatYuan(elsewhere), result: elsewhere, article },
    {
      label: labels.gap,
      formula: `${formatYuan(elsewhere)} − ${formatYuan(agreed)} = ${formatYuan(gap)}`,
      result: gap,
      article,
    },
    ...(less === 0
      ? []
      : [
          {
            label: labels.beyond,
            formula: `${formatYuan(gap)} − ${formatYuan(less)} = ${formatYuan(rest)}`,
            result: rest,
            article,
          },
        ]),
  ];
}
