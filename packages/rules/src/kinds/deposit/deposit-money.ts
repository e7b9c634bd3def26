import { type FactName, type Fen, fen, maxFen, multiplyFen } from "@youju/domain";
import type { Matter } from "../../matter.ts";

/** A sum, or the facts it still needs. */
export type Sum =
  | { readonly known: true; readonly fen: Fen }
  | { readonly known: false; readonly missing: readonly FactName[] };

/** Deposit and balance together: as agreed, or what was paid once the balance is paid too. 总价 */
export function totalPrice({ facts }: Matter): Sum {
  const { agreedPrice, balancePaid, pricePaid } = facts;
  const total = agreedPrice ?? (balancePaid === true ? pricePaid : undefined);
  return total === undefined ? { known: false, missing: ["agreedPrice"] } : { known: true, fen: total };
}

/** The most that can be a deposit: a fifth of the price (民法典 586). Nothing while the price is unknown. */
export function depositCap(matter: Matter): Sum {
  const total = totalPrice(matter);
  if (!total.known) {
    return total;
  }
  const { numerator, denominator } = matter.law.fraction("deposit-cap", matter.days.act).value;
  return { known: true, fen: multiplyFen(total.fen, numerator, denominator) };
}

/** The part of the sum paid ahead that has the effect of a deposit. 有定金效力的部分 */
export function effectiveDeposit(matter: Matter): Sum {
  const { depositPaid } = matter.facts;
  const cap = depositCap(matter);
  if (depositPaid === undefined || !cap.known) {
    const missing = cap.known ? [] : cap.missing;
    return { known: false, missing: depositPaid === undefined ? ["depositPaid", ...missing] : missing };
  }
  return { known: true, fen: fen(Math.min(depositPaid, cap.fen)) };
}

/** All that was paid: the sum paid ahead, and the balance where it was paid. Who missed the balance did not pay it. */
export function paidSoFar({ facts }: Matter): Sum {
  const { depositPaid, pricePaid, presaleProblem } = facts;
  const balancePaid = presaleProblem === "missed-balance" ? false : facts.balancePaid;
  if (balancePaid === true) {
    return pricePaid === undefined
      ? { known: false, missing: ["pricePaid"] }
      : { known: true, fen: maxFen(pricePaid, depositPaid ?? fen(0)) };
  }
  const missing: readonly FactName[] = [
    ...(balancePaid === undefined ? (["balancePaid"] as const) : []),
    ...(depositPaid === undefined ? (["depositPaid"] as const) : []),
  ];
  return depositPaid === undefined || balancePaid === undefined
    ? { known: false, missing }
    : { known: true, fen: depositPaid };
}

/** The facts a sum still needs. */
export function missingOf(sum: Sum): readonly FactName[] {
  return sum.known ? [] : sum.missing;
}
