import type { KindRules } from "./kind-rules.ts";
import { afterSalesStalling } from "./kinds/after-sales-stalling/index.ts";
import { autoRenewal } from "./kinds/auto-renewal/index.ts";
import { cancelledOrder } from "./kinds/cancelled-order/index.ts";
import { counterfeit } from "./kinds/counterfeit/index.ts";
import { dataLeak } from "./kinds/data-leak/index.ts";
import { deposit } from "./kinds/deposit/index.ts";
import { fakeDrug } from "./kinds/fake-drug/index.ts";
import { falseAdvertising } from "./kinds/false-advertising/index.ts";
import { invoiceRefused } from "./kinds/invoice-refused/index.ts";
import { lostParcel } from "./kinds/lost-parcel/index.ts";
import { minorSpending } from "./kinds/minor-spending/index.ts";
import { missingGift } from "./kinds/missing-gift/index.ts";
import { noReasonReturn } from "./kinds/no-reason-return/index.ts";
import { notAsDescribed } from "./kinds/not-as-described/index.ts";
import { notShipped } from "./kinds/not-shipped/index.ts";
import { paidReviews } from "./kinds/paid-reviews/index.ts";
import { prepaid } from "./kinds/prepaid/index.ts";
import { priceDiscrimination } from "./kinds/price-discrimination/index.ts";
import { priceProtection } from "./kinds/price-protection/index.ts";
import { productInjury } from "./kinds/product-injury/index.ts";
import { qualityFault } from "./kinds/quality-fault/index.ts";
import { refundWithoutReturn } from "./kinds/refund-without-return/index.ts";
import { secondHand } from "./kinds/second-hand/index.ts";
import { unsafeFood } from "./kinds/unsafe-food/index.ts";

/** Every kind of dispute the rules know, in the order they are offered. */
export const kindRules: readonly KindRules[] = [
  cancelledOrder,
  counterfeit,
  noReasonReturn,
  notAsDescribed,
  notShipped,
  secondHand,
  afterSalesStalling,
  refundWithoutReturn,
  invoiceRefused,
  deposit,
  unsafeFood,
  qualityFault,
  autoRenewal,
  dataLeak,
  fakeDrug,
  priceProtection,
  prepaid,
  lostParcel,
  priceDiscrimination,
  falseAdvertising,
  productInjury,
  missingGift,
  minorSpending,
  paidReviews,
];
