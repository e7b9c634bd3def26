import { readAmount } from "./amount.ts";
import { carrierWritten } from "./carriers.ts";
import { readMoment, readShortMoment } from "./moment.ts";
import { readOrderNumber, readParcelNumber, readPaymentNumber } from "./numbers.ts";
import { type Found, plain } from "./plain.ts";
import { type Kind, vocabulary } from "./vocabulary.ts";

/** A label that app pages print: the field it names, and how its value is read. */
type Label = { readonly name: string; readonly kind: Kind };

const remarks = /[(（][^()（）]*[)）]/g;

/** What stands in brackets beside an amount, `（含运费¥6.00）`, is another one. */
const amount = (text: string): Found | undefined => (isDay(text) || isStretch(text) ? undefined : amountBeside(text));

/** A day without any sign of money is no amount. */
const isDay = (text: string): boolean => !/[¥元]/.test(plain(text)) && readMoment(text) !== undefined;

/** `180天以换代修` is a promise for so many days, and no amount. */
const isStretch = (text: string): boolean =>
  /^[:：]?\d+(?:个?(?:天|日|小时|分钟|月|年|周)|期)/.test(plain(text)) && !/[¥元]/.test(plain(text));

const amountBeside = (text: string): Found | undefined =>
  readAmount(text.replaceAll(remarks, " ")) ?? (/¥|元|^[^()（）]*$/.test(plain(text)) ? readAmount(text) : undefined);

/** Carriage is an amount, or the words that there is none. */
const carriage = (text: string): Found | undefined => {
  if (/^[:：+]?(?:普通快递|快递|商家|卖家)?[(（]?(?:免运费|免邮|包邮|免费|免运)/.test(plain(text))) {
    return { value: "¥0.00", form: "strict" };
  }
  const found = amount(text);
  const waived = found !== undefined && found.value !== "¥0.00" && /免|包邮|减/.test(text);
  return waived ? { ...found, form: "doubtful" } : found;
};

/** What shops end in; any other words behind a label may be a shop's name or not. */
const shopName = /^[\p{Script=Han}A-Za-z0-9_·.*&()（）-]{2,24}(?:店|铺|馆|商行|超市|厂|自营|商城|工作室|公司)$/u;
/** What tells how something stands says so: that it is done, awaited, going on or over. */
const stateForm =
  /^(?=\p{Script=Han}{2,12}$).*(?:已|待|未|中$|成功|完成|关闭|失败|取消|签收|收货|发货|拒绝|通过|驳回|同意|处理)/u;
const companyName =
  /^[\p{Script=Han}A-Za-z0-9()（）·&-]{3,50}(?:公司|商行|店|厂|部|中心|工作室|合作社|超市|商贸|馆|行|个体工商户\)?)$/u;
const waysToPay =
  /^(?:微信(?:支付|零钱)?|支付宝(?:支付|余额)?|在线支付|货到付款|银行卡支付|快捷支付|(?:微信)?零钱通?|(?:账户|支付宝)?余额(?:支付)?|余额宝|(?:支付宝)?花呗(?:分期)?|(?:京东)?(?:白条|支付|金条|小金库)(?:分期)?|云闪付|银联|数字人民币|翼支付|抖音(?:支付|月付)|(?:多多|美团)(?:支付|钱包|月付)|先用后付|亲[属情]卡|礼品卡|(?:好友|找人)?代付|ApplePay|\p{Script=Han}{2,12}(?:银行)?(?:储蓄卡|信用卡|借记卡|银行卡)?(?:\(\*{0,4}\d{4}\))|\p{Script=Han}{2,12}(?:储蓄卡|信用卡|借记卡))$/u;

/** Whether plain words are a way to pay, and nothing else. */
export const isWayToPay = (text: string): boolean => waysToPay.test(text);

/** Whether plain words end as shops' names do. */
export const isShopName = (text: string): boolean => shopName.test(text);

/** Behind a blank the words before a colon are a label of their own, known or not. */
const nextLabel = /\s+[\p{Script=Han}A-Za-z]{2,8}\s*[:：].*$/u;

/** Words behind their label; held to the form that such words have. */
const wordsLike =
  (form: RegExp, least = 2) =>
  (text: string): Found | undefined => {
    const value = withoutArrow(
      text
        .replace(/^[\s:：]+/, "")
        .replace(nextLabel, "")
        .replace(/(?:复制|查看)[>›]?$/, ""),
    );
    const plausible = value.length >= least && value.length <= 120 && /\p{Script=Han}|[A-Za-z]/u.test(value);
    return plausible ? { value, form: form.test(plain(value)) ? "strict" : "free" } : undefined;
  };

const carrier = (text: string): Found | undefined => {
  const value = carrierWritten(text);
  const others = plain(text)
    .replace(value ?? "", "")
    .replaceAll(/[(（][^()（）]*[)）]|复制|查看/g, "");
  return value === undefined ? undefined : { value, form: /\p{Script=Han}/u.test(others) ? "free" : "strict" };
};

const quantity = (text: string): Found | undefined => {
  const value = /^[:：]?[x×X*]?(\d{1,3})(?:件|个|份|盒|箱|套|双|条)?$/.exec(plain(text))?.[1];
  return value === undefined ? undefined : { value, form: "strict" };
};

