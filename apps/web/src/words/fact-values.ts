import type { FactName } from "@youju/domain";

/** The answers of a fact that is chosen from a list, by fact and by answer. */
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
  } as ChoiceWords,
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
  },
};

/** The answers facts can hold, in words. */
export const factValueWords = { zh, en };
