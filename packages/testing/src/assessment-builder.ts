import {
  type Article,
  type Assessment,
  type Claim,
  type DisputeKind,
  type Exhibit,
  type ExhibitKind,
  type Facts,
  fen,
  formatYuan,
  type MatrixRow,
  type Profile,
  plainDate,
  type RightFinding,
  type Text,
} from "@youju/domain";
import { type LawBook, lawBook } from "@youju/law";
import { readLawFolder } from "@youju/law/read";

/** A sentence in both languages that says the same in each: enough for a test. */
const both = (words: string): Text => ({ zh: words, en: words });

/** An invented person; nobody bears this name, number or address. */
export const inventedProfile: Profile = {
  name: "示例用户",
  phone: "13800000001",
  address: "示例省示例市示例区示例路1号",
};

let book: LawBook | undefined;

/** What an invented dispute of each kind rests on: an article on record, and a reason in our own words. */
const grounds: Readonly<Record<DisputeKind, readonly [statute: string, number: string, reason: string]>> = {
  "cancelled-order": ["e-commerce-law", "49", "订单提交成功，合同已经成立，商家应当履行"],
  counterfeit: ["consumer-protection-law", "23", "商品与商家承诺的不一致，应当承担责任"],
  "no-reason-return": ["consumer-protection-law", "25", "网上购买、在期限内、商品完好，可以退货"],
  "not-as-described": ["consumer-protection-law", "24", "商品与页面描述不一致，可以退货，运费由商家承担"],
  "not-shipped": ["e-commerce-law", "20", "商家没有按约定的时间交付商品"],
  "after-sales-stalling": ["consumer-protection-law", "48", "消费者依法要求修理、更换、退货，经营者不得拖延"],
  "refund-without-return": ["civil-code", "566", "商品已经变质，没有退回的价值，应当退还价款"],
  "second-hand": ["civil-code", "617", "交付的商品与描述不一致，可以要求退货退款"],
  deposit: ["civil-code", "587", "收取定金的一方不履行，应当双倍返还定金"],
  "invoice-refused": ["consumer-protection-law", "22", "商家收取货款后应当开具发票"],
  "unsafe-food": ["food-safety-law", "148", "食品不合食品安全标准，商家应当退款并赔偿"],
  "quality-fault": ["consumer-protection-law", "24", "商品不符合质量要求，可以要求退货、更换、修理"],
  "auto-renewal": ["consumer-protection-regulation", "10", "续费日前没有显著提醒就扣款，应当退还"],
  "price-protection": ["civil-code", "509", "承诺过保价，后来卖得更低，应当补差价"],
  "data-leak": ["civil-code", "1038", "信息处理者不得泄露其收集的个人信息"],
  "fake-drug": ["drug-administration-law", "144", "所售药品已过有效期，应当退款并赔偿"],
  prepaid: ["consumer-protection-law", "53", "收了预付款没有按照约定提供，应当退回剩余的预付款"],
  "lost-parcel": ["e-commerce-law", "20", "商品签收以前，运输中的风险由卖家承担"],
  "price-discrimination": ["consumer-protection-law", "8", "消费者有权知道价格的真实情况"],
  "false-advertising": ["consumer-protection-law", "45", "宣传的内容与实际不符，可以要求退货退款"],
  "product-injury": ["civil-code", "1203", "商品存在缺陷造成损害，可以要求生产者或者销售者赔偿"],
  "missing-gift": ["civil-code", "509", "赠品是随商品作出的承诺，应当按承诺交付"],
  "minor-spending": ["civil-code", "145", "付款与孩子的年龄不相称，监护人没有同意，应当返还"],
  "paid-reviews": ["civil-code", "617", "真实购买的商品不符合约定，给过什么评价都不影响商家承担责任"],
};

/** The article an invented dispute of that kind rests on, as it stands in `law/`, surely read and in force. */
export function anArticle(own: Partial<Article> = {}, kind: DisputeKind = "no-reason-return"): Article {
  book ??= lawBook(readLawFolder());
  const [statute, number] = grounds[kind];
  const article = book.articleOn(statute, number, plainDate("2026-10-06"));
  if (article === undefined) {
    throw new RangeError(`not on record: ${statute}#${number}`);
  }
  return { ...article, ...own };
}

/** A claim to the price that holds with the ordinary standard of proof. */
export function aClaim(own: Partial<Claim> = {}, kind: DisputeKind = "no-reason-return"): Claim {
  const article = anArticle({}, kind).id;
  const amount = own.amount === undefined ? fen(36800) : own.amount;
  return {
    id: "refund-price",
    right: kind,
    title: { zh: "退还货款", en: "Refund of the price" },
    state: "holds",
    amount,
    level: "minimum",
    steps:
      amount === null ? [] : [{ label: both("实际支付的价款"), formula: formatYuan(amount), result: amount, article }],
    articles: [article],
    because: [{ article, facts: ["pricePaid"] }],
    missing: [],
    alternativeTo: [],
    standard: "ordinary",
    confidence: "high",
    requestWords: ["退货", "退赔费用"],
    caution: null,
    ...own,
  };
}

