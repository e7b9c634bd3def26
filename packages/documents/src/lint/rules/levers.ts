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
  const condition = [unless, eitherOr, deadline, stalling]
    .flatMap((pattern) => firstOf(words, pattern) ?? [])
    .toSorted((one, other) => one.start - other.start)[0];
  if (condition === undefined || has(words.replaceAll(truthfullyPosted, blank), apart)) {
    return [];
  }
  const exposed = firstOf(words, spreading) ?? firstOf(words, toldAround) ?? announcedAfter(words, condition.start);
  const isOthers = exposed !== undefined && othersDo.test(words.slice(0, exposed.start));
  return exposed !== undefined && !isOthers && (filing !== "public" || exposed.start > condition.start)
    ? [findingAt(reading, { start: start + exposed.start, end: start + exposed.end }, leverSaying)]
    : [];
}

/** That it will be the truth makes posting no less of a lever. */
const truthfullyPosted = /如实(?=(?:地)?(?:发|写|公开|公布|上传))/g;

/** What others take the person for, advise or want. */
const toldOfMe =
  /(?:您|你们?)(?:已经?|昨天|刚才?)?把[^,。;!?]{1,16}(?:发|传|贴)[^,。;]*了|有(?:姐妹|人|网友|朋友|群友|邻居|家长|宝妈)[^,。;!?]{0,3}(?:提议|建议|劝|喊|号召)[^,。;]*|(?:长|老师|团长|群主|老板|经理|客服|商家|店家|主播|他|她|对方|人家|邻居|朋友|有人)在[^,。;!?]{0,6}(?:群里?|朋友圈|网上|直播间)[^,。;!?]{0,3}(?:说|讲|发|回|问|承诺|通知|喊)[^,。;]*|(?:你们?|您|贵店|商家|店家|老板|客服)[^,。;!?]{0,8}(?:愿意|肯|答应|说)[^。;!?]{0,14}(?:前提是|条件是|让我|要我)[^,。;]*|(?:你们?|您|他们?|客服|有人|网友|朋友|别人)[^,。;!?]{0,4}(?:(?:说我|以为我|怕我|怀疑我|劝我?|建议我?)[^,。;!?]*|教我[^。;!?]*)|群里(?:都|有人)说[^,。;!?]*/g;

/** The other side spreads, which is told as a fact. */
const othersDo = /(?:群主|团长|商家|店家|卖家|店主|老板|客服|对方|平台)(?:又|还|就|却|竟然?|居然|直接|私自|擅自)?$/;

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
  "表白墙|校园墙|超话|本地号|同城号|网|豆瓣|小组|虎扑|抖音|小红书|微博|快手|知乎|b站|朋友圈|短视频|公众号|头条|贴吧|论坛|群里|(?:业主|小区|宝妈|买家|同城|家长|车友|团购|老乡|同学|社区|妈妈)群|媒体|大家|threads|twitter|推特|脸书|instagram";
