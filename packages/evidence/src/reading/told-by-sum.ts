import { fen, formatYuan, parseYuan } from "@youju/domain";
import { readAmount } from "./amount.ts";
import { type Candidate, placed } from "./candidate.ts";
import { labelsIn } from "./labels.ts";
import type { Piece, Row } from "./pieces.ts";
import { plain } from "./plain.ts";

/** An amount behind words that nobody knows as a label; what is taken off is below zero. */
type Unnamed = { readonly pieces: readonly Piece[]; readonly cents: number };

/**
 * Carriage and discounts behind words that nobody knows, `路费 10.00`, told from the sum: with them, and only so, goods and
 * carriage less the discounts are what was paid; what was paid itself, where nobody knows its words. They are always
 * asked. 勾稽
 * @param known what labels and places have told of the order
 */
export function toldBySum(rows: readonly Row[], known: readonly Candidate[]): readonly Candidate[] {
  const paid = amountOf(known, "order.paid");
  const goods = amountOf(known, "order.goodsTotal") ?? goodsOf(known);
  const [freight, off] = [amountOf(known, "order.freight"), discountsOf(known)];
  const unnamed = rows.flatMap((row) => unnamedIn(row));
  if (goods === undefined || (paid === undefined && freight === undefined && off === undefined)) {
    return [];
  }
  if (paid === undefined) {
    const sum = unnamed.filter(({ cents }) => cents === goods + (freight ?? 0) - (off ?? 0));
    return sum.length === 1 ? fieldOf("order.paid", sum[0]) : [];
  }
  const added = freight === undefined ? [undefined, ...unnamed.filter(({ cents }) => cents > 0)] : [undefined];
  const taken = off === undefined ? [undefined, ...unnamed.filter(({ cents }) => cents < 0)] : [undefined];
  const sums = added.flatMap((plus) => taken.map((minus) => ({ plus, minus })));
  const fitting = sums.filter(
    ({ plus, minus }) => goods + (freight ?? 0) - (off ?? 0) + (plus?.cents ?? 0) + (minus?.cents ?? 0) === paid,
  );
  const [only, other] = fitting;
  if (only === undefined || other !== undefined) {
    return [];
  }
  return [...fieldOf("order.freight", only.plus), ...fieldOf("order.discount", only.minus)];
}

function fieldOf(name: string, told: Unnamed | undefined): readonly Candidate[] {
  const value = told === undefined ? undefined : formatYuan(fen(Math.abs(told.cents)));
  return told && value ? [{ ...placed(name, { value, form: "strict" }, told.pieces), label: "none" }] : [];
}

function amountOf(known: readonly Candidate[], name: string): number | undefined {
  const value = known.find((each) => each.name === name)?.value;
  return value === undefined ? undefined : parseYuan(value);
}

/** Prices times how many, where each thing shows both. */
function goodsOf(known: readonly Candidate[]): number | undefined {
  const valuesOf = (name: string) => known.filter((each) => each.name === name).map(({ value }) => value);
  const [prices, counts] = [valuesOf("item.listPrice"), valuesOf("item.quantity")];
  return prices.length === 0 || prices.length !== counts.length
    ? undefined
    : prices.reduce((sum, price, at) => sum + (parseYuan(price) ?? 0) * Number(counts[at]), 0);
}

function discountsOf(known: readonly Candidate[]): number | undefined {
  const whole = amountOf(known, "order.discountTotal");
  const parts = known.filter(({ name }) => name === "order.discount");
  const sum = parts.reduce((total, { value }) => total + (parseYuan(value) ?? 0), 0);
  return whole ?? (parts.length === 0 ? undefined : sum);
}

function unnamedIn(row: Row): readonly Unnamed[] {
  const [words, amount, more] = row;
  const text = plain(words.text);
  const found = amount === undefined || more !== undefined ? undefined : readAmount(amount.text);
  const alone = amount !== undefined && !/\p{Script=Han}{2}/u.test(amount.text);
  // 快递 names who brings the parcel, or what that costs.
  const unknown = labelsIn(text).every(({ label }) => label.kind === "carrier");
  const isWords = /^\p{Script=Han}{2,8}[:：]?$/u.test(text) && unknown;
  return amount && found?.form === "strict" && alone && isWords
    ? [{ pieces: [words, amount], cents: found.minus ? -found.fen : found.fen }]
    : [];
}
