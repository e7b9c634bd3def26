import type { DisputeKind } from "@youju/domain";
import { afterSalesStallingWords } from "./kinds/after-sales-stalling.ts";
import { autoRenewalWords } from "./kinds/auto-renewal.ts";
import { cancelledOrderWords } from "./kinds/cancelled-order.ts";
import { counterfeitWords } from "./kinds/counterfeit.ts";
import { dataLeakWords } from "./kinds/data-leak.ts";
import { depositWords } from "./kinds/deposit.ts";
import { fakeDrugWords } from "./kinds/fake-drug.ts";
import { falseAdvertisingWords } from "./kinds/false-advertising.ts";
import { invoiceRefusedWords } from "./kinds/invoice-refused.ts";
import type { KindWords } from "./kinds/kind-words.ts";
import { lostParcelWords } from "./kinds/lost-parcel.ts";
import { minorSpendingWords } from "./kinds/minor-spending.ts";
import { missingGiftWords } from "./kinds/missing-gift.ts";
import { noReasonReturnWords } from "./kinds/no-reason-return.ts";
import { notAsDescribedWords } from "./kinds/not-as-described.ts";
import { notShippedWords } from "./kinds/not-shipped.ts";
import { paidReviewsWords } from "./kinds/paid-reviews.ts";
import { prepaidWords } from "./kinds/prepaid.ts";
import { priceDiscriminationWords } from "./kinds/price-discrimination.ts";
import { priceProtectionWords } from "./kinds/price-protection.ts";
import { productInjuryWords } from "./kinds/product-injury.ts";
import { qualityFaultWords } from "./kinds/quality-fault.ts";
import { refundWithoutReturnWords } from "./kinds/refund-without-return.ts";
import { secondHandWords } from "./kinds/second-hand.ts";
import { unsafeFoodWords } from "./kinds/unsafe-food.ts";

/** What each kind of dispute says in papers. */
export const kindWords: Readonly<Record<DisputeKind, KindWords>> = {
  "cancelled-order": cancelledOrderWords,
  counterfeit: counterfeitWords,
  "no-reason-return": noReasonReturnWords,
  "not-as-described": notAsDescribedWords,
  "not-shipped": notShippedWords,
  "second-hand": secondHandWords,
  "after-sales-stalling": afterSalesStallingWords,
  "refund-without-return": refundWithoutReturnWords,
  "invoice-refused": invoiceRefusedWords,
  "quality-fault": qualityFaultWords,
  "auto-renewal": autoRenewalWords,
  deposit: depositWords,
  "unsafe-food": unsafeFoodWords,
  "data-leak": dataLeakWords,
  "fake-drug": fakeDrugWords,
  "price-protection": priceProtectionWords,
  prepaid: prepaidWords,
  "lost-parcel": lostParcelWords,
  "price-discrimination": priceDiscriminationWords,
  "false-advertising": falseAdvertisingWords,
  "product-injury": productInjuryWords,
  "missing-gift": missingGiftWords,
  "minor-spending": minorSpendingWords,
  "paid-reviews": paidReviewsWords,
};
