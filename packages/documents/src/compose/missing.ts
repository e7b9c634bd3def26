import type { FactName, Profile, Text } from "@youju/domain";
import type { MissingItem } from "./composition.ts";

/** How each fact a paper may need is asked for; any other fact is asked for by its name. */
const factWords: Partial<Record<FactName, Text>> = {
  platform: { zh: "在哪个平台买的", en: "Which platform it was bought on" },
  orderNumber: { zh: "订单号", en: "The order number" },
  parcelNumber: { zh: "运单号", en: "The waybill number" },
  shopName: { zh: "店铺名称", en: "The shop's name" },
  itemName: { zh: "商品名称", en: "What was bought" },
  pricePaid: { zh: "实付金额", en: "The price paid" },
  orderedOn: { zh: "下单日期", en: "The day of the order" },
  paidOn: { zh: "付款日期", en: "The day of payment" },
  receivedOn: { zh: "签收日期", en: "The day of receipt" },
  soldBy: { zh: "购买方式", en: "How it was bought" },
  sellerKind: {
    zh: "卖家是商家、平台自营还是个人",
    en: "Whether the seller is a shop, the platform itself or a private person",
  },
  sellerLegalName: {
    zh: "对方营业执照上的全称（店铺首页的“证照信息”里有）",
    en: "The other side's registered name (shown under the shop's licence)",
  },
  sellerAddress: {
    zh: "对方在平台公示的地址；没有公示或联系不上的，请在案卷里写明",
    en: "The address the shop publishes; if there is none, say so in the case",
  },
  demandedOn: { zh: "哪一天向对方提出的要求", en: "The day you asked the other side" },
  sellerAnswer: { zh: "对方怎么答复的", en: "What the other side answered" },
  officialMediator: {
    zh: "这件事向 12315 或消协投诉过没有",
    en: "Whether this went to 12315 or the consumer association before",
  },
  cancelledBy: { zh: "订单是谁取消的", en: "Who cancelled the order" },
  shippingState: { zh: "货现在到哪一步了", en: "How far the shipment has got" },
  sellerPromise: { zh: "商品页或客服是怎么承诺的（原话）", en: "What the page or staff promised, in their words" },
  invoiceProblem: { zh: "发票现在是什么情况（不开、加钱、开错等）", en: "How things stand with the invoice" },
  leakShown: { zh: "凭什么说信息是从对方那里泄露的", en: "What shows that the data came from them" },
  foundOn: { zh: "哪一天发现的", en: "The day it was found out" },
  otherAccountPrice: { zh: "同一时刻别的账号的价格", en: "The price on another account at the same moment" },
  rewardFor: { zh: "对方答应给钱是为什么", en: "What the money was promised for" },
  problemFound: { zh: "实际是什么情况（写事实）", en: "What turned out to be the case (facts)" },
};

const otherWords = {
  "profile.name": { zh: "您的姓名", en: "Your name" },
  "profile.phone": { zh: "您的电话", en: "Your phone" },
  "profile.address": { zh: "您的通讯地址", en: "Your postal address" },
  exhibits: { zh: "至少一份证据，例如订单截图", en: "At least one exhibit, such as a screenshot of the order" },
  claims: {
    zh: "目前没有一项能确定成立的请求，所以写不出这份文书；请先回答研判里的问题",
    en: "No claim holds for certain yet, so this paper cannot be written; answer the questions of the assessment first",
  },
} satisfies Record<string, Text>;

/** A fact that has to be filled in. */
export function missingFact(name: FactName): MissingItem {
  return { field: name, text: factWords[name] ?? { zh: `还缺：${name}`, en: `Still missing: ${name}` } };
}

/** A personal detail, an exhibit or a claim that is lacking. */
export function missingOther(id: keyof typeof otherWords): MissingItem {
  return { field: id, text: otherWords[id] };
}

/** The personal details that are blank. */
export function missingProfile(profile: Profile | null): readonly MissingItem[] {
  const wanted = ["name", "phone", "address"] as const;
  return wanted.filter((part) => (profile?.[part] ?? "").trim() === "").map((part) => missingOther(`profile.${part}`));
}