const spread = `(?:发|贴|传|放|晒|写)(?:到|上|在|进)[^,。;!?]{0,6}(?:买家秀|群|论坛|${places})|(?:点评|${places})(?:、(?:点评|${places}))*同步更新|同步(?:到|发)?[^,。;!?]{0,4}(?:点评|${places})|(?:请|找|让|叫)[^,。;!?]{0,8}(?:探店|博主|自媒体|大v)[^,。;!?]{0,8}(?:拍|来|发|讲|做)|群里见|曝光|爆料|发(?:帖|文(?!件|字|本)|布|微|视频|小红|抖|朋|笔记)|发(?:到|在|给)?[^,。;!?]{0,6}(?:${places})|(?<!货|件|单|包裹|快递|已经|早就)发出去|挂(?:网|出去|你们?|(?:到|上)(?:${places}|热搜))|(?:给|打|写|来)[^,。;!?]{0,6}(?:差评|一星|1星|追评)|差评见|找(?:媒体|记者)|(?:联系|通知)(?:媒体|记者|电视台)|直播(?!间|回放|里|中|时|说|上|的|带货)|(?:让|叫)(?:大家|所有人|网友|街坊|邻居)[^,。;!?]{0,3}(?:知道|看|评|避雷)|(?:${places})(?:上)?(?:见|避雷)`;
const spreading = anyOf(
  `(?:就|将|(?<!不|没|别)会|(?<!不|没|别)要|只好|只能|直接|马上|立刻|去|得)(?:(?!不|删|改|撤|拿|如实)[^,。;!?]){0,8}(?:${spread})`,
  `[,，](?:(?!不|删|改|撤|拿|请|如实)[^,。;!?]){0,6}(?:${spread})`,
  `(?:就|会|要|去|只好|只能|,)(?:(?!不|删|改)[^,。;!?]){0,3}(?:上|到|去|在)?(?:${places})(?:上|里)?(?:见|说|讲|聊|避雷|问|写|挂|评)`,
  `(?:不(?:退|赔|补|换|给|处理|解决)|再不[^,。;!?]{1,4})(?:我|咱)(?:就|直接|也)?(?:${spread})`,
  `(?:否则|不然|要么)[^,。;!?]{0,14}(?:${spread})`,
  `把[^,。;!?]{1,24}(?:发|传|贴|晒|放|挂|同步)(?:到|上|在|给|进)?[^,。;!?]{0,6}(?:${places})`,
  `我(?:(?!不|没|别)[^,。;!?]){0,6}(?:传|发|晒|贴|挂)(?:到|上|在|进)?[^,。;!?]{0,3}(?:${places})`,
  `(?:非要|非得|要|让|逼)我(?:去|得)?发[^,。;!?]{0,4}(?:${places})`,
  `(?:${places})[^,。;!?]{0,6}(?:首页|头条|置顶)?(?<!江湖不|立案|开庭|庭审?|法院|诉讼|投诉|仲裁)见(?!货|面|到|过|识|谅|证)`,
  "(?:否则|不然)[a-z ']{0,60}曝光",
  `(?:点评|抖音|小红书|微博)[^,。;!?]{0,4}(?:一星|差评)|(?:一星|差评)[^,。;!?]{0,3}(?:伺候|等着|走起|安排)|(?:点评)?网上?走一(?:圈|遭)`,
  `(?:明天|明早|明晚|今晚|晚上|明儿|后天|下午|马上|周[一二三四五六日末])[^,。;!?\\d]{0,6}(?:${places})[^,。;!?]{0,4}(?:曝光|见(?!货|面|到|过|识|谅|证)|挂|出名|避雷|头条)`,
  `(?:就|(?<!不)会|要|去|只好|只能|今晚|,)(?:(?!不|删|改)[^,。;!?]){0,3}上(?:${places})(?=[,。!?咯了啦吧]|$)`,
  `将(?!不)[^,。;!?]{1,24}(?:发|传|贴|晒|放|挂|公布|公开)(?:布|表)?(?:到|上|在|于|至)[^,。;!?]{0,6}(?:${places})`,
  `(?:就|会|将|要)(?:(?!不)[^,。;!?]){0,3}在[^,。;!?]{0,12}(?:${places})[^,。;!?]{0,6}(?:写|公开|公布|发布|发帖|讲(?!的|得)|说(?!的|得))`,
  `(?:${places}|[\u4e00-\u9fff]{1,3}群)[^,。;!?]{0,6}我[^,。;!?]{0,4}(?:都|全|挨个|一起)(?:给你)?发|往[^,。;!?]{0,12}(?:${places}|家长群)[^,。;!?]{0,6}发`,
  `一[张字条个]不[落漏差][^,。;!?]{0,4}(?:发|贴|传|放)|(?<!(?:投诉|举报|诉状|12315)[^。;!?]{0,12})点(?:发布|发送|发表)(?=[,。!?了]|$)|(?:${places})话题[^,。;!?]{0,4}(?:建|开|起)好`,
  "(?:同城|热榜|热搜|网上|抖音|小红书|微博|朋友圈)见|上热搜|刷屏|(?<!请了|的)记者(?:明天|马上|很快)?会?(?:联系|找|来(?!过|小区))",
);

