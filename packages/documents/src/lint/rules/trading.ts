import { type LintCheck, type LintContext, type LintFinding, quotedAt, type Saying } from "../finding.ts";
import type { Reading } from "../reading/reading.ts";
import type { Sum } from "../reading/sums.ts";
import { announced, lawfulWay, turnedDown, wishedInstead } from "../words/lawful.ts";
import { blank, firstOf, has } from "../words/patterns.ts";
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
import { isWithin, mostOf, multipleBeyond, refusedUntil, sumsBeyond, type Window, windowsOf } from "./windows.ts";

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
    return [quotedAt(reading, span, silenceSaying), ...(open ? [quotedAt(reading, span, aboveBasisSaying)] : [])];
  }
  const dear = asked[0] ?? multipleBeyond(window, context);
  if (dear !== undefined && has(window.words, withdrawing) && !has(window.words, kept)) {
    return [quotedAt(reading, dear, aboveBasisSaying)];
  }
  return [];
}

/** Whether who turned something down goes on to wish for something else. */
function isWishedAfter(words: string): boolean {
  return [wishedInstead, openPrice].some((pattern) => has(words, pattern));
}

/** Where in a stretch silence is sold, in its own units; `undefined` where it is not. */
function silenceSold({ words: said, sums }: Window, asked: readonly Sum[], context: LintContext) {
  const { filing } = context;
  const words = said.replaceAll(turnedDown, blank);
  const money = sums.length > 0 || has(words, moneyWords) || has(words, openPrice);
  const refused = refusedUntil(words);
  if ((words !== said || refused > 0) && asked.length === 0 && !isWishedAfter(words.slice(refused))) {
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
  const lever = public_ ?? firstOf(words.replaceAll(longDone, blank), punishing);
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
  const plain = sum === undefined || words.length > shortMessage || has(words, damage) || isPlainDemand(words);
  return plain ? undefined : { start: 0, end: words.length };
}

/** Whether a text asks for a sum and says nothing else. */
export function isPlainDemand(words: string): boolean {
  return plainDemand.test(words);
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