/** A right that holds. */
export function aFinding(own: Partial<RightFinding> = {}, kind: DisputeKind = "no-reason-return"): RightFinding {
  return {
    right: kind,
    title: both("可以主张的权利"),
    state: "holds",
    reason: both(`${grounds[kind][2]}。`),
    because: [{ article: anArticle({}, kind).id, facts: ["pricePaid"] }],
    missing: [],
    confidence: "high",
    caution: null,
    ...own,
  };
}

/** A row of the matrix that the consumer has to prove and holds. */
export function aMatrixRow(own: Partial<MatrixRow> = {}): MatrixRow {
  return {
    element: "purchase",
    title: both("购买和付款"),
    burden: "consumer",
    standard: "ordinary",
    state: "held",
    proves: ["order-page"],
    heldBy: ["consumer"],
    getToday: both("截订单页。"),
    perishable: false,
    articles: [anArticle().id],
    ...own,
  };
}

/** An assessment of an invented dispute; everything may be replaced. */
export function anAssessment(own: Partial<Assessment> = {}): Assessment {
  const kind = own.kind ?? "no-reason-return";
  return {
    kind,
    asOf: plainDate("2026-10-06"),
    rulesVersion: "0.0.0",
    edition: "0".repeat(64),
    facts: inventedFacts(kind),
    findings: [aFinding({}, kind)],
    claims: [aClaim({}, kind)],
    range: { minimum: fen(36800), target: fen(36800), maximum: fen(36800) },
    matrix: [aMatrixRow()],
    route: [],
    deadlines: [],
    questions: [],
    counterfactuals: [],
    warnings: [],
    firstAid: { doNotPress: both("不要撤销申请。"), captureNow: both("先截图。"), roughly: both("大致可以退。") },
    law: [anArticle({}, kind)],
    ...own,
  };
}

/** Facts of an invented dispute of one kind, complete enough for every paper. */
export function inventedFacts(kind: DisputeKind): Facts {
  return {
    platform: kind === "second-hand" ? "xianyu" : "taobao",
    orderNumber: "2609223371840052617",
    shopName: "示例百货专营店",
    itemName: "示例降噪耳机 星夜黑",
    pricePaid: fen(36800),
    orderedOn: plainDate("2026-09-22"),
    paidOn: plainDate("2026-09-22"),
    soldBy: "online",
    forDailyLife: true,
    sellerKind: "business",
    sellerLegalName: "示例百货有限公司",
    sellerAddress: "示例市示例区示例街2号",
    demandedOn: plainDate("2026-10-05"),
    sellerAnswer: "refused",
    officialMediator: "unused",
    ...factsByKind[kind],
  };
}