const press = "(?:电视台|记者|媒体|报社|新闻热线|帮忙(?:节目|热线)|栏目组?)";
const neighbours = "(?:街坊|四邻|邻居|业主|家长|同学|网友|群友|粉丝|同行|宝妈)们?";
/** Who else is to hear of it: the press, the neighbours, whoever follows. */
const toldAround = anyOf(
  `(?:我|就|只好|只能|准备)(?:(?!没|不|已|刚|曾)[^,。;!?]){0,3}(?:给|打给?|请|找|见|联系|约|拨)(?:了?[^,。;!?]{0,8})${press}|${press}[^,。;!?]{0,8}我(?:就|马上|立刻)?(?:去)?(?:拨|打|约|联系|录|请)|上电视(?:别|见|了)|(?:将|会|要|就)向[^,。;!?]{0,6}${press}[^,。;!?]{0,4}(?:反映|爆料|披露|投稿|曝光)`,
  `(?:视频|帖子?|长文|文章|稿子|推文|合集|长图)[^,。;!?]{0,4}(?:准时|准点|自动|立刻|马上|就)(?:上线|发布|发出|见网)|(?:天天|每天|一天)[^,。;!?]{0,10}(?:更新|更|发|顶)[^,。;!?]{0,8}(?:截图|视频|记录|聊天|一[期集条]|帖)|(?:剪|做|拍)成[^,。;!?]{0,4}(?:合集|视频|长图)[^,。;!?]{0,4}(?:更新|发|挂)|发到(?:你|您)们?退`,
  `(?:就|给)[^,。;!?]{0,10}投稿|就(?:全部|全都|都)?公开(?:了|[,。!]|$|视频|出来|聊天|记录|录音|截图|全部|经过|过程|真相)|(?:就|会|要)到处(?:说|讲|宣传|发)|(?:头条|热搜|首页|榜一|榜首)(?:就是|等着?)(?:你|您|贵)|(?:群里?|网上|${places})[^,。;!?]{0,6}你们?[^,。;!?]{0,3}出名|(?:评论区?|主页|首页)[^,。;!?]{0,8}(?:会|要)[^,。;!?]{0,3}热闹|让你们?[^,。;!?]{0,6}热闹`,
  `让[^,。;!?]{0,6}(?:全(?:小区|村|楼|校|班|公司|网|城|街|镇|市|省)(?:都)?|大家|粉丝)(?:的人)?[^,。;!?]{0,3}(?:听听|看看|评评|知道|长个?心眼)|让${neighbours}[^,。;!?]{0,3}(?:评评|知道|长个?心眼)|(?:${neighbours}){1,2}(?:们|都)?评评理|(?:挨个|逐个|一个个|见人就|逢人就)(?:告诉|说|讲)|(?:要么|不然|否则|,)[^,。;!?]{0,10}群[^,。;!?]{0,8}一起看|粉丝[^。;!?]{0,24}(?:就|都)[^,。;!?]{0,3}(?:看见|看到|知道)|(?:就|会|要|马上)[^,。;!?]{0,16}(?:发|贴)一?个?(?!售后|客服)[^,。;!?]{1,4}群(?=[,。!]|$)|贴一?张[,。]|(?:把|将)[^,。;!?]{1,16}贴(?:到|在|上|满)?[^,。;!?]{0,6}(?:公告栏|电梯|楼道|门口|校门|店门|墙)|在[^,。;!?]{0,6}(?:群|${places})里?把[^,。;!?]{1,16}(?:甩|放|发|贴|晒)`,
  `别(?:逼|让)我上(?:热搜|网|抖音|电视)(?!课|不)`,
  `(?:否则|i(?:'?m| am| will|'?ll| shall)|gonna) ?(?:be |going to |then )?(?:post(?:ing)?|publish(?:ing)?|shar(?:e|ing)|tell(?:ing)?|writ(?:e|ing)|put(?:ting)?|leav(?:e|ing)|曝光)(?![a-z' ]{0,40}(?:complaint|court|platform))[a-z' ]{0,40}(?:whole|entire|story|everyone|everybody|微博|抖音|小红书|曝光|差评|friends|moments|correspondence|chat|screenshots?|groups?(?![a-z])|parents|neighbou?rs|internet)|my (?:抖音|微博|小红书|post|story|曝光)[a-z ]{0,10}go(?:es)? (?:up|live|out)|the whole (?:internet|world|city|town|school|building) (?:will|is going to|gets? to) (?:hear|know|see)|(?:on|to) (?:微博|抖音|小红书)[a-z ]{0,12} unless`,
);

