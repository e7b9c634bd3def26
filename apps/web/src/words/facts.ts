import type { ExhibitKind, FactName } from "@youju/domain";
import { afterSalesNames } from "./facts/after-sales-names.ts";
import { dataNames } from "./facts/data-names.ts";
import { foodNames } from "./facts/food-names.ts";
import { goodsNames } from "./facts/goods-names.ts";
import { moneyNames } from "./facts/money-names.ts";
import { notHereNames } from "./facts/not-here-names.ts";
import { orderNames } from "./facts/order-names.ts";
import { windowNames } from "./facts/window-names.ts";
import { platformWords } from "./platforms.ts";

/** What each exhibit kind is called. 证据种类 */
const exhibitsZh = {
  "order-page": "订单页",
  "payment-record": "付款记录",
  "listing-page": "商品页",
  chat: "聊天记录",
  "parcel-track": "物流轨迹",
  waybill: "快递面单",
  unboxing: "开箱影像",
  "item-photo": "实物照片",
  "seller-licence": "营业执照信息",
  refusal: "商家拒绝的回复",
  appraisal: "鉴定或检测",
  other: "其他",
} satisfies Record<ExhibitKind, string>;
const exhibitsEn: typeof exhibitsZh = {
  "order-page": "Order page",
  "payment-record": "Payment record",
  "listing-page": "Listing page",
  chat: "Chat",
  "parcel-track": "Parcel tracking",
  waybill: "Waybill",
  unboxing: "Unboxing",
  "item-photo": "Photo of the item",
  "seller-licence": "Seller's licence",
  refusal: "Seller's refusal",
  appraisal: "Appraisal or test",
  other: "Other",
};

const factsZh = {
  ...orderNames.zh,
  ...notHereNames.zh,
  ...goodsNames.zh,
  ...foodNames.zh,
  ...afterSalesNames.zh,
  ...moneyNames.zh,
  ...dataNames.zh,
  ...windowNames.zh,
} satisfies Record<FactName, string>;
const factsEn: typeof factsZh = {
  ...orderNames.en,
  ...notHereNames.en,
  ...goodsNames.en,
  ...foodNames.en,
  ...afterSalesNames.en,
  ...moneyNames.en,
  ...dataNames.en,
  ...windowNames.en,
};

/** Names of platforms, exhibit kinds and facts, wherever they appear. */
export const factWords = {
  zh: { platforms: platformWords.zh, exhibits: exhibitsZh, facts: factsZh },
  en: { platforms: platformWords.en, exhibits: exhibitsEn, facts: factsEn },
};
