const zh = {
  share: "做成分享图",
  shareTitle: "分享图",
  shareText: "发到家人群里的一张图：只有说法、结论和依据，没有你的订单、金额和任何名字。",
  shareAsked: (speaker: string) => `${speaker}这么说`,
  shareAskedAny: "对方这么说",
  shareFoot: "有据 · 开源的网购维权工具",
  shareDay: (day: string) => `按 ${day} 有效的条文；具体情况会改变结论`,
  shareDownload: "存成图片",
  shareSend: "发送",
  shareDone: "已交给分享面板",
  shareAgain: "请再点一次",
  shareRefused: "这台设备不能直接分享，请先存成图片",
  shareFile: "对方这么说.png",
};
const en: typeof zh = {
  share: "Make a picture to share",
  shareTitle: "Picture to share",
  shareText: "One picture for the family group: statement, verdict and ground. No order, no sum, no name of yours.",
  shareAsked: (speaker: string) => `${speaker}: “…”`,
  shareAskedAny: "They say",
  shareFoot: "Youju · open tool for online purchases",
  shareDay: (day: string) => `Texts in force on ${day}; the facts may change it`,
  shareDownload: "Save as a picture",
  shareSend: "Send",
  shareDone: "Handed to the share sheet",
  shareAgain: "Please press once more",
  shareRefused: "This device cannot share it; save it as a picture",
  shareFile: "they-say.png",
};

/** Words of the picture to share. 分享图 */
export const shareCardWords = { zh, en };
