import { findingAt, type LintCheck, type LintContext, type LintFinding, type Saying } from "../finding.ts";
import type { Reading } from "../reading/reading.ts";
import { unless } from "../words/lawful.ts";
import { anyOf, blank, firstOf, has } from "../words/patterns.ts";
import { apart } from "../words/trading.ts";
import { type Window, windowsOf } from "./windows.ts";

/** Posting as the lever for no more than what is due. */
export const leverFindings: LintCheck = (reading, { filing }) =>
  filing === "court"
    ? []
    : windowsOf(reading)
        .flatMap((window) => leverIn(reading, window, filing))
        .slice(0, 1);

function leverIn(
  reading: Reading,
  { words: said, start }: Window,
  filing: LintContext["filing"],
): readonly LintFinding[] {
  const words = said.replaceAll(toldOfMe, blank);
  const condition = [unless, eitherOr, deadline]
    .flatMap((pattern) => firstOf(words, pattern) ?? [])
    .toSorted((one, other) => one.start - other.start)[0];
  if (condition === undefined || has(words, apart)) {
    return [];
  }
  const exposed = firstOf(words, spreading) ?? announcedAfter(words, condition.start);
  const isOthers = exposed !== undefined && othersDo.test(words.slice(0, exposed.start));
  return exposed !== undefined && !isOthers && (filing !== "public" || exposed.start > condition.start)
    ? [findingAt(reading, { start: start + exposed.start, end: start + exposed.end }, lever)]
    : [];
}

/** What others take the person for, or advise. */
const toldOfMe =
  /(?:你们?|您|他们?|客服|有人|网友|朋友|别人)[^,。;!?]{0,4}(?:(?:说我|以为我|怕我|怀疑我|劝我?|建议我?)[^,。;!?]*|教我[^。;!?]*)|群里(?:都|有人)说[^,。;!?]*/g;

/** The other side spreads, which is told as a fact. */
const othersDo = /(?:商家|店家|卖家|店主|老板|客服|对方|平台)(?:又|还|就|却|竟然?|居然|直接|私自|擅自)?$/;

/** The first clause after a condition in which something is to be put where others see it. */
function announcedAfter(words: string, from: number) {
  const clause = [...words.matchAll(/[^,。;!?\n]+/g)].find(
    ({ index, 0: part }) => index + part.length > from && has(part, puttingOut) && !has(part, notToCome),
  );
  return clause === undefined ? undefined : { start: clause.index, end: clause.index + clause[0].length };
}

const eitherOr = /要么[^。;!?]{0,30}(?:退|赔|补|换|给)|唔(?:退|赔)|退[^。;!?]{0,14}(?:或者|还是)|二选一|自己选/g;

/** Spreading as something announced: the wide words of {@link exposing} alone are no lever. */
const places =
  "网|豆瓣|小组|虎扑|抖音|小红书|微博|快手|知乎|b站|朋友圈|短视频|公众号|头条|贴吧|论坛|群里|(?:业主|小区|宝妈|买家|同城|家长|车友|团购|老乡|同学|社区|妈妈)群|媒体|大家|threads|twitter|推特|脸书|instagram";