const received = plainDate("2026-09-26");
const factsByKind: Readonly<Record<DisputeKind, Facts>> = {
  "cancelled-order": {
    cancelledBy: "seller",
    cancelledOn: plainDate("2026-09-23"),
    cancelReason: "out-of-stock",
    stillOnSale: true,
  },
  counterfeit: {
    receivedOn: received,
    promisedMultiple: 10,
    counterfeitProof: "brand-statement",
    problemFound: "防伪码查询无记录，品牌方书面答复不是其产品",
  },
  "no-reason-return": {
    receivedOn: received,
    goodsClass: "ordinary",
    goodsCondition: "opened-to-inspect",
    exclusionConfirmedAtPurchase: false,
    returnNoticeOn: plainDate("2026-10-01"),
    refusalReason: "拆封不退",
  },
  "not-as-described": {
    receivedOn: received,
    sellerPromise: "实木桌面，厚4厘米",
    problemFound: "桌面是贴皮板材，厚2.2厘米",
    foundOn: plainDate("2026-09-27"),
  },
  "not-shipped": { promisedShipBy: plainDate("2026-09-24"), shippingState: "label-only" },
  "after-sales-stalling": {
    receivedOn: received,
    afterSalesCause: "fault-or-mismatch",
    problemFound: "左耳没有声音",
    foundOn: plainDate("2026-09-28"),
    contactsMade: 5,
  },
  "refund-without-return": {
    receivedOn: received,
    itemName: "示例草莓 2斤",
    refundOnlySide: "asking",
    afterSalesCause: "fault-or-mismatch",
    returnPointless: "perished-or-unsafe",
    problemFound: "到货时整盒水果已经发霉",
    foundOn: received,
    returnOffered: true,
  },
  "second-hand": {
    receivedOn: received,
    sellerPromise: "功能完好，无拆修",
    problemFound: "机身有拆修痕迹，快门无法使用",
    sellerKind: "private-person",
  },
  deposit: {
    depositName: "deposit",
    presaleProblem: "seller-cancelled",
    cancelledOn: plainDate("2026-09-23"),
    depositPaid: fen(5000),
    agreedPrice: fen(36800),
    balancePaid: true,
    refusalReason: "没货，只能退定金",
  },
  "invoice-refused": { invoiceProblem: "extra-fee", extraFeeStated: false, refundReceived: false },
  "unsafe-food": {
    itemName: "示例坚果礼盒 500克",
    receivedOn: received,
    foodProblem: "past-date",
    expiredOnDelivery: true,
    problemFound: "包装上的保质期到2026年8月31日，签收时已经过期",
    foundOn: plainDate("2026-09-26"),
  },
  "quality-fault": {
    receivedOn: received,
    problemFound: "左侧耳机充不进电",
    faultCause: "defect-found",
    warrantyMonths: 12,
    foundOn: plainDate("2026-10-02"),
  },
  "auto-renewal": {
    itemName: "示例影音会员连续包月",
    renewalAgreed: "pre-ticked",
    debitNotice: "none",
    debitedOn: plainDate("2026-10-01"),
    usedAfterDebit: false,
    renewalOff: false,
    refusalReason: "系统已扣款，不支持退款",
  },
  "price-protection": {
    priceIssue: "dropped-after",
    priceProtectionPromised: true,
    priceProtectedUntil: plainDate("2026-10-20"),
    laterPrice: fen(31800),
    laterPriceOn: plainDate("2026-10-02"),
    samePriceTerms: true,
    refusalReason: "活动价不参加保价",
  },
  "data-leak": {
    leakShown: "unique-marker",
    foundOn: plainDate("2026-09-28"),
    leakNotified: false,
    problemFound: "来电人说出了只在该店使用的收货化名",
  },
  "fake-drug": {
    itemName: "示例感冒灵颗粒 10袋",
    receivedOn: received,
    drugProblem: "past-date",
    expiredOnDelivery: true,
    problemFound: "药盒标明的有效期至2026年7月，签收时已经过期",
    foundOn: plainDate("2026-09-26"),
  },
  prepaid: {
    itemName: "示例健身50次卡",
    soldBy: "in-store",
    prepaidForm: "sessions",
    endReason: "moved",
    foundOn: plainDate("2026-10-01"),
    consumedValue: fen(7360),
    bonusCredit: fen(0),
    noRefundTerm: true,
    refusalReason: "会员协议写明概不退款",
  },
  "lost-parcel": {
    parcelRole: "buyer",
    parcelHarm: "lost",
    problemFound: "物流停在中转站，快递公司答复已经丢失",
    foundOn: plainDate("2026-10-02"),
    courierToldOn: plainDate("2026-10-02"),
  },
  "price-discrimination": {
    otherAccountPrice: fen(29900),
    gapReason: "none-found",
    comparedHow: "both-recorded",
    priceDifferenceTold: false,
  },
  "false-advertising": {
    itemName: "示例益生菌固体饮料 30条",
    receivedOn: received,
    soldThrough: "host-live",
    sellerPromise: "喝一个月改善失眠",
    falseClaim: "function",
    falsityProof: "official-record",
    problemFound: "备案信息显示为普通固体饮料，没有这一功能",
    foundOn: plainDate("2026-09-28"),
  },
  "product-injury": {
    receivedOn: received,
    problemFound: "充电时外壳起火，烧坏书桌",
    defectProof: "test-report",
    harmDone: "property",
    causeShown: true,
    foundOn: plainDate("2026-10-02"),
  },
  "missing-gift": {
    receivedOn: received,
    giftIssue: "not-given",
    benefitPromisedIn: "page",
    orderInScope: true,
    stocksLimited: false,
    benefitValue: fen(5900),
    sellerPromise: "下单即送同款保护壳一个",
    refusalReason: "赠品已送完",
  },
  "minor-spending": {
    itemName: "示例游戏钻石充值",
    minorAge: "eight-or-more",
    minorActed: "shown",
    guardianConsented: false,
    fitsAge: false,
    spendKind: "game",
    accountChecked: "adult",
    foundOn: plainDate("2026-10-01"),
    refusalReason: "账号已实名，不支持退款",
  },
  "paid-reviews": {
    rewardFor: "good-review",
    itemDiffers: "hidden-defect",
    foundOn: plainDate("2026-09-28"),
    problemFound: "左耳没有声音",
  },
};

/** Exhibits of these kinds, numbered from 1. */
export function exhibitsOf(...kinds: readonly ExhibitKind[]): readonly Exhibit[] {
  return kinds.map((kind, index) => ({
    id: `exhibit-${index + 1}`,
    caseId: "case-1",
    number: index + 1,
    kind,
    fileName: `${index + 1}.png`,
    mediaType: "image/png",
    byteLength: 1000 + index,
    sha256: String(index + 1).padStart(64, "0"),
    addedAt: "2026-10-06T02:00:00.000Z",
    reading: "read",
  }));
}
