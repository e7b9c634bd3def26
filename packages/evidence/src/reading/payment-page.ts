import { readAmount } from "./amount.ts";
import { type Candidate, placed } from "./candidate.ts";
import { labelledFields } from "./labelled.ts";
import { labelsIn, withoutArrow } from "./labels.ts";
import { named } from "./order-page.ts";
import { type Box, heightOf, type Piece, type Row } from "./pieces.ts";
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
  const at = largestAmount(rows);
  const near = at === undefined ? [] : rows.slice(Math.max(0, at - 1), at + 2).flat();
  const cameIn = near.some(({ text }) => /^[+＋]/.test(plain(text)));
  return cameIn && near.some(({ text }) => /^退款|退款(?:成功|到账)?$/.test(plain(text)));
}

function fieldsOfRecord(rows: readonly Row[]): readonly Candidate[] {
  const known = named(labelledFields(rows));
  const paidAt = known.some(({ name }) => name === "order.paidAt");
  const offered = toldByForm(rows, known).filter(({ name }) => ofRecord.has(name));
  const labelled = [...known, ...offered.filter(({ name }) => name !== "order.createdAt" || !paidAt)];
  const at = largestAmount(rows);
  const alone = at === undefined ? undefined : rows[at]?.[0];
  const amount = alone === undefined ? undefined : readAmount(alone.text);
  const paid =
    alone && amount && !labelled.some(({ name }) => name === "order.paid")
      ? [{ ...placed("order.paid", amount, [alone]), ...groundsOf(alone, rows) }]
      : [];
  const has = (name: string): boolean => labelled.some((each) => each.name === name);
  const created = has("order.paidAt") ? [] : labelled.filter(({ name }) => name === "order.createdAt");
  return [
    ...labelled.filter(({ name }) => name !== "order.createdAt" || has("order.paidAt")),
    ...created.map((each) => ({ ...each, name: "order.paidAt" })),
    ...paid,
    ...(has("refund.amount") ? [] : refundTold(rows)),
    ...(has("seller.legalName") || at === undefined ? [] : payeeAbove(rows, at)),
  ];
}

/** In a record's largest letters the only amount is what was paid; in letters as small as others it may be another sum. */
function groundsOf({ box }: Piece, rows: readonly Row[]): Pick<Candidate, "label" | "borneOut"> {
  const heights = rows.flat().map((piece) => heightOf(piece.box));
  const usual = heights.toSorted((one, two) => one - two)[Math.floor(heights.length / 2)] ?? 0;
  const isLarge = heightOf(box) > usual * 1.2;
  return { label: isLarge ? "placed" : "none", borneOut: isLarge && amountsAlone(rows).length === 1 };
}

/** What of a record may be told from its form alone. */
const ofRecord: ReadonlySet<string> = new Set(["payment.method", "order.createdAt"]);

function largestAmount(rows: readonly Row[]): number | undefined {
  return amountsAlone(rows).toSorted((a, b) => heightOf(b.box) - heightOf(a.box))[0]?.at;
}

/** Whether an amount stands alone in its row. */
export function hasAmountAlone(rows: readonly Row[]): boolean {
  return amountsAlone(rows).length > 0;
}

/** The rows that are an amount and nothing else. */
function amountsAlone(rows: readonly Row[]): readonly { readonly at: number; readonly box: Box }[] {
  return rows.flatMap((row, at) =>
    row.length === 1 && /^[-+－—一]?¥?-?(?:\d{1,3}(?:,\d{3})+|\d+)\.\d{2}元?$/.test(plain(row[0].text))
      ? [{ at, box: row[0].box }]
      : [],
  );
}

function payeeAbove(rows: readonly Row[], at: number): readonly Candidate[] {
  const piece = rows[at - 1]?.[0];
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
