/** What a fact can hold. Choices list their allowed answers; words for people live in `law/disputes` and the dictionary. */
export type FactType =
  | { readonly type: "date" }
  | { readonly type: "money" }
  | { readonly type: "flag" }
  | { readonly type: "count"; readonly most: number }
  | { readonly type: "text"; readonly most: number }
  | { readonly type: "choice"; readonly choices: readonly string[] };

const date = { type: "date" } as const;
const money = { type: "money" } as const;
const flag = { type: "flag" } as const;
const text = (most: number) => ({ type: "text", most }) as const;
const count = (most: number) => ({ type: "count", most }) as const;
const choice = <const Choices extends readonly string[]>(...choices: Choices) => ({ type: "choice", choices }) as const;

/** Platforms a purchase can come from. 平台 */
export const platforms = [
  "taobao",
  "tmall",
  "jd",
  "pinduoduo",
  "douyin",
  "xianyu",
  "wechat-shop",
  "kuaishou",
  "xiaohongshu",
  "vipshop",
  "suning",
  "zhuanzhuan",
  "dewu",
  "1688",
  "meituan",
  "eleme",
  "other",
] as const;

/**
 * Every fact the rules can ask about, and its type. One table drives the questions, the form, the YAML reader and the API.
 * Money is written in yuan by people and held in fen. 事实表
 */
