import {
  type Article,
  type Assessment,
  type Claim,
  type DisputeKind,
  type Exhibit,
  type ExhibitKind,
  fen,
  formatYuan,
  type MatrixRow,
  type Profile,
  plainDate,
  type RightStanding,
  type Text,
} from "@youju/domain";
import { type LawBook, lawBook } from "@youju/law";
import { readLawFolder } from "@youju/law/read";
import { inventedFacts } from "./invented-facts.ts";

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
export function aFinding(own: Partial<RightStanding> = {}, kind: DisputeKind = "no-reason-return"): RightStanding {
  return {
    right: kind,
    title: both("可以主张的权利"),
    state: "holds",
    reason: both(`${grounds[kind][2]}。`),
    because: [{ article: anArticle({}, kind).id, facts: ["pricePaid"] }],
    missing: [],
    confidence: "high",
    caution: null,
    strength: { label: "strong", title: both("较强"), why: both("都有证据。"), heldBack: [] },
    objections: [],
    explanation: { facts: [], articles: [] },
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
    why: both("手里有订单页。"),
    whyArticles: [],
    held: "strong",
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
    order: { mediator: "unused", lead: null, steps: [], offices: null },
    deadlines: [],
    questions: [],
    counterfactuals: [],
    warnings: [],
    firstAid: { doNotPress: both("不要撤销申请。"), captureNow: both("先截图。"), roughly: both("大致可以退。") },
    law: [anArticle({}, kind)],
    ...own,
  };
}

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
