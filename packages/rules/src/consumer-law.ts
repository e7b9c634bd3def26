import type { FactName, Facts } from "@youju/domain";

/** Whether consumer law stands beside the law of sale: a business sold, and for daily life. */
export type ConsumerSale = {
  readonly is: boolean | undefined;
  /** The facts that tell. */
  readonly facts: readonly FactName[];
};

/** A purchase is taken to be for daily life unless the person says otherwise. */
export function consumerSale({ sellerKind, forDailyLife }: Facts): ConsumerSale {
  if (forDailyLife === false) {
    return { is: false, facts: ["forDailyLife"] };
  }
  return sellerKind === undefined
    ? { is: undefined, facts: [] }
    : { is: sellerKind !== "private-person", facts: ["sellerKind"] };
}
