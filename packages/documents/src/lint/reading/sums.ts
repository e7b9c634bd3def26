import { type Fen, fen } from "@youju/domain";
import { numeralCharacters, numeralValue } from "./numerals.ts";

/** An amount of money named in a text. */
export type Sum = { readonly amount: Fen; readonly start: number; readonly end: number };

const number = String.raw`(?:\d{1,3}(?:,\d{3})+|\d[\do]*)(?:\.\d+)?`;
const numeral = `[${numeralCharacters}]+`;
const unit = "元|块钱|块|圆|蚊|大洋|rmb|cny|usd|人民币|yuan|美金|美元|刀";
/** What is counted after a number, so that the number is no money. */
const counted = `金(?!额)|[屏显]|分辨率|画质|视频|毫|厘|公(?!关)|平|度|°|℃|斤|[个人名位次条件天日号年月点分倍家单份张页本集台部箱袋瓶只双套斤克米岁周秒时度星级折通节期届代年栋楼室%％/:：*-]|封(?![我你口嘴了])|上万|(?:是)?开头|(?:的)?(?:客服|热线|电话)|多?(?:用户|消费者|网友|家庭|粉丝|播放|浏览|阅读|字|人|元|块)|\\d`;
/** What the goods bought for a sum are counted in: 430块六瓶 is a price and six bottles. */
const pieces = "个件瓶袋盒箱双斤包张条本只台套节课桶罐片块支把枚人位份串棵盆";
/** 千万别买, 万万没想到: by all means, not ten millions. */
const urged = "(?:千万){2,}|[千万]万[别不勿莫甭要得记注小当请没想让看]";
/** No shopper names more than this, in yuan; beyond it a number is a figure of speech or a slip. */
const mostNamed = 90_000_000_000;
const money = new RegExp(
  [
    String.raw`[¥￥$]\s*(?<priced>${number})(?<pricedScale>[万千kw])?`,
    String.raw`(?<![\d.:第])(?<figure>${number})(?<scale>[万千百kw])? ?(?:${unit})(?!店)(?<tail>(?<=块)[\d一二三四五六七八九](?![\d${numeralCharacters}年月日分次${pieces}])(?:[毛角])?)?`,
    `(?<![第${numeralCharacters}])(?<words>${numeral})(?:${unit})(?<wordsTail>(?<=块)[一二三四五六七八九](?![${numeralCharacters}年月日${pieces}]))?(?!店)`,
    String.raw`(?<![\da-z.:第\-*])(?<bareFigure>\d[\do]*(?:\.\d+)?) ?个?(?<bareScale>[万千百kw])(?<bareTail>\d百?(?![\d.]))?(?!${counted}|[a-z])`,
    String.raw`(?<![\da-z.第号\-*]|[\d一二三四五六七八九十][:年月])(?<bare>(?:\d{1,3}(?:,\d{3})+|\d{2,6})(?:\.\d{1,2})?)(?![a-z]|[\d.]|${counted})`,
    `(?<![第${numeralCharacters}])(?<lettered>[一二两俩三仨四五六七八九十]+个?[kw])(?![a-z])`,
    `(?<![第${numeralCharacters}])(?<!成千上|亿)(?!万一(?![千百元块])|${urged})(?<bareWords>[${numeralCharacters}]*[百千万佰仟][${numeralCharacters}]*|[一二三四五六七八九][零〇一二三四五六七八九]{2,3})(?!${counted}|[a-z分]|年|公|货|里|保|事|一|能|不|姓|病|般)`,
  ].join("|"),
  "g",
);
/** Numbers of public lines, and what stands before the number of a thing. */
const lines = /^(?:110|119|120|9[56]\d{3,4}|12\d{3})$/;
const named =
  /(?:尾号|末[四4]位(?:数|是)?|编号|单号|型号|工号|房|电话|拨打?|(?<!再|给我|转|补|另|先|多)打|热线|批号|条码|验证码|邮编|no\.?|证号|血压|血糖|体温|体重|心率|温度|分贝|[高低]到|一量|量出|测出|货号|尺码|[身脚袖衣裤裙]?[长宽高]|直径|周长|第|栋|幢|座|单元|室|楼)[:：]?$/;
const scaleOf: Readonly<Record<string, number>> = { 百: 100, 千: 1000, k: 1000, 万: 10_000, w: 10_000 };

/** Every amount of money in a normalised text: figures, words, mixed, with or without the unit. */
export function sumsIn(plain: string): readonly Sum[] {
  return [...plain.matchAll(money)].flatMap((match) => {
    const amount = amountOf(match.groups ?? {});
    const end = match.index + match[0].length;
    return amount === undefined || amount <= 0 || amount > mostNamed || isNumberOfAThing(plain, match)
      ? []
      : [{ amount: fen(Math.round(amount * 100)), start: match.index, end }];
  });
}

function amountOf(groups: Readonly<Record<string, string | undefined>>): number | undefined {
  const words = groups.words ?? groups.lettered?.replace("个", "") ?? groups.bareWords;
  if (words !== undefined) {
    const value = numeralValue(words);
    return value === undefined ? undefined : value + tailOf(groups.wordsTail);
  }
  const figure = groups.priced ?? groups.figure ?? groups.bareFigure ?? groups.bare ?? "";
  const scale = groups.pricedScale ?? groups.scale ?? groups.bareScale;
  const value = Number(figure.replaceAll(",", "").replaceAll("o", "0"));
  const rest = (Number((groups.bareTail ?? "0").replace("百", "")) * (scaleOf[scale ?? ""] ?? 0)) / 10;
  return value * (scale === undefined ? 1 : (scaleOf[scale] ?? 1)) + tailOf(groups.tail) + rest;
}

/** 89块9: what follows the unit are tenths. */
function tailOf(tail: string | undefined): number {
  const first = tail?.[0];
  return first === undefined ? 0 : (/\d/.test(first) ? Number(first) : (numeralValue(first) ?? 0)) / 10;
}

/** How many follow, look or like, told before the number: 粉丝八千. */
const followers =
  /(?:粉丝?|关注|播放|点赞|阅读|浏览|转发|收藏|销量|月销|已售|库存|在读|观看)(?:数|量|人数)?(?:也?[有才就是到过约近超破]|已经?|大概|差不多)?[:：]?$/;
/** A row of small numbers without a unit, which are sizes, days or rounds. */
const row = /(?<![\d.])\d{1,2}(?:、\d{1,2}){2,}(?![\d.、元块圆蚊刀])/g;

/** What is measured in watts, whose sign is also that of ten thousand. */
const powered = /灯|充电|快充|功率|瓦|适配器|插头|实测/;

function isNumberOfAThing(plain: string, match: RegExpExecArray): boolean {
  const { bare, bareScale, bareFigure, bareWords } = match.groups ?? {};
  const before = (count: number) => plain.slice(Math.max(0, match.index - count), match.index);
  if (bareScale === "w" && powered.test(plain)) {
    return true;
  }
  const isBare = bare !== undefined || bareFigure !== undefined || bareWords !== undefined;
  return (
    (isBare && followers.test(before(10))) ||
    (bare !== undefined &&
      (lines.test(bare) || /^20[12]\d$/.test(bare) || named.test(before(4)) || isInRow(plain, match.index)))
  );
}

function isInRow(plain: string, at: number): boolean {
  return [...plain.matchAll(row)].some(({ index, 0: { length } }) => at >= index && at < index + length);
}
