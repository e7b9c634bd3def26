const zh = {
  soldBy: { online: "网上", phone: "电话购物", television: "电视购物", "mail-order": "邮购", "in-store": "实体店" },
  courtClause: { none: "没有约定", "pointed-out": "约定了，也醒目提示过", hidden: "约定了，但藏得很深" },
  internetCourtCity: { none: "都不在", beijing: "北京", hangzhou: "杭州", guangzhou: "广州" },
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
  mediatorRefusedFor: { "no-authority": "这个局没有权限", papers: "材料不全", other: "别的理由" },
  filingAim: { money: "退款、赔偿", punishment: "查处违法", both: "两样都要" },
};
const en: typeof zh = {
  soldBy: {
    online: "online",
    phone: "by phone",
    television: "television shopping",
    "mail-order": "mail order",
    "in-store": "in a shop",
  },
  courtClause: {
    none: "none",
    "pointed-out": "there is, and it is pointed out",
    hidden: "there is, but well hidden",
  },
  internetCourtCity: { none: "in none of them", beijing: "Beijing", hangzhou: "Hangzhou", guangzhou: "Guangzhou" },
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
  mediatorRefusedFor: { "no-authority": "no authority", papers: "papers missing", other: "another reason" },
  filingAim: { money: "money back", punishment: "punishment", both: "both" },
};

/** Answers of the facts of this part that are chosen from a list. */
export const orderValues = { zh, en };