/** Without its year a moment is only offered. */
const asFree = (found: Found | undefined): Found | undefined => found && { ...found, form: "free" };

const readers: Readonly<Record<Kind, (text: string) => Found | undefined>> = {
  amount,
  carriage,
  moment: (text) => readMoment(text) ?? asFree(readShortMoment(text)),
  number: (text) => readOrderNumber(text) ?? readParcelNumber(text),
  "order-number": (text) => readOrderNumber(text) ?? readPaymentNumber(text),
  "payment-number": readPaymentNumber,
  "parcel-number": readParcelNumber,
  quantity,
  carrier,
  "way-to-pay": wordsLike(waysToPay),
  company: wordsLike(companyName),
  nickname: wordsLike(shopName),
  state: wordsLike(stateForm),
  words: wordsLike(/^$/),
  none: () => undefined,
};

/** Reads the value of a label from the text beside it. */
export function readValue({ kind }: Label, text: string): Found | undefined {
  return readers[kind](text);
}

const ofWords = (words: string | undefined): readonly string[] => words?.split(" ") ?? [];
const everywhere = new Map(vocabulary.flatMap((entry) => ofWords(entry.words).map((word) => [word, entry] as const)));
const aloneOnly = new Map(vocabulary.flatMap((entry) => ofWords(entry.alone).map((word) => [word, entry] as const)));
const listed = new RegExp([...everywhere.keys()].toSorted((a, b) => b.length - a.length).join("|"), "gu");
const patterned = vocabulary.flatMap((entry) =>
  entry.pattern === undefined ? [] : [{ entry, pattern: new RegExp(entry.pattern.source, "gu") }],
);

/** A label where it stands in plain text. */
export type LabelHit = {
  readonly label: Label;
  readonly start: number;
  readonly end: number;
  /** A word that is a label only where it stands for itself; it may be a button, too. */
  readonly everyday?: boolean;
};

/** Every label in a plain text, from left to right; words in the middle of a sentence are none. */
export function labelsIn(text: string): readonly LabelHit[] {
  const hits = [
    ...[...text.matchAll(listed)].flatMap((match) => hitOf(everywhere.get(match[0]), match)),
    ...patterned.flatMap(({ entry, pattern }) => [...text.matchAll(pattern)].flatMap((match) => hitOf(entry, match))),
  ].filter((hit) => opensItsPart(text.slice(0, hit.start)) && !isRemark(hit, text));
  const opening = /^([^:：¥]{2,8})(?:$|[:：¥])/.exec(text)?.[1] ?? "";
  const alone = aloneOnly.get(opening);
  if (alone !== undefined && hits.every(({ start }) => start > 0)) {
    hits.push({ label: alone, start: 0, end: opening.length, everyday: true });
  }
  return withoutOverlaps(hits.toSorted((a, b) => a.start - b.start || b.end - a.end));
}

function hitOf(label: Label | undefined, match: RegExpExecArray): readonly LabelHit[] {
  return label === undefined ? [] : [{ label, start: match.index, end: match.index + match[0].length }];
}

/** A kind of discount behind an amount, at the end, tells what the amount was: `-¥5.00 商家代金券`. */
function isRemark({ label, start, end }: LabelHit, text: string): boolean {
  return label.name === "order.discount" && end === text.length && /¥[\d,.]+$/.test(text.slice(0, start));
}

/** Letters before a label make it part of a sentence. */
function opensItsPart(before: string): boolean {
  return !/[\p{Script=Han}A-Za-z]$/u.test(before) || /(?:复制|元)$/.test(before);
}

function withoutOverlaps(hits: readonly LabelHit[]): readonly LabelHit[] {
  let end = 0;
  return hits.filter((hit) => {
    const free = hit.start >= end;
    end = free ? hit.end : end;
    return free;
  });
}

/** What one presses beside a value, or that shows the way to more. */
const buttons =
  /^(?:复制(?:单号|链接|订单号|编号)?|已复制|点击复制|查看(?:详情|更多|全部|物流)?|修改|展开|收起|详情|更多|进店.{0,2}|联系.{2,4}|打电话|拨打.{0,4}|添加|去.{1,4}|[>›|<·…]+)$/;

/** Whether words are a button beside a value, and nothing else. */
export const isButton = (text: string): boolean => buttons.test(plain(text));

/** Whether a piece is a label and nothing else. */
export function isLabelAlone(text: string): boolean {
  const words = plain(text).replace(/[:：]$/, "");
  const [hit] = labelsIn(words);
  return hit !== undefined && hit.start === 0 && hit.end === words.length;
}

/** A name without the arrow that leads to its page, as the engine may see it: `某某店 ›`, `某某店>`, `某某店）`. */
export function withoutArrow(text: string): string {
  const bare = text
    .trim()
    .replace(/[\s›»>＞》,，、.·…]+$/u, "")
    .replace(/^[<＜‹«〈]\s*/u, "");
  const opened = (bare.match(/[(（]/g) ?? []).length;
  const closed = (bare.match(/[)）]/g) ?? []).length;
  return closed > opened ? bare.replace(/[)）]$/, "").trimEnd() : bare;
}
