/** Kinds of dispute known so far. 纠纷类型 */
export const disputeKinds = [
  "cancelled-order",
  "counterfeit",
  "no-reason-return",
  "not-as-described",
  "not-shipped",
  "second-hand",
  "after-sales-stalling",
  "deposit",
  "quality-fault",
  "invoice-refused",
  "unsafe-food",
  "auto-renewal",
  "refund-without-return",
  "lost-parcel",
  "price-protection",
  "data-leak",
  "fake-drug",
  "prepaid",
  "price-discrimination",
  "false-advertising",
  "product-injury",
  "missing-gift",
  "minor-spending",
  "paid-reviews",
] as const;
/** One of {@link disputeKinds}. */
export type DisputeKind = (typeof disputeKinds)[number];
