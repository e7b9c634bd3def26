import { findingAt, type LintCheck, type LintContext, type LintFinding, type Saying } from "../finding.ts";
import type { Reading } from "../reading/reading.ts";
import type { Sum } from "../reading/sums.ts";
import { announced, lawfulWay, turnedDown, unless, wishedInstead } from "../words/lawful.ts";
import { anyOf, firstOf, has } from "../words/patterns.ts";
import {
  apart,
  closing,
  exposing,
  hintedPrice,
  hushMoney,
  intimating,
  keepingQuiet,
  openPrice,
  punishing,
  withdrawing,
} from "../words/trading.ts";
import { isWithin, mostOf, multipleBeyond, sumsBeyond, type Window, windowsOf } from "./windows.ts";

/**
 * Silence, a report or a post in exchange for money; money beyond any ground for a complaint taken back; posting as a
 * lever for what is due. Announcing a complaint or a suit for a sum worked out passes, and so does taking back one's own
 * complaint once it is paid.
 */
export const tradingFindings: LintCheck = (reading, context) => {
  const beyond = sumsBeyond(reading, context);
  const found = windowsOf(reading).flatMap((window) => inWindow(reading, context, { window, beyond }));
  return found.filter((finding, index) => found.findIndex(({ rule }) => rule === finding.rule) === index);
};

/** What is not taken back in any case; not until the last coin is paid is another matter. */
const kept = /(?<!(?:少|差|缺)(?:了)?一[块分毛个倍](?:钱)?(?:我)?(?:都|也)?)不(?:会)?撤/g;

type Stretch = { readonly window: Window; readonly beyond: readonly Sum[] };

function inWindow(reading: Reading, context: LintContext, { window, beyond }: Stretch): readonly LintFinding[] {
  const asked = beyond.filter(isWithin(window));
  const at = silenceSold(window, asked, context);
  if (at !== undefined) {
    const span = { start: window.start + at.start, end: window.start + at.end };
    const open = asked.length > 0 || has(window.words, openPrice);
    return [findingAt(reading, span, silenceSaying), ...(open ? [findingAt(reading, span, aboveBasisSaying)] : [])];
  }
  const dear = asked[0] ?? multipleBeyond(window, context);
  if (dear !== undefined && has(window.words, withdrawing) && !has(window.words, kept)) {
    return [findingAt(reading, dear, aboveBasisSaying)];
  }
  return [];
}

/** Where in a stretch silence is sold, in its own units; `undefined` where it is not. */
function silenceSold({ words: said, sums }: Window, asked: readonly Sum[], context: LintContext) {
  const { filing } = context;
  const words = said.replaceAll(turnedDown, (part) => "□".repeat(part.length));
  const money = sums.length > 0 || has(words, moneyWords) || has(words, openPrice);
  if (words !== said && asked.length === 0 && !has(words, wishedInstead)) {
    return undefined;
  }
  const quiet = firstOf(words, keepingQuiet);
  const hush = firstOf(words, hushMoney);
  if (hush !== undefined) {
    return hush;
  }
  if (quiet !== undefined && money && isGiven(words, quiet.start) && !has(words, apart)) {
    return quiet;
  }
  if (filing === "court" || filing === "office" || filing === "complaint" || filing === "report") {
    return asked.length > 0 && has(words, /我(?:就|便)?(?:[^,。]{0,3})(?:曝光|举报|发)/g)
      ? firstOf(words, exposing)
      : undefined;
  }
  return leverPulled(words, asked, context);
}

function leverPulled(words: string, asked: readonly Sum[], context: LintContext) {
  const { filing } = context;
  const priced = has(words, openPrice);
  const public_ = filing === "public" ? undefined : firstOf(words, exposing);
  const lever =
    public_ ??
    firstOf(
      words.replaceAll(longDone, (part) => "□".repeat(part.length)),
      punishing,
    );
  const offered = asked.length > 0 || (priced && !has(words, announced));
  if (lever !== undefined && offered && !has(words, apart)) {
    return lever;
  }
  const hinted = priced || has(words, hintedPrice);
  if (asked.length > 0 && has(words, closing) && !has(words, damage)) {
    return firstOf(words, closing);
  }
  if (filing === "public" && (asked.length > 0 || priced) && has(words, privately)) {
    return firstOf(words, privately);
  }
  if (filing === "public" || has(words, lawfulWay) || !(asked.length > 0 || hinted)) {
    return filing === "public" && hinted && has(words, serial) ? firstOf(words, serial) : undefined;
  }
  return (
    public_ ??
    (priced || asked.length > 0 ? firstOf(words, intimating) : undefined) ??
    firstOf(words, closing) ??
    (mostOf(context) > 0 ? (bargained(words, asked) ?? bareSum(words, asked)) : undefined)
  );
}

