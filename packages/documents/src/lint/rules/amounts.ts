import { findingAt, type LintCheck, type Saying } from "../finding.ts";
import type { Sum } from "../reading/sums.ts";
import { sumsBeyond } from "./windows.ts";

const asking =
  /(?:赔|补|索|偿|抚慰金|违约金|补偿金|损失|合计|共计|总共|总计|请求|诉求|要求|判令|支持|支付|给(?:我|付)|退(?:还|款|我)?|罚息|利息)[^。;!?\n]{0,16}$|要[^,。;!?\n]{0,12}$/;
/** Heads of damage for which no sum is fixed. */
const loose = /(?:误工|精神|心灵|创伤|失眠|名誉|青春|辛苦|不和睦|时间|心情)[^,。;]{0,6}(?:费|金|损失)[^,。;\d]{0,2}$/;
const interest = /(?:利率|lpr|年(?:化|利)|按日|万分之|自\d|起算|自20)/;

/** What was paid or given, which is told and not asked for. */
const told =
  /(?:听说|曾以?|上周|之前)[^。;!?]{0,20}$|(?:赔|花|付|退|转|给|交|支付)了[^,。;!?]{0,16}$|(?:分期|已经?)支付[^,。;]{0,6}$/;
const toldAfter = /^[,，]?(?:已经?|上周|昨天|今天|前天)(?:执行|都)?到账/;

/** Amounts asked for that go beyond everything worked out and follow from no sum in the text. */
export const amountFindings: LintCheck = (reading, context) => {
  const { own } = reading;
  const isAsked = ({ start, end }: Sum) =>
    asking.test(own.slice(Math.max(0, start - 24), start)) ||
    loose.test(own.slice(Math.max(0, start - 14), start)) ||
    /^(?:元|块)?(?:赔偿|补偿|损失|抚慰)/.test(own.slice(end, end + 5));
  return sumsBeyond(reading, context)
    .filter(isAsked)
    .filter(
      ({ start, end }) => !told.test(own.slice(Math.max(0, start - 28), start)) && !toldAfter.test(own.slice(end)),
    )
    .filter(({ start }) => !interest.test(own.slice(Math.max(0, start - 20), start)))
    .map((sum) => findingAt(reading, sum, unreckoned));
};

const unreckoned: Saying = {
  rule: "amount-without-steps",
  severity: "warns",
  text: {
    zh: "这个金额看不出怎么算的，也超过了算得出的数。写明每一项和算法，或改成算出来的数。",
    en: "Nothing shows how this amount was reckoned, and it is more than was worked out. List each item, or use the computed figure.",
  },
};
