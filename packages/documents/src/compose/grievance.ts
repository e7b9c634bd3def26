import type { DisputeKind } from "@youju/domain";

/** What is wrong, in the few characters a title has room for, and what an office might have to look into. */
type Grievance = {
  /** At most ten characters, without a judgement. */
  readonly short: string;
  /** The suspected violation in plain words; `null` where the dispute is about the contract alone. */
  readonly clue: string | null;
};

/** The grievance of each kind of dispute. 诉求要点 */
export const grievances: Readonly<Record<DisputeKind, Grievance>> = {
  "cancelled-order": { short: "付款后被取消订单", clue: null },
  counterfeit: { short: "收到的疑似不是正品", clue: "所售商品疑似不是页面所称的正品" },
  "no-reason-return": { short: "拒绝七天无理由退货", clue: "对应当支持无理由退货的商品拒绝退货" },
  "not-as-described": { short: "商品与描述不一致", clue: "商品页面的描述与实物不一致" },
  "not-shipped": { short: "付款后迟迟不发货", clue: null },
  "second-hand": { short: "二手商品与描述不符", clue: null },
  "after-sales-stalling": { short: "售后拖延不处理", clue: "对依法应当办理的售后请求一再拖延" },
  "refund-without-return": { short: "无法退回仍不退款", clue: null },
  "invoice-refused": { short: "不开发票", clue: "收款后不按规定开具发票" },
  "quality-fault": { short: "商品有质量问题", clue: "所售商品疑似不符合质量要求" },
  "auto-renewal": { short: "没有提醒就自动续费", clue: "自动续费扣款前没有显著提醒" },
  deposit: { short: "定金不退", clue: null },
  "unsafe-food": { short: "食品有安全问题", clue: "所售食品疑似不符合食品安全标准" },
  "data-leak": { short: "个人信息被泄露", clue: "购物信息疑似从对方处泄露" },
  "fake-drug": { short: "药品有问题", clue: "所售药品疑似不符合规定" },
  "price-protection": { short: "承诺保价不退差价", clue: "标示或比较的价格疑似与实际不符" },
  prepaid: { short: "预付款不退", clue: "收取预付款后不按约定提供又不退款" },
  "lost-parcel": { short: "快件丢损不赔", clue: null },
  "price-discrimination": { short: "同款对我要价更高", clue: "对不同消费者就同样交易疑似设不同价格" },
  "false-advertising": { short: "宣传与实际不符", clue: "商品宣传与实际不符，可能误导消费者" },
  "product-injury": { short: "商品造成损害", clue: "所售商品疑似存在危及人身、财产安全的缺陷" },
  "missing-gift": { short: "答应的赠品没有给", clue: "活动页面承诺的赠品或优惠没有兑现" },
  "minor-spending": { short: "孩子付的款不退", clue: null },
  "paid-reviews": { short: "好评返现不兑现", clue: "以返现等方式换取好评" },
};
