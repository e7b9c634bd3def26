const zh = {
  cancelledBy: { seller: "商家", platform: "平台", buyer: "我自己" },
  cancelReason: {
    "out-of-stock": "说没货",
    "price-error": "说标错价",
    "risk-control": "说系统风控或订单异常",
    other: "别的说法，或没说",
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
  parcelRole: { buyer: "收件的买家", sender: "寄件人" },
  parcelHarm: {
    lost: "丢了、一直没到",
    "signed-by-other": "显示签收，我没拿到",
    damaged: "到了，坏了",
    short: "到了，里面少了",
  },
  carrierKind: { courier: "快递（含 EMS）", "postal-mail": "邮局的挂号信、包裹等给据邮件" },
};
const en: typeof zh = {
  cancelledBy: { seller: "the seller", platform: "the platform", buyer: "myself" },
  cancelReason: {
    "out-of-stock": "said to be out of stock",
    "price-error": "said to be a price error",
    "risk-control": "said to be risk control",
    other: "something else, or nothing said",
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
  parcelRole: { buyer: "the buyer", sender: "the sender" },
  parcelHarm: {
    lost: "lost, never came",
    "signed-by-other": "signed for, not by me",
    damaged: "came broken",
    short: "came with things missing",
  },
  carrierKind: { courier: "a courier", "postal-mail": "registered mail of the post" },
};

/** Answers of the facts of this part that are chosen from a list. */
export const notHereValues = { zh, en };
