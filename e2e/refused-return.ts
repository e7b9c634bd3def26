import type { FactName } from "@youju/domain";

/** An invented return that was refused: a parcel signed for on 26 September 2026, nothing asked of the seller yet. */
export const refusedReturn = {
  platform: "taobao",
  soldBy: "online",
  forDailyLife: "true",
  sellerKind: "business",
  shopName: "星野数码专营店",
  sellerLegalName: "杭州星野示例数码有限公司",
  sellerAddress: "浙江省杭州市西湖区示例路100号",
  itemName: "头戴式降噪耳机 X3",
  orderNumber: "2609223371840052617",
  pricePaid: "699",
  orderedOn: "2026-09-22",
  paidOn: "2026-09-22",
  receivedOn: "2026-09-26",
  goodsClass: "ordinary",
  goodsCondition: "opened-to-inspect",
  exclusionConfirmedAtPurchase: "false",
  goodsReturned: "not-yet",
  officialMediator: "unused",
} satisfies Partial<Record<FactName, string>>;

/** The same dispute told by its person, question by question; the return was asked for the day after. */
export const answers = {
  receivedOn: "2026-09-26",
  sellerKind: "business",
  soldBy: "online",
  forDailyLife: "true",
  goodsClass: "ordinary",
  goodsCondition: "opened-to-inspect",
  exclusionConfirmedAtPurchase: "false",
  returnNoticeSent: "true",
  returnNoticeOn: "2026-09-27",
  goodsReturned: "not-yet",
  refundReceived: "false",
  sellerAnswer: "refused",
  serviceRefusedAt: "2026-09-28T10:15",
  officialMediator: "unused",
} satisfies Partial<Record<FactName, string>>;

/** Who complains. Invented. */
export const person = { name: "林小满", phone: "13900000026", address: "浙江省杭州市拱墅区示例街道1号2单元301室" };
