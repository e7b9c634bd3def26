import type { FactName, Facts, PlainDate } from "@youju/domain";

/** When the seller was told of the mismatch: on a day, not yet, or nobody has said so far. */
export type SellerTold =
  | { readonly kind: "on"; readonly day: PlainDate; readonly facts: readonly FactName[] }
  | { readonly kind: "not-yet"; readonly facts: readonly FactName[] }
  | { readonly kind: "unknown"; readonly missing: FactName };

/** Reads it from the day of the demand, else from the answer to whether the shop was asked at all. */
export function sellerTold({ demandedOn, sellerAnswer }: Facts): SellerTold {
  if (demandedOn !== undefined) {
    return { kind: "on", day: demandedOn, facts: ["demandedOn"] };
  }
  if (sellerAnswer === "not-asked") {
    return { kind: "not-yet", facts: ["sellerAnswer"] };
  }
  return { kind: "unknown", missing: sellerAnswer === undefined ? "sellerAnswer" : "demandedOn" };
}

/** The day that counts against a period: the day of the notice, or today where none went out. */
export function dayOfNotice(told: Exclude<SellerTold, { kind: "unknown" }>, today: PlainDate): PlainDate {
  return told.kind === "on" ? told.day : today;
}
