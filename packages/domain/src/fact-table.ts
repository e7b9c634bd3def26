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
} as const satisfies Record<string, FactType>;
