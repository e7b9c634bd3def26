import { fen } from "@youju/domain";
import { findingAt, type LintCheck, type LintContext, type Saying } from "../finding.ts";
import { numeralValue } from "../reading/numerals.ts";
import type { Reading } from "../reading/reading.ts";
import type { Sum } from "../reading/sums.ts";
import { mostOf, sumsBeyond } from "./windows.ts";

const asking =
  /(?:赔|补(?!货|考|光|漆|牙|妆|水|胎|课)|索|偿|抚慰金|违约金|补偿金|损失|合计|共计|总共|总计|请求|诉求|要求|判令|支持|支付|给(?:我|付)|退(?!休)(?:还|款|我)?|罚息|利息)[^。;!?\n]{0,16}$|(?:我|咱|俺|原告|本人|[就只]|必须|至少|起码|^|[,。;!?\n])(?:想|就|还|只|也|不多)?要(?!收|付|交|多|[你您][们]?的)[^,。;!?\n]{0,12}$|(?<![a-z])(?:i|we) (?:demand|claim|request|want|expect|ask for|am asking for|(?:re|are) asking for)[a-z ]{0,30}$/;
/** A sum and what happens without it: an offer as good as asked for. */
const orElse =
  /^(?:元|块钱?|yuan)?[,。;!?]?(?:你|您|你们)?(?:少一[块分毛角]|差一[块分毛角]|不(?:给|赔|付|转|然|行)|否则|没得谈|这事过不去)[^。;!?]{0,12}(?:起诉|诉讼|告|法院|法庭|12315|12345|投诉|走法律|法律)|^(?:元|块钱?)?[,。;]起诉状/;
/** Heads of damage for which no sum is fixed. */
const loose =
  /(?:误工|精神|心灵|创伤|失眠|名誉|脸面|面子|惊吓|青春|辛苦|不和睦|时间|心情)[^,。;]{0,6}(?:费|金|钱|损失)[^。;\d]{0,6}$/;
const interest = /(?:利率|lpr|年(?:化|利)|按日|万分之|自\d|起算|自20)/;

/** What was paid or given, which is told and not asked for. */
const told =
  /(?:你们?|您)(?:刚才|昨天|之前)?说(?:要|可以|能|会)?给我[^,。;!?]{0,4}$|多(?:收|扣|付|交)的?[^,。;!?]{0,4}$|(?:听说|曾以?|上周|之前)[^。;!?]{0,20}$|(?:赔|花|付|退|转|给|交|支付)了[^,。;!?]{0,16}$|(?:分期|已经?)支付[^,。;]{0,6}$|(?:报价|标价|收费|要价|说好|讲好|取的时候|结账时?|上门|(?:扣|收)[^,。;!?]{0,4}违约金|扣|收|已赔?|(?:要|让|叫|逼)我(?:再|另)?[补付交]|要求?(?:再|另|多)[补付交])[^,。;!?]{0,4}要?$|(?:保险|平台|法院)[^,。;!?]{0,8}(?:赔|判|付)[^,。;!?]{0,6}$/;
const toldAfter = /^[,，]?(?:已经?|上周|昨天|今天|前天)(?:执行|都)?到账/;
/** What the other side pays for, and what was sent back: an offer told. */
const offeredAfter =
  /^(?:元|块钱?)?[,]?(?:钱)?(?:(?:来|去)?(?:封|堵|捂)(?:口|嘴|住)?(?!费)|让我|叫我|要我|改成|当没|当作没)|^[^。;!]{0,12}多(?:出来?)?的[^,。;]{0,6}(?:退|还|转回|不要|不收)|^[^;!?]{0,24}我(?:当场|当即|如数|原路|已经?)退[还回]/;
