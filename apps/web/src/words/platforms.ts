import type { platforms } from "@youju/domain";

const zh = {
  taobao: "淘宝",
  tmall: "天猫",
  jd: "京东",
  pinduoduo: "拼多多",
  douyin: "抖音",
  xianyu: "闲鱼",
  "wechat-shop": "微信小店",
  kuaishou: "快手",
  xiaohongshu: "小红书",
  vipshop: "唯品会",
  suning: "苏宁易购",
  zhuanzhuan: "转转",
  dewu: "得物",
  "1688": "1688",
  meituan: "美团",
  eleme: "饿了么",
  other: "其他平台",
} satisfies Record<(typeof platforms)[number], string>;
const en: typeof zh = {
  taobao: "Taobao",
  tmall: "Tmall",
  jd: "JD",
  pinduoduo: "Pinduoduo",
  douyin: "Douyin",
  xianyu: "Xianyu",
  "wechat-shop": "WeChat shop",
  kuaishou: "Kuaishou",
  xiaohongshu: "Xiaohongshu",
  vipshop: "Vipshop",
  suning: "Suning",
  zhuanzhuan: "Zhuanzhuan",
  dewu: "Dewu",
  "1688": "1688",
  meituan: "Meituan",
  eleme: "Ele.me",
  other: "Another platform",
};

/** The names of the platforms. 平台 */
export const platformWords: {
  readonly zh: Readonly<Record<string, string>>;
  readonly en: Readonly<Record<string, string>>;
} = { zh, en };
