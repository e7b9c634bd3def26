import type { FactName, factTable } from "@youju/domain";

type Table = typeof factTable;
type Chosen = { [Name in FactName]: Table[Name] extends { type: "choice" } ? Name : never }[FactName];

/** The answers of every fact that is chosen from a list; platforms have words of their own. */
type EveryChoice = {
  readonly [Name in Exclude<Chosen, "platform">]: Readonly<Record<Table[Name]["choices"][number], string>>;
};

/** The same for readers who hold any fact and any answer. */
type ChoiceWords = { readonly [Name in FactName]?: Readonly<Record<string, string>> };

const zh = {
  unknown: "不知道",
  yes: "是",
  no: "否",
  choices: {
    soldBy: { online: "网上", phone: "电话购物", television: "电视购物", "mail-order": "邮购", "in-store": "实体店" },
    sellerKind: { business: "商家（经营者）", "platform-self-operated": "平台自营", "private-person": "个人卖家" },
    sellerAnswer: {
      "not-asked": "还没提过",
      refused: "拒绝了",
      silent: "一直没理",
      "agreed-not-done": "答应了没做",
      "partial-offer": "愿意给一部分",
    },
    officialMediator: {
      unused: "没找过",
      filed: "已提交",
      "refused-without-acceptance": "没受理",
      "accepted-or-handled": "已受理或处理过",
    },
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
    cancelledBy: { seller: "商家", platform: "平台", buyer: "我自己" },
    cancelReason: {
      "out-of-stock": "说没货",
      "price-error": "说标错价",
      "risk-control": "说系统风控或订单异常",
      other: "别的说法，或没说",
    },
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
    shippingState: {
      "not-shipped": "还没发货",
      "label-only": "只有单号，没揽收",
      "no-movement": "很久没动",
      moving: "在路上",
      "wrong-address": "寄到别处了",
      "empty-parcel": "空包或不是这件",
      "signed-by-other": "不是我签收的",
    },
    itemDiffers: {
      "described-otherwise": "描述或聊天说了，实际不是",
      "hidden-defect": "没提到的毛病，影响使用",
      "as-described": "和描述一致，只是不喜欢",
    },
    foodProblem: {
      "past-date": "过了保质期",
      spoiled: "变质、生虫、混进异物",
      "missing-label": "没标生产者、配料或日期",
      "wrong-label": "该标的标错，会误导",
      "test-failed": "检测或监管认定不合格",
      "label-slip": "字号、错别字等小毛病",
      "below-promise": "合格，但不如宣传",
      suspicion: "只是怀疑",
    },
    drugProblem: {
      "authority-finding": "认定为假药或劣药",
      "past-date": "过了有效期",
      "no-date-or-batch": "没标或改过有效期、批号",
      spoiled: "变质、被污染",
      "beyond-scope": "标的适应症超出批准范围",
      "not-a-drug": "不是药冒充药",
      "no-approval": "查不到批准文号",
      suspicion: "只是怀疑",
    },
    knowledgeSign: {
      "no-lawful-source": "拿不出合法进货来源",
      "low-purchase-price": "进价低得不合理",
      "no-inspection": "没做进货查验",
      "altered-date": "日期、批号是假的或改过",
      "records-hidden": "藏、毁进销记录或给假信息",
      "told-or-admitted": "早有人告诉过，或自己承认",
      none: "都没有",
    },
    drugException: {
      "mutual-aid": "病友互助，少量、不图利",
      "folk-recipe": "民间传统配方，少量",
      "overseas-lawful": "代带少量境外合法药，不图利",
      none: "都不是",
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
  } satisfies EveryChoice,
};

const en: typeof zh = {
  unknown: "not known",
  yes: "yes",
  no: "no",
  choices: {
    soldBy: {
      online: "online",
      phone: "by phone",
      television: "television shopping",
      "mail-order": "mail order",
      "in-store": "in a shop",
    },
    sellerKind: {
      business: "a business",
      "platform-self-operated": "the platform itself",
      "private-person": "a private person",
    },
    sellerAnswer: {
      "not-asked": "not asked yet",
      refused: "refused",
      silent: "has not answered",
      "agreed-not-done": "agreed, did nothing",
      "partial-offer": "offers a part",
    },
    officialMediator: {
      unused: "not used",
      filed: "filed",
      "refused-without-acceptance": "not accepted",
      "accepted-or-handled": "accepted or handled",
    },
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
    cancelledBy: { seller: "the seller", platform: "the platform", buyer: "myself" },
    cancelReason: {
      "out-of-stock": "said to be out of stock",
      "price-error": "said to be a price error",
      "risk-control": "said to be risk control",
      other: "something else, or nothing said",
    },
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
    shippingState: {
      "not-shipped": "not shipped",
      "label-only": "a number only, never collected",
      "no-movement": "not moving for long",
      moving: "on its way",
      "wrong-address": "went to another address",
      "empty-parcel": "an empty parcel, or another thing",
      "signed-by-other": "signed for by somebody else",
    },
    itemDiffers: {
      "described-otherwise": "described otherwise",
      "hidden-defect": "a fault nobody mentioned",
      "as-described": "as described, just not liked",
    },
    foodProblem: {
      "past-date": "past its date",
      spoiled: "spoiled, infested, or with foreign matter",
      "missing-label": "no maker, ingredients or dates",
      "wrong-label": "required marking wrong and misleading",
      "test-failed": "failed a test, or found unfit",
      "label-slip": "a slip of the label only",
      "below-promise": "fit, but not as praised",
      suspicion: "suspicion only",
    },
    drugProblem: {
      "authority-finding": "found fake or substandard",
      "past-date": "past its date",
      "no-date-or-batch": "no or altered date or batch",
      spoiled: "spoiled or contaminated",
      "beyond-scope": "uses beyond the approved ones",
      "not-a-drug": "no medicine at all",
      "no-approval": "no approval number to be found",
      suspicion: "suspicion only",
    },
    knowledgeSign: {
      "no-lawful-source": "no lawful source shown",
      "low-purchase-price": "unreasonably low purchase price",
      "no-inspection": "no incoming inspection",
      "altered-date": "false or altered date or batch",
      "records-hidden": "records hidden, destroyed or false",
      "told-or-admitted": "told before, or admitted",
      none: "none of these",
    },
    drugException: {
      "mutual-aid": "mutual aid of patients, small and without profit",
      "folk-recipe": "folk recipe, small",
      "overseas-lawful": "a little lawful medicine from abroad, without profit",
      none: "none of these",
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
  },
};

type ValueWords = Omit<typeof zh, "choices"> & { readonly choices: ChoiceWords };

/** The answers facts can hold, in words. */
export const factValueWords: { readonly zh: ValueWords; readonly en: ValueWords } = { zh, en };
