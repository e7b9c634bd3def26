import { findingsFor, type LintCheck, type LintFinding } from "./finding.ts";

const insults =
  /骗子|黑店|黑心|奸商|无良|无耻|不要脸|垃圾(?:店|商家|客服|平台|公司)|人渣|畜生|流氓|混蛋|王八|脑残|白痴|傻[逼叉屄]|去死|诈骗犯|诈骗团伙/g;
const threats =
  /弄死|(?:揍|打)(?:你|死)|(?:去|上)(?:你|他)家|砸(?:了)?(?:你|店)|打断|找人(?:收拾|堵|上门)|让你(?:倒闭|开不下去|好看)|等着瞧|走着瞧|人肉|知道你(?:家|住)/g;

/** A refusal to pay as the condition … */
const unpaid = /(?:不|没|拒绝?)(?:[^，。；！？]{0,6})(?:赔|退|给钱|付款|转账|打款|补偿)|否则|不然/;
/** … and publicity or a report as its price. */
const exposure =
  /曝光|差评|刷屏|挂(?:到|上|在)?网|发(?:到)?(?:网上|抖音|微博|小红书|朋友圈|群里)|找(?:媒体|记者)|上热搜/;
const report = /(?:就|将|会|便|马上|立刻|直接|去|，)(?:(?!已)[^，。；]){0,8}举报|查(?:封|处)你|罚死/;
/** Money asked in return for silence; withdrawing a complaint after a lawful refund is not that. */
const silence =
  /(?:赔|给|付|转|退|补)[^。；！？]{0,24}(?:就|我便|即可|可以|才)[^。；！？]{0,6}(?:不(?:再)?(?:举报|曝光|发|说出)|删(?:帖|除|差评|评价|视频)|保密|改好评)|封口费|删(?:帖|差评)费/g;
/** Lawful notice: going to the authorities or to court by law when talks fail. */
const lawfully = /依法|按照?法律/;

/** Insults, threats, and money for silence; announcing a complaint or a suit for a computed claim passes. */
export const toneFindings: LintCheck = (text) => [
  ...findingsFor(text, insults, insultFinding),
  ...findingsFor(text, threats, threatFinding),
  ...findingsFor(text, silence, silenceFinding),
  ...pricedExposure(text),
];

/** Sentences that make publicity or a report depend on money. */
function pricedExposure(text: string): readonly LintFinding[] {
  return [...text.matchAll(/[^。！？\n]+/g)].flatMap((match) => {
    const sentence = match[0];
    const condition = unpaid.exec(sentence);
    const rest = condition === null ? "" : sentence.slice(condition.index + condition[0].length);
    const blocked = exposure.test(rest) || (report.test(rest) && !lawfully.test(sentence));
    const at = { start: match.index, end: match.index + sentence.length };
    return blocked ? [{ ...silenceFinding, fieldId: null, at }] : [];
  });
}

const insultFinding = {
  rule: "insult",
  severity: "blocks",
  text: {
    zh: "这里在骂人或给对方定罪。只写事实：哪天、发生了什么、有什么证据。",
    en: "This insults or convicts the other side. State facts only: which day, what happened, what proves it.",
  },
} as const;

const threatFinding = {
  rule: "threat",
  severity: "blocks",
  text: {
    zh: "这里像在威胁。可以写“某日前未处理，我将依法投诉、起诉”。",
    en: "This reads as a threat. You may write: if not settled by that day, I will complain and sue by law.",
  },
} as const;

const silenceFinding = {
  rule: "money-for-silence",
  severity: "blocks",
  text: {
    zh: "用举报、曝光或差评换钱，可能被当作敲诈，投诉也会被终止。请删去；依法投诉、起诉的预告可以保留。",
    en: "Trading a report, publicity or a bad review for money may count as extortion and ends the complaint. Remove it; announcing a lawful complaint or suit is fine.",
  },
} as const;
