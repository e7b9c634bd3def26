const zh = {
  counterfeitProof: {
    "authority-finding": "有关部门认定",
    "brand-statement": "品牌方鉴定或书面答复",
    "lab-report": "检测或鉴定机构报告",
    "seller-admission": "商家自己承认",
    suspicion: "只是怀疑",
  },
  mismatch: {
    material: "材质、成分不同",
    model: "型号、款式不同",
    quantity: "数量、规格不足",
    fault: "有毛病，影响使用",
    "appearance-minor": "色差等小的外观差别",
  },
  wantedRemedy: {
    return: "退货退款",
    exchange: "换货",
    repair: "修",
    "keep-with-reduction": "留下，退一部分钱",
  },
  itemDiffers: {
    "described-otherwise": "描述或聊天说了，实际不是",
    "hidden-defect": "没提到的毛病，影响使用",
    "as-described": "和描述一致，只是不喜欢",
  },
  falseClaim: {
    function: "功能、效果",
    "make-up": "材质、成分、产地、规格",
    "sales-or-honour": "销量、评价、资质、奖项",
    slip: "无关紧要的笔误",
    puff: "“最好用”之类的夸张话",
  },
  falsityProof: {
    "authority-finding": "有关部门认定或处罚",
    "lab-report": "检测报告",
    "official-record": "官方备案、注册查询",
    "seller-admission": "对方自己承认",
    "own-impression": "只是自己的感觉",
  },
  soldThrough: {
    "shop-page": "店铺的商品页",
    "shop-live": "店铺自己的直播间",
    "host-live": "主播、达人的直播间",
    "platform-live": "平台自营直播间",
  },
  faultCause: {
    "defect-found": "售后或检测机构确认是产品故障",
    "normal-use": "正常使用中坏的，还没检测",
    "user-damage": "摔了、进水、自己拆过",
  },
  giftIssue: {
    "not-given": "赠品没送",
    different: "赠品和说的不一样",
    faulty: "赠品是坏的",
    "discount-refused": "优惠、返现没给",
    "review-cashback": "好评返现、刷单返现没给",
  },
  benefitPromisedIn: {
    page: "页面、活动规则、直播间",
    chat: "平台聊天里客服说的",
    "off-platform": "微信、电话等平台以外",
    none: "没有明确承诺",
  },
  defectProof: {
    "recall-or-finding": "召回或有关部门认定",
    "test-report": "检测、鉴定报告",
    "plain-failure": "正常使用中自己烧、炸、断",
    suspicion: "只是怀疑",
  },
  harmDone: { injury: "人受伤", property: "别的东西损坏", both: "都有", "none-yet": "还没造成损害" },
};
const en: typeof zh = {
  counterfeitProof: {
    "authority-finding": "found by an authority",
    "brand-statement": "stated by the brand",
    "lab-report": "a laboratory's report",
    "seller-admission": "the seller admitted it",
    suspicion: "only a suspicion",
  },
  mismatch: {
    material: "another material",
    model: "another model",
    quantity: "too few or too small",
    fault: "a fault that hinders use",
    "appearance-minor": "a slight difference in looks",
  },
  wantedRemedy: {
    return: "return for the money",
    exchange: "exchange",
    repair: "repair",
    "keep-with-reduction": "keep it for part of the money back",
  },
  itemDiffers: {
    "described-otherwise": "described otherwise",
    "hidden-defect": "a fault nobody mentioned",
    "as-described": "as described, just not liked",
  },
  falseClaim: {
    function: "function or effect",
    "make-up": "material, ingredients, origin, size",
    "sales-or-honour": "sales, reviews, credentials, prizes",
    slip: "an immaterial slip",
    puff: "puffery such as “the best”",
  },
  falsityProof: {
    "authority-finding": "an authority's finding or penalty",
    "lab-report": "a laboratory report",
    "official-record": "an official register",
    "seller-admission": "their own admission",
    "own-impression": "only one's own impression",
  },
  soldThrough: {
    "shop-page": "the shop's page",
    "shop-live": "the shop's own live room",
    "host-live": "a host's live room",
    "platform-live": "the platform's own live room",
  },
  faultCause: {
    "defect-found": "confirmed as a product fault",
    "normal-use": "failed in normal use, not tested",
    "user-damage": "dropped, wet or opened",
  },
  giftIssue: {
    "not-given": "gift not sent",
    different: "another gift than promised",
    faulty: "the gift is broken",
    "discount-refused": "discount or cashback not given",
    "review-cashback": "cashback for praise or sham orders",
  },
  benefitPromisedIn: {
    page: "page, campaign rules, live room",
    chat: "staff in the platform's chat",
    "off-platform": "outside the platform",
    none: "no clear promise",
  },
  defectProof: {
    "recall-or-finding": "a recall or an authority's finding",
    "test-report": "a laboratory's report",
    "plain-failure": "burnt, burst or broke in normal use",
    suspicion: "only a suspicion",
  },
  harmDone: {
    injury: "a person was hurt",
    property: "other things were damaged",
    both: "both",
    "none-yet": "none yet",
  },
};

/** Answers of the facts of this part that are chosen from a list. */
export const goodsValues = { zh, en };
