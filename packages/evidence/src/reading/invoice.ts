import { type Fen, formatYuan } from "@youju/domain";
import { readAmount } from "./amount.ts";
import { amountInWords } from "./amount-in-words.ts";
import type { Candidate } from "./candidate.ts";
import { readMoment } from "./moment.ts";
import type { Piece, Row } from "./pieces.ts";
import { type Found, plain } from "./plain.ts";
import { isTaxNumber } from "./tax-number.ts";

/** Fields of an electronic invoice, as one look saw it. The buyer stands before the seller, beside or over it. 数电发票 */
export function invoiceFields(rows: readonly Row[]): readonly Candidate[] {
  const lines = rows.map((row) => lineOf(row));
  return [
    ...one("invoice.number", lines, (text) => numberIn(text)),
    ...one("invoice.date", lines, (text) => behind(text, /开票日期/, readMoment)),
    ...sides("Name", lines, namesIn),
    ...sides("TaxNumber", lines, taxNumbersIn),
    ...amounts(lines),
    ...firstItem(lines),
  ];
}

/** The pieces of a row in one text, parted by blanks. */
type Line = { readonly text: string; readonly row: Row };

function lineOf(row: Row): Line {
  return { text: row.map((piece) => plain(piece.text)).join(" "), row };
}

function behind<Value>(text: string, label: RegExp, read: (rest: string) => Value | undefined): Value | undefined {
  const match = label.exec(text);
  return match === null ? undefined : read(text.slice(match.index + match[0].length));
}

function numberIn(text: string): Found | undefined {
  return behind(text, /发票号码/, (rest) => {
    const value = /^\s*[:：]?\s*(\d{20}|\d{8})(?!\d)/.exec(rest)?.[1];
    return value === undefined ? undefined : { value, form: "strict" };
  });
}

function one(name: string, lines: readonly Line[], read: (text: string) => Found | undefined): readonly Candidate[] {
  for (const line of lines) {
    const found = read(line.text);
    if (found !== undefined) {
      return [candidate(name, found, line)];
    }
  }
  return [];
}

const companyName = /(?:公司|商行|店|厂|部|中心|工作室|合作社|事务所|大学|医院|\(个体工商户\))$/;

function namesIn(text: string): readonly Found[] {
  const names = /(?<!项目|货物|服务|商品|劳务|户)名称(?:\s*[:：]\s*|\s+)(?!统一|名称|规格|纳税|税号)([^\s:：]{2,60})/g;
  return [...text.matchAll(names)].map(([, value = ""]) => ({
    value,
    form: companyName.test(value) ? "strict" : "free",
  }));
}

function taxNumbersIn(text: string): readonly Found[] {
  const numbers = /(?:纳税人识别号|统一社会信用代码|税号)\s*[:：]?\s*([0-9A-Z]{15,20})(?![0-9A-Z])/g;
  return [...text.matchAll(numbers)].map(([, value = ""]) => ({
    value,
    form: isTaxNumber(value) ? "strict" : "repaired",
  }));
}

/** Buyer and seller: the first and the second of what both have. A buyer who is a person may have no tax number. */
function sides(
  what: "Name" | "TaxNumber",
  lines: readonly Line[],
  read: (text: string) => readonly Found[],
): readonly Candidate[] {
  const found = lines.flatMap((line) => read(line.text).map((value) => ({ value, line })));
  const [first, second] = found;
  const ending = what === "Name" ? "" : what;
  if (first === undefined) {
    return [];
  }
  const buyer = second === undefined ? undefined : candidate(`invoice.buyer${ending}`, first.value, first.line);
  const last = second ?? first;
  const sure = second !== undefined || what === "TaxNumber";
  const seller = candidate(`invoice.seller${ending}`, last.value, last.line);
  return [...(buyer === undefined ? [] : [buyer]), { ...seller, label: sure ? "named" : "none" }];
}

/** The printed total, its words in the numerals of accounts, and the sums without and of tax: they have to agree. */
function amounts(lines: readonly Line[]): readonly Candidate[] {
  const total = lines.find(({ text }) => /价税合计|小写/.test(text) && amountBehind(text) !== undefined);
  const found = total === undefined ? undefined : amountBehind(total.text);
  const words = lines.flatMap(({ text }) => wordsIn(text))[0];
  const sums = lines.find(({ text }) => /^合\s?计/.test(text) && readAmount(text) !== undefined);
  const [net, tax] = sums === undefined ? [] : amountsIn(sums.text);
  const same = found !== undefined && words === found.fen;
  const adds = found !== undefined && net !== undefined && tax !== undefined && net.fen + tax.fen === found.fen;
  const give = (name: string, value: Found | undefined, line: Line | undefined): readonly Candidate[] =>
    value && line ? [{ ...candidate(name, value, line), borneOut: same || adds }] : [];
  const inWords =
    found === undefined && words !== undefined ? { value: formatYuan(words), form: "strict" as const } : undefined;
  return [
    ...give("invoice.total", found ?? inWords, total ?? lines.find(({ text }) => wordsIn(text).length > 0)),
    ...inNumerals(lines, same),
    ...give("invoice.net", net, sums),
    ...give("invoice.tax", tax, sums),
  ];
}

const numerals = /[零壹贰叁肆伍陆柒捌玖拾佰仟万亿]+[圆元][零壹贰叁肆伍陆柒捌玖角分整正]*/;

/** The total in the numerals of accounts, as printed. */
function inNumerals(lines: readonly Line[], borneOut: boolean): readonly Candidate[] {
  for (const line of lines) {
    const value = numerals.exec(line.text)?.[0];
    if (value !== undefined && amountInWords(value) !== undefined) {
      return [{ ...candidate("invoice.totalInWords", { value, form: "strict" }, line), borneOut }];
    }
  }
  return [];
}

type Amount = NonNullable<ReturnType<typeof readAmount>>;

function amountBehind(text: string): Amount | undefined {
  return behind(text, /小写[)）]?/, readAmount);
}

function amountsIn(text: string): readonly Amount[] {
  return [...text.matchAll(/¥?\s?-?\d[\d,]*\.\d{2}/g)].flatMap(([part]) => readAmount(part) ?? []);
}

function wordsIn(text: string): readonly Fen[] {
  const match = numerals.exec(text);
  const amount = match === null ? undefined : amountInWords(match[0]);
  return amount === undefined ? [] : [amount];
}

/** The first thing invoiced: a kind between stars, then its name. */
function firstItem(lines: readonly Line[]): readonly Candidate[] {
  for (const line of lines) {
    const value = /^\*[^*\s]{1,20}\*(\S+)/.exec(line.text)?.[0];
    if (value !== undefined) {
      return [candidate("invoice.item", { value, form: "free" }, line)];
    }
  }
  return [];
}

function candidate(name: string, { value, form }: Found, { row }: Line): Candidate {
  const holders = row.filter((piece) => plain(piece.text).includes(plain(value)));
  const pieces: readonly Piece[] = holders.length > 0 ? holders : row;
  return {
    name,
    value,
    form,
    label: "named",
    lineIndexes: pieces.map(({ index }) => index),
    engine: Math.min(1, ...pieces.map(({ engine }) => engine)),
    borneOut: false,
  };
}
