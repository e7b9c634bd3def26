import { type Fen, formatYuan } from "@youju/domain";
import { readAmount } from "./amount.ts";
import { amountInWords } from "./amount-in-words.ts";
import type { Candidate } from "./candidate.ts";
import { invoiceSides } from "./invoice-sides.ts";
import { goingOn, hitsOf, holdersOf, invoiceField, invoiceLine, type Line } from "./invoice-text.ts";
import { readMoment } from "./moment.ts";
import type { Row } from "./pieces.ts";
import { type Found, plain } from "./plain.ts";

/** Fields of an electronic invoice, as one look saw it. 数电发票 and the older 电子普通发票 */
export function invoiceFields(rows: readonly Row[]): readonly Candidate[] {
  const lines = rows.map((row) => invoiceLine(row));
  return [...numberAndDay(lines), ...orderNumber(lines), ...invoiceSides(lines), ...amounts(lines), ...items(lines)];
}

function numberAndDay(lines: readonly Line[]): readonly Candidate[] {
  const [number] = hitsOf(lines, /(?:发票号码?|票号|发票编号)\s*[:：]?\s*(\d{20}|\d{8})(?!\d)/);
  const [day] = hitsOf(lines, /(?:开票日期|开票时间|开具日期|开具时间)\s*[:：]?\s*(\d{4}\D.{4,16})/);
  const moment = day === undefined ? undefined : readMoment(day.value);
  return [
    ...(number === undefined
      ? []
      : [
          invoiceField("invoice.number", { value: number.value, form: "strict" }, holdersOf(number.value, number.line)),
        ]),
    ...(day === undefined || moment === undefined
      ? []
      : [invoiceField("invoice.date", { ...moment, value: moment.value.slice(0, 10) }, [day.piece])]),
  ];
}

/** The remark may name the order the invoice is for. */
function orderNumber(lines: readonly Line[]): readonly Candidate[] {
  const [hit] = hitsOf(lines, /订单(?:编号|号码?)\s*[:：]?\s*(\d{6}-\d{15}|\d{10,22})(?![\d-])/);
  return hit === undefined
    ? []
    : [invoiceField("order.number", { value: hit.value, form: "strict" }, holdersOf(hit.value, hit.line))];
}

const money = String.raw`(-?¥?\s?-?\d[\d,]*\.\d{2})`;
const totalBehind = [
  new RegExp(String.raw`小写\s*[)）]?\s*[:：]?\s*${money}`),
  new RegExp(String.raw`(?:价税合计|发票总?金额|开票金额|含税金额|合计金额\(含税\))[^\d¥]{0,6}${money}`),
];

/** The printed total, its words in the numerals of accounts, and the sums without and of tax: they have to agree. */
function amounts(lines: readonly Line[]): readonly Candidate[] {
  const [total] = totalBehind.flatMap((pattern) => hitsOf(lines, pattern));
  const found = total === undefined ? undefined : readAmount(total.value);
  const words = wordsOn(lines);
  const { net, tax } = sumsOn(lines);
  const same = found !== undefined && words?.fen === found.fen;
  const adds = found !== undefined && net !== undefined && tax !== undefined && net.fen + tax.fen === found.fen;
  const field = (name: string, value: Found, line: Line): Candidate =>
    invoiceField(name, value, holdersOf(value.value, line));
  const sums = [
    ...(net === undefined ? [] : [{ ...field("invoice.net", net, net.line), borneOut: adds }]),
    ...(tax === undefined ? [] : [{ ...field("invoice.tax", tax, tax.line), borneOut: adds }]),
  ].map((sum): Candidate => (adds || found === undefined ? sum : { ...sum, label: "none" }));
  return [
    ...(total && found ? [{ ...field("invoice.total", found, total.line), borneOut: same || adds }] : []),
    ...(words && !found ? [field("invoice.total", { value: formatYuan(words.fen), form: "strict" }, words.line)] : []),
    ...(words
      ? [{ ...field("invoice.totalInWords", { value: words.value, form: "strict" }, words.line), borneOut: same }]
      : []),
    ...sums,
  ];
}

const numerals = /[零壹贰叁肆伍陆柒捌玖拾佰仟万亿]+[圆元][零壹贰叁肆伍陆柒捌玖角分整正]*/;

/** The total in the numerals of accounts, as printed. */
function wordsOn(
  lines: readonly Line[],
): { readonly value: string; readonly fen: Fen; readonly line: Line } | undefined {
  for (const line of lines) {
    const value = numerals.exec(line.text)?.[0];
    const fen = value === undefined ? undefined : amountInWords(value);
    if (value !== undefined && fen !== undefined) {
      return { value, fen, line };
    }
  }
  return undefined;
}

type Sum = NonNullable<ReturnType<typeof readAmount>> & { readonly line: Line };

/** The sums without and of tax: side by side behind 合计, or each behind a label of its own. */
function sumsOn(lines: readonly Line[]): { readonly net: Sum | undefined; readonly tax: Sum | undefined } {
  const line = lines.find(({ text }) => /(?:^|\s)合\s?计\s*[:：]?\s*[¥\d]/.test(text));
  const [first, second] = line === undefined ? [] : amountsIn(line);
  if (first !== undefined && second !== undefined) {
    return { net: first, tax: second };
  }
  const labelled = (words: string): Sum | undefined => {
    const [hit] = hitsOf(lines, new RegExp(String.raw`(?:${words})\s*[:：]?\s*${money}`));
    const amount = hit === undefined ? undefined : readAmount(hit.value);
    return hit && amount ? { ...amount, line: hit.line } : undefined;
  };
  return {
    net: labelled("合计金额|不含税金额|金额合计|不含税合计"),
    tax: labelled("合计税额|税额合计|总税额|税额"),
  };
}

function amountsIn(line: Line): readonly Sum[] {
  return [...line.text.matchAll(/-?¥?\s?-?\d[\d,]*\.\d{2}/g)].flatMap(([part]) => {
    const amount = readAmount(part);
    return amount === undefined ? [] : [{ ...amount, line }];
  });
}

/** What was invoiced: a kind between stars, then a name, which may go on below in its column. */
function items(lines: readonly Line[]): readonly Candidate[] {
  return hitsOf(lines, /(\*[^*\s]{1,20}\*\S+)/).map(({ value, piece }) => {
    const isEnd = (text: string): boolean => /^\*|^合\s*计|^价税|^小计|[:：]/.test(text);
    const more = plain(piece.text) === value ? goingOn(lines, piece, isEnd) : [];
    const whole = value + more.map(({ text }) => plain(text)).join("");
    return invoiceField("invoice.item", { value: whole, form: "free" }, [piece, ...more]);
  });
}
