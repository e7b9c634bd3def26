/**
 * The fixed words of our forms: headings, labels and set phrases that state nothing about a case. Only these may stand in
 * a paper without a source. 固定用语
 */
export const formWordTable = {
  complaintTitle: "消费投诉书",
  calculationTitle: "依据与计算",
  disputeNoteTitle: "平台争议说明",
  shopMessageTitle: "致店铺",
  applicationTitle: "平台售后申请",
  complainant: "投诉人",
  respondent: "被投诉人",
  requests: "请求",
  account: "事实经过",
  reasons: "理由",
  effortsMade: "已与对方沟通的情况",
  venue: "受理机关说明",
  elsewhere: "其他机构处理情况",
  exhibitList: "证据清单",
  statement: "声明",
  disputeInOneSentence: "争议点",
  threeExhibits: "三条证据，请看这里",
  whyTheirStanceFails: "对方说法为何不成立",
  applicationChoices: "申请选项",
  explanation: "说明",
  ownNotes: "只给您自己看",
  steps: "计算步骤",
  columnNumber: "编号",
  columnName: "名称",
  columnPurpose: "证明什么",
  columnItem: "项目",
  columnSum: "算式",
  columnResult: "结果",
  columnBasis: "依据",
  truth: "以上内容属实，所附材料与原件一致，本人对其真实性负责。",
  willingToMediate: "本人愿意接受调解。",
  signature: "投诉人（签名）：",
  salutation: "您好，",
  thanks: "谢谢。",
  refundTheSameWay: "请退回原支付方式。",
  noArticle: "无须引用条文",
  originalsKept: "原始载体（手机、账号、原图）由本人保存，可当面核对。",
} as const;

/** The id of a fixed phrase. */
export type FormWordId = keyof typeof formWordTable;
