const zh = {
  goodsClass: {
    ordinary: "普通商品",
    "custom-made": "定做的",
    perishable: "鲜活易腐的",
    "opened-digital": "拆封的音像、软件或已下载的数字商品",
    newspaper: "交付的报纸期刊",
    "opened-hygiene": "拆封的、影响健康或卫生的",
    "activated-depreciates": "激活或试用后贬值大的",
    "disclosed-defective": "明示的临期或瑕疵商品",
  },
  goodsCondition: {
    unopened: "没拆",
    "opened-to-inspect": "拆开看过、试过",
    "used-beyond-inspection": "用过了，超出查看需要",
  },
  goodsReturned: { "not-yet": "还没寄", "on-the-way": "在路上", arrived: "商家收到了" },
  returnFreightAgreed: { seller: "说好商家出", insured: "有运费险", none: "没说过" },
  afterSalesCause: {
    "fault-or-mismatch": "有质量问题或与描述不符",
    "promised-service": "没有质量问题，商家承诺过售后",
    "changed-mind": "只是不想要了",
  },
  agreedTo: {
    refund: "退货退款",
    "refund-only": "不用退货，直接退款",
    exchange: "更换、补发",
    repair: "修理",
    payment: "补偿一笔钱",
  },
  platformDecision: {
    "not-asked": "没申请过介入",
    pending: "平台还在处理",
    "for-buyer": "支持我",
    "for-seller": "支持商家",
  },
  refundOnlySide: { asking: "我想不退货退款", accused: "退了款，商家来追究我" },
  returnPointless: {
    "nothing-came": "空包、漏发，没有东西可退",
    "perished-or-unsafe": "变质、危险，不能再寄",
    "costs-more": "寄回的钱比东西还贵",
    no: "能正常退回",
  },
  claimTruth: { true: "属实", mistaken: "当时弄错了", "made-up": "编的，或者改过图" },
  refundOnlyGrantedBy: { seller: "商家自己同意的", platform: "平台判的" },
};
const en: typeof zh = {
  goodsClass: {
    ordinary: "ordinary goods",
    "custom-made": "made to order",
    perishable: "fresh or perishable",
    "opened-digital": "opened media or downloaded digital goods",
    newspaper: "newspapers or magazines delivered",
    "opened-hygiene": "opened, matters to health or hygiene",
    "activated-depreciates": "loses much value once activated or tried",
    "disclosed-defective": "sold as near expiry or defective",
  },
  goodsCondition: {
    unopened: "unopened",
    "opened-to-inspect": "opened and looked at",
    "used-beyond-inspection": "used beyond looking",
  },
  goodsReturned: { "not-yet": "not sent yet", "on-the-way": "on the way", arrived: "the seller has it" },
  returnFreightAgreed: { seller: "the seller pays", insured: "insured", none: "nothing agreed" },
  afterSalesCause: {
    "fault-or-mismatch": "faulty or not as described",
    "promised-service": "no fault, but the seller promised the service",
    "changed-mind": "just not wanted any more",
  },
  agreedTo: {
    refund: "return and refund",
    "refund-only": "refund without return",
    exchange: "exchange or missing pieces",
    repair: "repair",
    payment: "a sum of money",
  },
  platformDecision: {
    "not-asked": "not called in",
    pending: "still deciding",
    "for-buyer": "for me",
    "for-seller": "for the shop",
  },
  refundOnlySide: { asking: "I want a refund without return", accused: "I was refunded and the shop turns on me" },
  returnPointless: {
    "nothing-came": "nothing came, nothing to return",
    "perished-or-unsafe": "perished or unsafe",
    "costs-more": "return costs more than it is worth",
    no: "it can go back",
  },
  claimTruth: { true: "true", mistaken: "a mistake", "made-up": "made up, or pictures altered" },
  refundOnlyGrantedBy: { seller: "the seller agreed", platform: "the platform decided" },
};

/** Answers of the facts of this part that are chosen from a list. */
export const afterSalesValues = { zh, en };
