import { choice, count, date, flag, money, percent, text } from "../fact-type.ts";

/** Prices, deposits, debits and invoices. */
export const moneyFacts = {
  // 定金
  /** What the payment page calls the sum paid ahead: 定金, 订金 and the like, 意向金 and the like, or something else. */
  depositName: choice("deposit", "earnest", "intention", "other"),
  /** The terms say that a shop in breach returns the sum twice. */
  doubleReturnStated: flag,
  presaleProblem: choice(
    "seller-cancelled",
    "price-raised",
    "seller-late",
    "final-above-shelf",
    "buyer-withdrew",
    "missed-balance",
  ),
  depositPaid: money,
  /** What deposit and balance come to. */
  agreedPrice: money,
  balancePaid: flag,
  // 价格保护
  /** The page or the shop promised the lowest price, or the difference back. */
  priceProtectionPromised: flag,
  /** The last day on which the difference can be asked. */
  priceProtectedUntil: date,
  laterPrice: money,
  laterPriceOn: date,
  /** Same variant, coupons, membership and channel as in one's own order. */
  samePriceTerms: flag,
  priceIssue: choice("dropped-after", "false-reference", "charged-more"),
  /** The struck-through or "original" price shown beside the price asked. 划线价 */
  referencePrice: money,
  /** The page says what the struck-through price is: whose, when, where. */
  referenceExplained: flag,
  /** The lowest price really paid at this shop in the seven days before, else the last one paid. */
  lowestBefore: money,
  /** What the page, the live room or the campaign said this order would cost. */
  advertisedPrice: money,
  // 拒开发票
  invoiceProblem: choice("not-given", "receipt-only", "extra-fee", "wrong-content", "wants-other-content"),
  /** The page said before the order that the price is without tax and an invoice costs extra. */
  extraFeeStated: flag,
  /** What was paid on top for the invoice; nothing: 0. */
  invoiceExtraPaid: money,
  /** What an invoice that was issued says of itself. */
  invoiceNumber: text(20),
  invoicedOn: date,
  invoiceAmount: money,
  /** The issuer's unified social credit code. */
  sellerTaxNumber: text(20),
  // 自动续费
  renewalAgreed: choice("ticked", "pre-ticked", "not-shown"),
  /** Notice before the debit; one that came after it is none. */
  debitNotice: choice("none", "hidden", "clear"),
  debitNoticeOn: date,
  debitedOn: date,
  cancelledBeforeDebit: flag,
  /** Renewal is off and the payment channel's debit agreement ended. */
  renewalOff: flag,
  usedAfterDebit: flag,
  // 按期间付费（自动续费、预付）
  /** Days the money paid covers. */
  serviceDays: count(3650),
  serviceDaysLeft: count(3650),
  // 预付
  prepaidForm: choice("stored-value", "sessions", "unlimited", "multi-purpose"),
  /** The same goods or service was had before the contract, from this business or another. */
  hadSameBefore: flag,
  endReason: choice(
    "closed",
    "not-supplied",
    "unlimited-not-served",
    "raised-or-cut",
    "moved",
    "transferred",
    "health",
    "own-reason",
  ),
  contractAllowsRefund: flag,
  /** What was used, at the member's price. */
  consumedValue: money,
  bonusCredit: money,
  /** What was used, at the price before discount. */
  consumedAtListPrice: money,
  recordsWithheld: flag,
  /** The business closed and evades refunds on purpose. */
  evadesRefund: flag,
  noRefundTerm: flag,
  /** The day the contract ended: the notice of rescission reached the business. */
  contractEndedOn: date,
  /** The rate that fits, as the person found it published. */
  interestRate: percent,
  // 大数据杀熟
  /** The price of the very same thing on another account at the same moment. */
  otherAccountPrice: money,
  /** What explains the gap once every term has been checked. */
  gapReason: choice("new-customer", "membership-or-coupon", "price-moved", "place-or-variant", "none-found"),
  comparedHow: choice("both-recorded", "screenshots", "memory"),
  priceDifferenceTold: flag,
  /** A sign that the price was worked out from the account, browsing or spending. */
  profileSign: flag,
  // 未成年人
  minorAge: choice("under-eight", "eight-or-more", "sixteen-earning", "adult"),
  /** Whether anything beyond the family's word shows that the child made the payments. */
  minorActed: choice("shown", "word-only", "adult-acted"),
  /** A guardian agreed beforehand or ratified afterwards. */
  guardianConsented: flag,
  fitsAge: flag,
  spendKind: choice("game", "live-gift", "content", "goods", "course"),
  accountChecked: choice("minor", "adult", "none"),
  platformCouldTell: flag,
  guardianCareless: flag,
  // 刷单、好评返现
  rewardFor: choice("fake-order", "good-review", "changing-review", "unconditional"),
  rewardPromised: money,
  /** What the promise asked for (an order, a picture) has been done. */
  rewardEarned: flag,
} as const;