export const factTable = {
  // the order
  platform: choice(...platforms),
  orderNumber: text(64),
  shopName: text(120),
  itemName: text(300),
  pricePaid: money,
  listPrice: money,
  freightPaid: money,
  orderedOn: date,
  paidOn: date,
  receivedOn: date,
  parcelNumber: text(64),
  placeOfReceipt: text(200),
  /** Delivered over the network (top-ups, software, courses) rather than by parcel. */
  deliveredOnline: flag,
  soldBy: choice("online", "phone", "television", "mail-order", "in-store"),
  forDailyLife: flag,
  // the other side
  sellerKind: choice("business", "platform-self-operated", "private-person"),
  sellerLegalName: text(120),
  /** The address the shop publishes on the platform. */
  sellerAddress: text(200),
  /** Whether the shop publishes an address at all. */
  addressPublished: flag,
  sellerReachable: flag,
  /** Whether the platform's terms name a court, and whether they point it out in a way one notices. */
  courtClause: choice("none", "pointed-out", "hidden"),
  /** In which city with an internet court the defendant's domicile or the place of receipt lies. */
  internetCourtCity: choice("none", "beijing", "hangzhou", "guangzhou"),
  // what was asked and answered
  demandedOn: date,
  sellerAnswer: choice("not-asked", "refused", "silent", "agreed-not-done", "partial-offer"),
  /** What the page or the shop's staff promised, in their words. */
  sellerPromise: text(300),
  /** What turned out to be the case, in the person's own words. */
  problemFound: text(300),
  /** The reason the other side gave, in its words. */
  refusalReason: text(200),
  officialMediator: choice("unused", "filed", "refused-without-acceptance", "accepted-or-handled"),
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
  // 砍单
  cancelledBy: choice("seller", "platform", "buyer"),
  cancelledOn: date,
  cancelReason: choice("out-of-stock", "price-error", "risk-control", "other"),
  /** The page or the terms say that the contract is formed only later than on ordering. */
  termsDelayFormation: flag,
  /** The seller has asked a court or arbitral body to avoid the contract for its mistake. */
  priceErrorInCourt: flag,
  stillOnSale: flag,
  substitutePrice: money,
  marketPrice: money,
  couponLost: money,
  /** Whether anything was paid; asked only where neither the day nor the sum of the payment is known. */
  paid: flag,
  /** The account was barred from ordering together with the cancellation. */
  orderingRestricted: flag,
  // 假货
  counterfeitProof: choice("authority-finding", "brand-statement", "lab-report", "seller-admission", "suspicion"),
  /** The thing examined is shown to be the thing received. */
  sameItemShown: flag,
  authenticityPromised: flag,
  promisedMultiple: count(100),
  sellerShowedSource: flag,
  // 货不对板
  mismatch: choice("material", "model", "quantity", "fault", "appearance-minor"),
  promiseSaved: flag,
  foundOn: date,
  durableGoods: flag,
  purposeDefeated: flag,
  wantedRemedy: choice("return", "exchange", "repair", "keep-with-reduction"),
  valueAsDelivered: money,
  deliberatelyFalse: flag,
  /** The seller was told while a warranty period still ran. */
  toldWithinWarranty: flag,
  // 不发货
  promisedShipBy: date,
  shippingState: choice(
    "not-shipped",
    "label-only",
    "no-movement",
    "moving",
    "wrong-address",
    "empty-parcel",
    "signed-by-other",
  ),
  urgedOn: date,
  graceUntil: date,
  stillWanted: flag,
  // 二手
  sellerSellsRegularly: flag,
  sellerManyAlike: flag,
  sellerNewGoods: flag,
  itemDiffers: choice("described-otherwise", "hidden-defect", "as-described"),
  sellerKnewDefect: flag,
  receiptConfirmed: flag,
  // 食品、药品
  foodProblem: choice(
    "past-date",
    "spoiled",
    "missing-label",
    "wrong-label",
    "test-failed",
    "label-slip",
    "below-promise",
    "suspicion",
  ),
  drugProblem: choice(
    "authority-finding",
    "past-date",
    "no-date-or-batch",
    "spoiled",
    "beyond-scope",
    "not-a-drug",
    "no-approval",
    "suspicion",
  ),
  /** It was already past its date when it arrived, not only afterwards. */
  expiredOnDelivery: flag,
  /** The seller is also who made it: the maker named on the packing. */
  sellerMadeIt: flag,
  /** What shows that a seller who is not the maker knew. 明知 */
  knowledgeSign: choice(
    "no-lawful-source",
    "low-purchase-price",
    "no-inspection",
    "altered-date",
    "records-hidden",
    "told-or-admitted",
    "none",
  ),
  /** The buyer knew of the defect before buying. */
  knewBeforeBuying: flag,
  /** The price of as much as a household reasonably needs; asked of who bought knowing. */
  priceWithinNeed: money,
  /** Loss of health or property through eating or using it: treatment, lost wages and the like. */
  harmLoss: money,
  /** Small dealings the multiple does not reach (法释〔2024〕9号 11). */
  drugException: choice("mutual-aid", "folk-recipe", "overseas-lawful", "none"),
  // 虚假宣传
  falseClaim: choice("function", "make-up", "sales-or-honour", "slip", "puff"),
  falsityProof: choice("authority-finding", "lab-report", "official-record", "seller-admission", "own-impression"),
  /** The claim moved the person to buy. */
  reliedOn: flag,
  soldThrough: choice("shop-page", "shop-live", "host-live", "platform-live"),
  /** The live room made clear that it is not the seller, and who is. */
  roomNamedSeller: flag,
  /** The host knew, or should have known, that the claim was false. */
  hostKnew: flag,
  /** Goods that bear on life and health: food, medicine, medical devices and the like. */
  concernsHealth: flag,
  /** The platform, once asked, gave a true name, address and contact. */
  platformGaveIdentity: flag,
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
  // 质量问题
  faultCause: choice("defect-found", "normal-use", "user-damage"),
  /** Months of warranty on the card or the page; none: 0. */
  warrantyMonths: count(600),
  installedOn: date,
  /** The day the replacement of an earlier exchange came. */
  exchangedOn: date,
  /** Days the goods spent in repair, all told. */
  repairDays: count(3650),
  repairsMade: count(100),
  /** The box held an official warranty card (三包凭证), or the page says those rules are kept. */
  warrantyCard: flag,
  appraisalFee: money,
  // 拒开发票
  invoiceProblem: choice("not-given", "receipt-only", "extra-fee", "wrong-content", "wants-other-content"),
  /** The page said before the order that the price is without tax and an invoice costs extra. */
  extraFeeStated: flag,
  /** What was paid on top for the invoice; nothing: 0. */
  invoiceExtraPaid: money,
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
  // 快递丢失破损
  parcelRole: choice("buyer", "sender"),
  parcelHarm: choice("lost", "signed-by-other", "damaged", "short"),
  /** The addressee had agreed to a locker, a station or another person taking it. */
  handoverConsented: flag,
  /** The buyer named another carrier than the seller's. */
  ownCarrier: flag,
  /** A courier's service, or registered mail of the postal universal service. */
  carrierKind: choice("courier", "postal-mail"),
  /** What the sender insured it for; nothing: 0. */
  insuredValue: money,
  /** Market value of the whole content where it was to arrive. */
  goodsValue: money,
  /** The loss where only a part is missing or broken. */
  lossValue: money,
  /** The clause that limits compensation was pointed out plainly when the parcel was handed in. */
  limitPointedOut: flag,
  limitAmount: money,
  courierToldOn: date,
  // 个人信息泄露
  leakShown: choice("admitted", "authority-finding", "unique-marker", "order-details", "guess"),
  /** More than one business held what got out, so that nobody can say whose leak it was. */
  othersHadData: flag,
  leakNotified: flag,
  /** Reasonable spending to limit the harm. */
  leakCost: money,
  scamLoss: money,
  seriousMentalHarm: flag,
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
  // 大数据杀熟
  /** The price of the very same thing on another account at the same moment. */
  otherAccountPrice: money,
  /** What explains the gap once every term has been checked. */
  gapReason: choice("new-customer", "membership-or-coupon", "price-moved", "place-or-variant", "none-found"),
  comparedHow: choice("both-recorded", "screenshots", "memory"),
  priceDifferenceTold: flag,
  /** A sign that the price was worked out from the account, browsing or spending. */
  profileSign: flag,
  // 赠品、优惠
  giftIssue: choice("not-given", "different", "faulty", "discount-refused", "review-cashback"),
  /** Where the gift or discount was promised. */
  benefitPromisedIn: choice("page", "chat", "off-platform", "none"),
  /** The order meets the campaign's conditions: time, sum, number, place in the queue. */
  orderInScope: flag,
  /** The page said "while stocks last" or the like. */
  stocksLimited: flag,
  /** The shop showed that the stock was gone before the order. */
  runOutShown: flag,
  /** What the promised gift or discount is worth. */
  benefitValue: money,
  // 投诉前自查
  /** What the person is after: money back, punishment, or both. */
  filingAim: choice("money", "punishment", "both"),
  amountWanted: money,
  /** More, or more often, than a household usually needs. */
  moreThanNeeded: flag,
  /** Complaints and reports of late about the same seller or the same kind of problem, this one left out. */
  alikeComplaints: count(999),
  /** Others complain with the same phone or address. */
  sharedContact: flag,
  /** It is filed for somebody else. */
  onBehalf: flag,
  /** The same facts have been reported before. */
  reportedBefore: flag,
  // 缺陷致伤
  defectProof: choice("recall-or-finding", "test-report", "plain-failure", "suspicion"),
  harmDone: choice("injury", "property", "both", "none-yet"),
  /** It happened because manual or warning was not followed. */
  misused: flag,
  causeShown: flag,
  medicalCost: money,
  /** Care, travel and food for the treatment. */
  careCost: money,
  lostIncome: money,
  /** Loss of things other than the product itself. */
  otherPropertyLoss: money,
  /** Death or grave harm to health. */
  graveHarm: flag,
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
} as const satisfies Record<string, FactType>;
