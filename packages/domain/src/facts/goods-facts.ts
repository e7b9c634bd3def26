import { choice, count, date, flag, money } from "../fact-type.ts";

/** Something is wrong with the goods. */
export const goodsFacts = {
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
  // 二手
  sellerSellsRegularly: flag,
  sellerManyAlike: flag,
  sellerNewGoods: flag,
  itemDiffers: choice("described-otherwise", "hidden-defect", "as-described"),
  sellerKnewDefect: flag,
  receiptConfirmed: flag,
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
} as const;