/** A report made already, which nobody is asked to pay for. */
const longDone =
  /(?:已经?|早就?)(?:(?!写好|准备|拟|编|拍|剪)[^,。;!?]){0,10}(?:举报|反映|交|递|寄|检举|报)[^,。;!?]{0,10}(?:了|过|受理|立案)/g;

/** A short message around a sum beyond every ground that is neither a plain demand nor a figure told. */
function bareSum(words: string, [sum]: readonly Sum[]) {
  const plain = sum === undefined || words.length > shortMessage || has(words, damage) || plainDemand.test(words);
  return plain ? undefined : { start: 0, end: words.length };
}

const shortMessage = 60;
const plainDemand = /^[^,。;!?]{0,8}(?:赔|补偿|退|要求|请求|支付|索赔)[^,。;!?]{0,12}[。!]?$/;

/** A sum beyond every ground, no lawful way named, and words of a bargain around it. */
function bargained(words: string, asked: readonly Sum[]) {
  return asked.length > 0 && !has(words, damage) ? firstOf(words, bargain) : undefined;
}

const damage =
  /损失|误工|检测|运费|医疗|精神|差价|利息|鉴定|违约金|承诺|依据|定价|标价|市场价|官网|别家|工资|销量|维修|检修|报价单|二手|转卖|合计|共计|库存|粉丝数|实付|下单/g;
/** In public, an offer to settle it out of sight. */
const privately = /私信|私聊|找我谈|来找我|联系我|(?:给|转|打|汇)我/g;
/** In public, what is still to come and what would stop it. */
const serial =
  /(?:发不发|删不删|说不说|第[一二三四五2-9]集|下一(?:集|条|期)|续集|未完待续|明天(?:接着|继续)|连?我?(?:第一集|之前的)?也?删)/g;
const bargain =
  /就|换|买|否则|不然|要么|还是|过时|最后|机会|想|懂|朋友|生意|大家|明天|今晚|今天|别|以后|从此|知道|好商量|不亏|不贵|不多|不过分|怎么样|[?？…~]/g;

const moneyWords =
  /(?:给|赔|补|转|打|付|退|汇|拿|掏|出|送|换)(?:我|钱|款|偿|点|个|一|到|过|清|齐|完|了|这|那|\d|全)|给够|现金|红包|钱|赔偿|补偿|收款|收到|支付|费用|好处|条件|免费|满意|舒服|到账/g;

/** Keeping quiet is what the person gives, not what somebody else does or what has long been done. */
function isGiven(words: string, start: number): boolean {
  const before = words.slice(Math.max(0, start - 12), start);
  return !/(?:你们?|商家|客服|平台|店家|卖家|对方|贵局|被投诉人|被告)(?:却|还|就|一直|都|始终|从来|已经|至今)?$/.test(
    before,
  );
}

/** Posting as the lever for no more than what is due. */
export const leverFindings: LintCheck = (reading, { filing }) =>
  filing === "court"
    ? []
    : windowsOf(reading)
        .flatMap((window) => leverIn(reading, window, filing))
        .slice(0, 1);

function leverIn(reading: Reading, window: Window, filing: LintContext["filing"]): readonly LintFinding[] {
  const condition = firstOf(window.words, unless) ?? firstOf(window.words, eitherOr);
  const exposed = firstOf(window.words, spreading);
  const pulled = condition !== undefined && exposed !== undefined && !has(window.words, apart);
  return pulled && (filing !== "public" || exposed.start > condition.start)
    ? [findingAt(reading, { start: window.start + exposed.start, end: window.start + exposed.end }, lever)]
    : [];
}

const eitherOr = /要么[^。;!?]{0,30}(?:退|赔|补|换|给)|唔(?:退|赔)|退[^。;!?]{0,14}(?:或者|还是)|二选一|自己选/g;

/** Spreading as something announced: the wide words of {@link exposing} alone are no lever. */
const places =
  "网|豆瓣|小组|虎扑|抖音|小红书|微博|快手|知乎|b站|朋友圈|短视频|公众号|头条|贴吧|论坛|群里|(?:业主|小区|宝妈|买家|同城|家长|车友|团购|老乡|同学|社区|妈妈)群|媒体|大家|threads|twitter|推特|脸书|instagram";