const seen = `${places}|点评|dianping|电视台|(?:[\u4e00-\u9fff]{1,3})群|网浪向|同城|首页|直播间`;
const puttingOut = anyOf(
  `(?:发|传|上|贴|挂|晒|放|写|讲|说|聊|拍|打电话|打)[^,。;!?\\n]{0,10}(?:${seen})`,
  `(?:${seen})[^,。;!?\\n]{0,10}(?:见|发|讲|说|写|刷|拍|知道|热闹|评|热搜)`,
  `(?:go(?:es)?|post|put|upload|曝光)[a-z0-9' ]{0,50}(?:${seen}|曝光)|曝光 曝光`,
);
const notToCome =
  /没脸|(?:立案|开庭|诉讼|投诉|举报)[^,。;!?]{0,2}见|(?<![要还]|会)不(?:会|想|去|再|往|在|愿)?[^,。;!?]{0,4}(?:发|上|传|写|贴|挂|晒|拍)|没(?:有)?(?:发|上|传|写|贴)|别(?:发|上|传)|已经?|(?:发|写|晒|拍|看)(?:过|了(?:一|条|个|追|帖|篇))|昨天|前天|上周|之前|当时|看到|买|下单|宣传|广告|标|主播|商家|客服|卖家|你们?(?:自己)?(?:发|写|在)/g;
const deadline =
  /(?:退|赔|修|换)不(?:了|下来|回)|到不了|再(?:拖|装|不|耗)|(?:之?前|为限|以内)[^。;!?]{0,10}(?:退|赔|到账)|(?:退|赔|到账)[^。;!?]{0,10}(?:之?前|为限)|一天不|今晚[八九十]点|no 退款|if (?:i|you) (?:do not|don'?t)|by (?:mon|tues|wednes|thurs|fri|satur|sun|tomorrow|tonight|noon|the end)/g;

/** Further ways to put off what is due, as a condition. */
const stalling =
  /不到(?=我就|账)|(?:要是|敢|再)?赖(?:掉|账)|(?:都|还|再|敢|你们?要|继续)(?:赖|拖|装死|装聋|已读不回)|(?:不|没)(?:归)?还(?=[,，。的]|$)|(?:仍|若|再|还)[^,。;!?]{0,2}(?:无|没有?)(?:回音|回应|回复|答复|音讯|动静|消息)|还不(?:动|理|管|办|退|给)|见不着|限[一二三四五六七八九十\d]+(?:天|日|小时)|超(?:过)?一天|(?:少|差)一[分毛角块]|除非[^,。;!?]{0,6}(?:退|赔)|(?:要是|如果|若)(?:您|你)们?(?:要是)?(?:再|还|继续)|您要是再|点(?:之)?前(?=[。,])|(?:今天|今晚|明早|明天|周[一二三四五六日])(?:还)?没有?(?=[,。]|$|明|后|就|我)|别(?:逼|让)我(?=[^,。;!?]{0,16}(?:发|上热搜|上网))|退[^,。;!?]{0,4}(?:或者|or) |(?:refund|退款)[^.;!?]{0,40}(?:否则| or )|退不退|(?<![a-z])unless you/g;

export const leverSaying: Saying = {
  rule: "threat",
  severity: "warns",
  text: {
    zh: "拿发网、差评当筹码，容易被说成威胁。改成“某日前不退，我将投诉并起诉”，效果更好也更安全。",
    en: "Posting or a bad review as a lever can be read as a threat. Write that you will complain and sue after a day: it works better and is safe.",
  },
};
