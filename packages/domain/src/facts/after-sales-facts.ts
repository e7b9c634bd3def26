import { choice, count, date, flag, money } from "../fact-type.ts";

/** Returns, and after-sales that lead nowhere. */
export const afterSalesFacts = {
  // 七日无理由
  goodsClass: choice(
    "ordinary",
    "custom-made",
    "perishable",
    "opened-digital",
    "newspaper",
    "opened-hygiene",
    "activated-depreciates",
    "disclosed-defective",
  ),
  exclusionConfirmedAtPurchase: flag,
  sellerPromisedReturn: flag,
  goodsCondition: choice("unopened", "opened-to-inspect", "used-beyond-inspection"),
  /** A promised period longer than the statutory one. */
  promisedReturnDays: count(3650),
  returnNoticeSent: flag,
  returnNoticeOn: date,
  goodsReturned: choice("not-yet", "on-the-way", "arrived"),
  returnArrivedOn: date,
  refundReceived: flag,
  returnFreightAgreed: choice("seller", "insured", "none"),
  returnFreightPaid: money,
  // 售后推诿
  /** What the after-sales demand rests on. */
  afterSalesCause: choice("fault-or-mismatch", "promised-service", "changed-mind"),
  /** What the other side agreed to, or promised on its page. */
  agreedTo: choice("refund", "refund-only", "exchange", "repair", "payment"),
  agreedAmount: money,
  /** The day by which the other side itself said it would be done. */
  agreedBy: date,
  /** What the platform decided when it was called in. */
  platformDecision: choice("not-asked", "pending", "for-buyer", "for-seller"),
  platformDecidedOn: date,
  /** How often the other side was contacted about it. */
  contactsMade: count(999),
  /** Money spent because of the breach, with receipts; carriage stands apart. */
  extraCosts: money,
  // 仅退款
  /** Who asks: the buyer wants the refund, or is called to account for one that was granted. */
  refundOnlySide: choice("asking", "accused"),
  /** Why the goods can or cannot reasonably go back. */
  returnPointless: choice("nothing-came", "perished-or-unsafe", "costs-more", "no"),
  /** What the accused buyer says of the reason given for the refund. */
  claimTruth: choice("true", "mistaken", "made-up"),
  refundOnlyGrantedBy: choice("seller", "platform"),
  /** The buyer offered in writing to send the goods back. */
  returnOffered: flag,
  /** The day on which the court's copy of the other side's statement of claim came. */
  courtPapersOn: date,
} as const;