const spread = `(?:发|贴|传|放|晒|写)(?:到|上|在|进)[^,。;!?]{0,6}(?:买家秀|群|论坛|${places})|(?:点评|${places})(?:、(?:点评|${places}))*同步更新|同步(?:到|发)?[^,。;!?]{0,4}(?:点评|${places})|(?:请|找|让|叫)[^,。;!?]{0,8}(?:探店|博主|自媒体|大v)[^,。;!?]{0,8}(?:拍|来|发|讲|做)|群里见|曝光|爆料|发(?:帖|文(?!件|字|本)|布|微|视频|小红|抖|朋|笔记)|发(?:到|在|给)?[^,。;!?]{0,6}(?:${places})|(?<!货|件|单|包裹|快递|已经|早就)发出去|挂(?:网|出去|你们?|(?:到|上)(?:${places}|热搜))|(?:给|打|写|来)[^,。;!?]{0,6}(?:差评|一星|1星|追评)|差评见|找(?:媒体|记者)|(?:联系|通知)(?:媒体|记者|电视台)|直播(?!间|回放|里|中|时|说|上|的|带货)|(?:让|叫)(?:大家|所有人|网友|街坊|邻居)[^,。;!?]{0,3}(?:知道|看|评|避雷)|(?:${places})(?:上)?(?:见|避雷)`;
const spreading = anyOf(
  `(?:就|将|会|要|只好|只能|直接|马上|立刻|去|得)(?:(?!不|删|改|撤|拿|如实)[^,。;!?]){0,8}(?:${spread})`,
  `[,，](?:(?!不|删|改|撤|拿|请|如实)[^,。;!?]){0,6}(?:${spread})`,
  `(?:就|会|要|去|只好|只能|,)(?:(?!不|删|改)[^,。;!?]){0,3}(?:上|到|去|在)?(?:${places})(?:上|里)?(?:见|说|讲|聊|避雷|问|写|挂|评)`,
  `(?:不(?:退|赔|补|换|给|处理|解决)|再不[^,。;!?]{1,4})(?:我|咱)(?:就|直接|也)?(?:${spread})`,
  `(?:否则|不然|要么)[^,。;!?]{0,14}(?:${spread})`,
  `把[^,。;!?]{1,24}(?:发|传|贴|晒|放|挂|同步)(?:到|上|在|给|进)?[^,。;!?]{0,6}(?:${places})`,
  `我[^,。;!?]{0,6}(?:传|发|晒|贴|挂)(?:到|上|在|进)?[^,。;!?]{0,3}(?:${places})`,
  `(?:非要|非得|要|让|逼)我(?:去|得)?发[^,。;!?]{0,4}(?:${places})`,
  `(?:${places})[^,。;!?]{0,6}(?:首页|头条|置顶)?见`,
  "(?:否则|不然)[a-z ']{0,60}曝光",
  "(?:同城|热榜|热搜|网上|抖音|小红书|微博|朋友圈)见|上热搜|刷屏|记者(?:明天|马上|很快)?会?(?:联系|找|来)",
);

export const silenceSaying: Saying = {
  rule: "money-for-silence",
  severity: "blocks",
  text: {
    zh: "这里拿不举报、不发布或删评换钱，可能被认定为敲诈，投诉也会被终止。只写：要退多少、依据是什么、某日前不办就投诉、起诉。",
    en: "This sells silence, a report or a review for money; it may count as extortion and ends a complaint. Write only the sum, its ground, and that you will complain or sue after a day.",
  },
};
export const aboveBasisSaying: Saying = {
  rule: "above-legal-basis-for-silence",
  severity: "blocks",
  text: {
    zh: "要的钱超过算得出依据的数，又拿撤投诉或不声张来换，不能这样写。请改成算出来的数，写明怎么算的。",
    en: "More is asked than any ground gives, in exchange for dropping the matter. Ask for the sum worked out and show how.",
  },
};
const lever: Saying = {
  rule: "threat",
  severity: "warns",
  text: {
    zh: "拿发网、差评当筹码，容易被说成威胁。改成“某日前不退，我将投诉并起诉”，效果更好也更安全。",
    en: "Posting or a bad review as a lever can be read as a threat. Write that you will complain and sue after a day: it works better and is safe.",
  },
};
