import { type AmountStep, type FactName, type Fen, fen, formatYuan, multiplyFen } from "@youju/domain";
import type { Matter } from "../../matter.ts";
import { namedStep } from "../../step.ts";

const claim = "carrier-damages";

/** Whether the whole content is gone, or only a part of its value. */
function isWhole({ parcelHarm }: Matter["facts"]): boolean {
  return parcelHarm === "lost" || parcelHarm === "signed-by-other";
}

/** The facts still needed to name what the carrier owes. */
export function unknownOfCompensation({ facts }: Matter): readonly FactName[] {
  const { insuredValue, carrierKind, limitPointedOut } = facts;
  const loss: readonly FactName[] = isWhole(facts) ? ["goodsValue"] : ["lossValue"];
  const limit: FactName = carrierKind === "postal-mail" ? "freightPaid" : "limitAmount";
  const needed: readonly FactName[] =
    insuredValue === undefined
      ? [...loss, "insuredValue"]
      : insuredValue > 0
        ? [...loss, "goodsValue"]
        : [...loss, "limitPointedOut", ...(limitPointedOut === true ? [limit] : [])];
  return [...new Set(needed)].filter((name) => facts[name] === undefined);
}

/**
 * The loss at the market price of the destination (民法典 833); insured parcels by the insured value, a part of it in
 * proportion (邮政法 47(1)(1), and as couriers' terms usually say); a limit counts only if it was pointed out.
 */
export function compensationSteps(matter: Matter): readonly AmountStep[] {
  const { goodsValue, lossValue, insuredValue } = matter.facts;
  const loss = isWhole(matter.facts) ? goodsValue : lossValue;
  if (loss === undefined || insuredValue === undefined) {
    return [];
  }
  const first = namedStep(matter, { claim, step: "loss", ground: "carrier-loss", amount: loss });
  return [...first, ...(insuredValue > 0 ? insured(matter, loss, insuredValue) : limited(matter, loss))];
}

function insured(matter: Matter, loss: Fen, insuredValue: Fen): readonly AmountStep[] {
  const { carrierKind, goodsValue } = matter.facts;
  const ground = carrierKind === "postal-mail" ? "postal" : "insured";
  if (isWhole(matter.facts)) {
    const amount = carrierKind === "postal-mail" || insuredValue < loss ? insuredValue : loss;
    return amount === loss ? [] : namedStep(matter, { claim, step: "insured", ground, amount });
  }
  if (goodsValue === undefined || goodsValue <= insuredValue || goodsValue === 0) {
    return [];
  }
  const amount = multiplyFen(loss, insuredValue, goodsValue);
  const formula = `${formatYuan(loss)} × ${formatYuan(insuredValue)} ÷ ${formatYuan(goodsValue)} = ${formatYuan(amount)}`;
  return namedStep(matter, { claim, step: "in-proportion", ground, amount, formula });
}

function limited(matter: Matter, loss: Fen): readonly AmountStep[] {
  const { carrierKind, limitPointedOut, limitAmount, freightPaid, insuredValue } = matter.facts;
  if (limitPointedOut !== true || insuredValue === undefined) {
    return [];
  }
  if (carrierKind !== "postal-mail") {
    return limitAmount === undefined || limitAmount >= loss
      ? []
      : namedStep(matter, { claim, step: "limit", ground: "limit", amount: limitAmount });
  }
  const times = matter.law.count("postal-fee-multiple", matter.days.act).value;
  const most = multiplyFen(freightPaid ?? fen(0), times);
  const formula = `${times} × ${formatYuan(freightPaid ?? fen(0))} = ${formatYuan(most)}`;
  return freightPaid === undefined || most >= loss
    ? []
    : namedStep(matter, { claim, step: "postal-limit", ground: "postal", amount: most, formula });
}
