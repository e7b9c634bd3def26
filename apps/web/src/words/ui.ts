const zh = {
  copy: "复制",
  copied: "已复制",
  copyRefused: "没能复制，请长按文字复制",
  close: "关闭",
  tryAgain: "再试一次",
  pair: "去配对",
  offlineTitle: "连不上有据。",
  offlineNext: "请确认电脑上的有据还开着、网络没有断，再试一次；已经存好的内容不会丢。",
};
const en: typeof zh = {
  copy: "Copy",
  copied: "Copied",
  copyRefused: "Not copied: press and hold the text",
  close: "Close",
  tryAgain: "Try again",
  pair: "Pair this device",
  offlineTitle: "Youju cannot be reached.",
  offlineNext: "See that Youju is still running and the network is up, then try again; what was saved is kept.",
};

/** Words of the ui parts. */
export const uiWords = { zh, en };