const spread = `(?:发|贴|传|放|晒|写)(?:到|上|在|进)[^,。;!?]{0,6}(?:买家秀|群|论坛|${places})|(?:点评|${places})(?:、(?:点评|${places}))*同步更新|同步(?:到|发)?[^,。;!?]{0,4}(?:点评|${places})|(?:请|找|让|叫)[^,。;!?]{0,8}(?:探店|博主|自媒体|大v)[^,。;!?]{0,8}(?:拍|来|发|讲|做)|群里见|曝光|爆料|发(?:帖|文(?!件|字|本)|布|微|视频|小红|抖|朋|笔记)|发(?:到|在|给)?[^,。;!?]{0,6}(?:${places})|(?<!货|件|单|包裹|快递|已经|早就)发出去|挂(?:网|出去|你们?|(?:到|上)(?:${places}|热搜))|(?:给|打|写|来)[^,。;!?]{0,6}(?:差评|一星|1星|追评)|差评见|找(?:媒体|记者)|(?:联系|通知)(?:媒体|记者|电视台)|直播(?!间|回放|里|中|时|说|上|的|带货)|(?:让|叫)(?:大家|所有人|网友|街坊|邻居)[^,。;!?]{0,3}(?:知道|看|评|避雷)|(?:${places})(?:上)?(?:见|避雷)`;
const spreading = anyOf(
  `(?:就|将|(?<!不|没|别)会|(?<!不|没|别)要|只好|只能|直接|马上|立刻|去|得)(?:(?!不|删|改|撤|拿|如实)[^,。;!?]){0,8}(?:${spread})`,
  `[,，](?:(?!不|删|改|撤|拿|请|如实)[^,。;!?]){0,6}(?:${spread})`,
  `(?:就|会|要|去|只好|只能|,)(?:(?!不|删|改)[^,。;!?]){0,3}(?:上|到|去|在)?(?:${places})(?:上|里)?(?:见|说|讲|聊|避雷|问|写|挂|评)`,
  `(?:不(?:退|赔|补|换|给|处理|解决)|再不[^,。;!?]{1,4})(?:我|咱)(?:就|直接|也)?(?:${spread})`,
  `(?:否则|不然|要么)[^,。;!?]{0,14}(?:${spread})`,
  `把[^,。;!?]{1,24}(?:发|传|贴|晒|放|挂|同步)(?:到|上|在|给|进)?[^,。;!?]{0,6}(?:${places})`,
  `我[^,。;!?]{0,6}(?:传|发|晒|贴|挂)(?:到|上|在|进)?[^,。;!?]{0,3}(?:${places})`,
  `(?:非要|非得|要|让|逼)我(?:去|得)?发[^,。;!?]{0,4}(?:${places})`,
  `(?:${places})[^,。;!?]{0,6}(?:首页|头条|置顶)?(?<!江湖不)见`,
  "(?:否则|不然)[a-z ']{0,60}曝光",
  "(?:同城|热榜|热搜|网上|抖音|小红书|微博|朋友圈)见|上热搜|刷屏|(?<!请了|的)记者(?:明天|马上|很快)?会?(?:联系|找|来(?!过|小区))",
);

const seen = `${places}|点评|dianping|电视台|(?:[\u4e00-\u9fff]{1,3})群|网浪向|同城|首页|直播间`;
const puttingOut = anyOf(
  `(?:发|传|上|贴|挂|晒|放|写|讲|说|聊|拍|打电话|打)[^,。;!?\\n]{0,10}(?:${seen})`,
  `(?:${seen})[^,。;!?\\n]{0,10}(?:见|发|讲|说|写|刷|拍|知道|热闹|评|热搜)`,
  `(?:go(?:es)?|post|put|upload|曝光)[a-z0-9' ]{0,50}(?:${seen}|曝光)|曝光 曝光`,
);
const notToCome =
  /(?<![要还]|会)不(?:会|想|去|再|往|在|愿)?[^,。;!?]{0,4}(?:发|上|传|写|贴|挂|晒|拍)|没(?:有)?(?:发|上|传|写|贴)|别(?:发|上|传)|已经?|(?:发|写|晒|拍|看)(?:过|了(?:一|条|个|追|帖|篇))|昨天|前天|上周|之前|当时|看到|买|下单|宣传|广告|标|主播|商家|客服|卖家|你们?(?:自己)?(?:发|写|在)/g;
const deadline =
  /(?:退|赔|修|换)不(?:了|下来|回)|到不了|再(?:拖|装|不|耗)|(?:之?前|为限|以内)[^。;!?]{0,10}(?:退|赔|到账)|(?:退|赔|到账)[^。;!?]{0,10}(?:之?前|为限)|一天不|今晚[八九十]点|no 退款|if (?:i|you) (?:do not|don'?t)|by (?:mon|tues|wednes|thurs|fri|satur|sun|tomorrow|tonight|noon|the end)/g;

const lever: Saying = {
  rule: "threat",
  severity: "warns",
  text: {
    zh: "拿发网、差评当筹码，容易被说成威胁。改成“某日前不退，我将投诉并起诉”，效果更好也更安全。",
    en: "Posting or a bad review as a lever can be read as a threat. Write that you will complain and sue after a day: it works better and is safe.",
  },
};
