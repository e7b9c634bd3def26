const zh = {
  receiptConfirmedOn: "确认收货的日子",
  serviceAppliedAt: "提交售后申请的时间",
  serviceRefusedAt: "商家在 App 里拒绝的时间",
  returnAgreedAt: "商家同意退货的时间",
  applicationWindowEnds: "页面写的：申请售后截止",
  shopAnswerEnds: "页面写的：商家处理截止",
  interventionEnds: "页面写的：申请平台介入截止",
  returnNumberEnds: "页面写的：填退货单号截止",
  shopReceiptEnds: "页面写的：商家确认退货截止",
  platformEvidenceEnds: "页面写的：补充证据截止",
  platformAppealEnds: "页面写的：申诉截止",
  autoConfirmEnds: "页面写的：自动确认收货",
};
const en: typeof zh = {
  receiptConfirmedOn: "Receipt confirmed on",
  serviceAppliedAt: "After-sales applied for at",
  serviceRefusedAt: "Refused in the app at",
  returnAgreedAt: "Return agreed to at",
  applicationWindowEnds: "On the page: applications until",
  shopAnswerEnds: "On the page: shop's answer until",
  interventionEnds: "On the page: intervention until",
  returnNumberEnds: "On the page: parcel number until",
  shopReceiptEnds: "On the page: shop confirms the return until",
  platformEvidenceEnds: "On the page: further evidence until",
  platformAppealEnds: "On the page: appeal until",
  autoConfirmEnds: "On the page: receipt confirmed by itself",
};

/** Names of the facts of this part. */
export const windowNames = { zh, en };