/** Of a refund that came in part, each part is told. */
const partly = /只退|才退|还[剩差有]|剩下?\d|少退|另一半|没退|差额?\d|还少|先来了|分[两三四五]回|怎么才|什么时候到/;
const refunded = /(?:退|到账?|给我|来了|剩下?的?|[、,]|总数)[^。;!?]{0,8}$/;
/** Whose sums are added up in a diary, nothing is asked for. */
const addedUp = /(?:合计|共计|总共|总计|拢共|总账)[^。;!?\n]{0,16}$/;
const asked = /赔|退|补偿|要求|请求|索|判令|支付|给我/;
/** Points and the like, which are no money. */
const points = /^十[份盒袋瓶张个件次斤人]|^(?:个|点)?(?:积分|金币|京豆|里程|成长值|豆子)/;
const cardGroups = /\d{4}(?: \d{3,4}){2,}/g;
const floors = [50_000, 100_000];
const floor = /(?:不足|不够|不满|不到|未满|低于|少于)(?:的|了)?[^,。;!?]{0,2}$/;
const yuan = 100;
/** What was spent on proof or repair, which a receipt shows. */
const spent =
  /(?:鉴定|检测|检验|公证|运|快递|邮|交通|医药|医疗|挂号|维修|拆装)费$|(?:补牙|看牙|看病|看医生|急诊|门诊|住院|打针|缝针|拍片|买药|药店|疫苗|送检|验货|修(?:车|机|表|鞋|锁|屏)|换屏|干洗|洗衣|打车|搬运|重装|重做|重拍)[^,。;!?\d]{0,4}$/;
const receipt = /票据|发票|收据|凭证|单据|单子|小票|缴费单/;
/** Less than this part of what was worked out is rounding. */
const roundedUp = 1.01;

/** So many are told that the person sees what is meant. */
const mostTold = 3;

/** Amounts asked for that go beyond everything worked out and follow from no sum in the text. */
export const amountFindings: LintCheck = (reading, context) => {
  const { own } = reading;
  const isNoMoney = isNoMoneyIn(reading);
  const isAsked = ({ start, end }: Sum) =>
    asking.test(own.slice(Math.max(0, start - 40), start)) ||
    loose.test(own.slice(Math.max(0, start - 14), start)) ||
    /^(?:元|块)?(?:赔偿|补偿|损失|抚慰)/.test(own.slice(end, end + 5)) ||
    orElse.test(own.slice(end, end + 30));
  return sumsBeyond({ own, sums: [...reading.sums, ...sumsBeforeNot(own)] }, context)
    .filter((sum) => isAsked(sum) && !isNoMoney(sum) && !isRounded(sum, context))
    .filter(
      ({ start, end }) => !told.test(own.slice(Math.max(0, start - 28), start)) && !toldAfter.test(own.slice(end)),
    )
    .filter(({ start }) => !isToldInPart(own, start))
    .filter(({ start }) => !interest.test(own.slice(Math.max(0, start - 20), start)))
    .slice(0, mostTold)
    .map((sum) => findingAt(reading, sum, unreckonedSaying));
};

/** Parts of a refund that came in parts, and what somebody spent in all, are told and not asked for. */
function isToldInPart(own: string, start: number): boolean {
  const before = own.slice(Math.max(0, start - 20), start);
  return (partly.test(own) && refunded.test(before)) || (addedUp.test(before) && !asked.test(own));
}

/** Sums with "or else" right behind them, which read as one word with it: 赔我两万不赔我就起诉. */
function sumsBeforeNot(own: string): readonly Sum[] {
  return [...own.matchAll(/[零一二两三四五六七八九十百]{1,6}[千万](?=不(?:赔|给|退|付|转|然|行))/g)].map(
    ({ index, 0: words }) => ({
      amount: fen((numeralValue(words) ?? 0) * yuan),
      start: index,
      end: index + words.length,
    }),
  );
}

/** Groups of a card's number, points, the law's floor, and what the other side offered are no sums asked for. */
function isNoMoneyIn({ own, sums }: Reading): (sum: Sum) => boolean {
  const cards = [...own.matchAll(cardGroups)].map(({ index, 0: { length } }) => ({
    start: index,
    end: index + length,
  }));
  const least = sums.filter(({ start }) => floor.test(own.slice(Math.max(0, start - 6), start)));
  return ({ amount, start, end }) =>
    cards.some((card) => start >= card.start && end <= card.end) ||
    (floors.includes(amount) && least.some((sum) => sum.amount === amount)) ||
    points.test(own.slice(end)) ||
    (spent.test(own.slice(Math.max(0, start - 8), start)) && receipt.test(own)) ||
    /[加减]$/.test(own.slice(0, start)) ||
    offeredAfter.test(own.slice(end, end + 40));
}

function isRounded({ amount }: Sum, context: LintContext): boolean {
  return amount < mostOf(context) * roundedUp;
}

export const unreckonedSaying: Saying = {
  rule: "amount-without-steps",
  severity: "warns",
  text: {
    zh: "这个金额看不出怎么算的，也超过了算得出的数。写明每一项和算法，或改成算出来的数。",
    en: "Nothing shows how this amount was reckoned, and it is more than was worked out. List each item, or use the computed figure.",
  },
};
