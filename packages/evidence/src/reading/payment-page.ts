import { readAmount } from "./amount.ts";
import { type Candidate, placed } from "./candidate.ts";
import { labelledFields } from "./labelled.ts";
import { labelsIn, withoutArrow } from "./labels.ts";
import { named } from "./order-page.ts";
import { heightOf, type Piece, type Row } from "./pieces.ts";
import { plain } from "./plain.ts";
import { toldByForm } from "./told-by-form.ts";

/**
 * Fields of a payment's record: its amount stands alone, in the largest letters, whom it went to above it. A record of
 * money that came back shows what came back, and when.
 */
export function paymentFields(rows: readonly Row[]): readonly Candidate[] {
  const fields = fieldsOfRecord(rows);
  return cameBack(rows) ? fields.map((each) => ({ ...each, name: ofRefund[each.name] ?? each.name })) : fields;
}

const ofRefund: Readonly<Record<string, string>> = {
  "order.paid": "refund.amount",
  "order.paidAt": "order.refundedAt",
};

/** The amount came in, and over or under it stands that it is a refund. */
function cameBack(rows: readonly Row[]): boolean {
  const at = largestAmount(rows)?.at;
  const near = at === undefined ? [] : rows.slice(Math.max(0, at - 1), at + 2).flat();
  const cameIn = near.some(({ text }) => /^[+＋]/.test(plain(text)));
  return cameIn && near.some(({ text }) => /^退款|退款(?:成功|到账)?$/.test(plain(text)));
}

function fieldsOfRecord(rows: readonly Row[]): readonly Candidate[] {
  const known = named(labelledFields(rows));
  const paidAt = known.some(({ name }) => name === "order.paidAt");
  const offered = toldByForm(rows, known).filter(({ name }) => ofRecord.has(name));
  const labelled = [...known, ...offered.filter(({ name }) => name !== "order.createdAt" || !paidAt)];
  const largest = largestAmount(rows);
  const alone = largest?.piece;
  const amount = alone === undefined ? undefined : readAmount(alone.text);
  const paid =
    alone && amount && !labelled.some(({ name }) => name === "order.paid")
      ? [{ ...placed("order.paid", amount, [alone]), ...groundsOf(alone, rows) }]
      : [];
  const has = (name: string): boolean => labelled.some((each) => each.name === name);
  const created = has("order.paidAt") ? [] : labelled.filter(({ name }) => name === "order.createdAt");
  return [
    ...labelled.filter(({ name }) => name !== "order.createdAt" || has("order.paidAt")),
    ...created.map((each) => ({ ...asMade(each, rows), name: "order.paidAt" })),
    ...paid,
    ...(has("refund.amount") ? [] : refundTold(rows)),
    ...(has("seller.legalName") || largest === undefined ? [] : payeeOver(rows, largest)),
  ];
}

/** When a bill was made stands in for when it was paid, which a line may have said that nobody saw: it is asked. */
function asMade(each: Candidate, rows: readonly Row[]): Candidate {
  const words = rows.flat().filter(({ index }) => each.lineIndexes.includes(index));
  return words.some(({ text }) => /创建|生成|建单|提交|下单/.test(plain(text))) ? { ...each, label: "none" } : each;
}

/** In a record's largest letters the only amount is what was paid; in letters as small as others it may be another sum. */
function groundsOf(amount: Piece, rows: readonly Row[]): Pick<Candidate, "label" | "borneOut"> {
  const large = isLarge(amount, rows);
  return { label: large ? "placed" : "none", borneOut: large && amountsOf(rows).length === 1 };
}

/** What of a record may be told from its form alone. */
const ofRecord: ReadonlySet<string> = new Set(["payment.method", "order.createdAt"]);

/** An amount and the row it stands in. */
type AmountAt = { readonly at: number; readonly piece: Piece };

function largestAmount(rows: readonly Row[]): AmountAt | undefined {
  return amountsOf(rows).toSorted((a, b) => heightOf(b.piece.box) - heightOf(a.piece.box))[0];
}

/** The amounts that stand for themselves: alone in their rows, failing that the one beside whom it went to. */
function amountsOf(rows: readonly Row[]): readonly AmountAt[] {
  const alone = amountsAlone(rows);
  const beside = alone.length > 0 ? [] : amountsBeside(rows);
  return beside.length === 1 ? beside : alone;
}

/** Whether an amount stands alone in its row. */
export function hasAmountAlone(rows: readonly Row[]): boolean {
  return amountsAlone(rows).length > 0;
}

/** The rows that are an amount and nothing else. */
function amountsAlone(rows: readonly Row[]): readonly AmountAt[] {
  return rows.flatMap((row, at) => (row.length === 1 && isAmount(row[0]) ? [{ at, piece: row[0] }] : []));
}

/** Amounts in large letters at the right end of a row of which nothing is a label. */
function amountsBeside(rows: readonly Row[]): readonly AmountAt[] {
  return rows.flatMap((row, at) => {
    const piece = row.at(-1);
    const unlabelled = row.every(({ text }) => labelsIn(plain(text)).length === 0);
    return piece !== undefined && unlabelled && isAmount(piece) && isLarge(piece, rows) ? [{ at, piece }] : [];
  });
}

function isLarge({ box }: Piece, rows: readonly Row[]): boolean {
  const heights = rows.flat().map((piece) => heightOf(piece.box));
  const usual = heights.toSorted((one, two) => one - two)[Math.floor(heights.length / 2)] ?? 0;
  return heightOf(box) > usual * 1.2;
}

function isAmount({ text }: Piece): boolean {
  return /^[-+－—一]?¥?-?(?:\d{1,3}(?:,\d{3})+|\d+)\.\d{2}元?$/.test(plain(text));
}

const states = /^(?:(?:交易|支付|付款|扣款|转账|退款)(?:成功|完成|关闭|失败)|已.{2,6}|.{0,4}中)$/;

/** Whom money went to stands in the row over the amount, or at its left where that says more than how it stands. */
function payeeOver(rows: readonly Row[], { at, piece: amount }: AmountAt): readonly Candidate[] {
  const beside = rows[at]?.find((piece) => piece !== amount && !states.test(plain(piece.text)));
  const piece = beside ?? rows[at - 1]?.[0];
  const value = piece === undefined ? "" : withoutArrow(piece.text);
  const name = value.replace(/^(?:.{0,8}?(?:付款|转账)\s*[-—–:：]?\s*[转付]?(?:给|到|至)|退款\s*[-—–:：])\s*/u, "");
  const isName = /^[\p{Script=Han}A-Za-z0-9()（）·*&_-]{2,40}$/u.test(plain(name)) && !/详情$|^\d/.test(plain(name));
  return piece && isName ? [placed("seller.shop", { value: name, form: "free" }, [piece])] : [];
}

const wentBack =
  /(?:已|全额|部分|成功)?退(?:款|回|还)(?:金额|成功)?[:：]?[(（]?[-+]?(¥?[\d,]+\.\d{2}元?|¥[\d,]+|[\d,]+元)/;

/** What went back, told in a line of its own under the amount: `已退款(￥86.50)`. */
function refundTold(rows: readonly Row[]): readonly Candidate[] {
  for (const piece of rows.flat()) {
    const written = wentBack.exec(plain(piece.text))?.[1];
    const amount = written === undefined ? undefined : readAmount(written);
    if (amount !== undefined && labelsIn(plain(piece.text)).every(({ label }) => label.name === "refund.amount")) {
      return [placed("refund.amount", amount, [piece])];
    }
  }
  return [];
}
