import { type Candidate, placed } from "./candidate.ts";
import { labelledFields } from "./labelled.ts";
import { labelsIn } from "./labels.ts";
import { readMoment } from "./moment.ts";
import { named, orderFields } from "./order-page.ts";
import { heightOf, type Piece, type Row } from "./pieces.ts";
import { plain } from "./plain.ts";

/** Fields of a page that says how asking for a refund went, as one scale saw it. */
export function refundFields(rows: readonly Row[]): readonly Candidate[] {
  const heading = itemUnderHeading(rows);
  return [
    ...withWholeWords(named(labelledFields(rows)), rows),
    ...answer(rows),
    ...(heading.length > 0
      ? heading
      : orderFields(rows).filter(({ name }) => name.startsWith("item.") || name === "seller.shop")),
  ];
}

const statusWords =
  /^(?:(?:商家|卖家|平台)?(?:已|未)?(?:拒绝|同意|驳回)(?:了?(?:你|您)的)?(?:本次)?(?:退款|退货|售后|申请|退货退款)*|退款(?:成功|关闭|失败|已完成|处理中|申请中|中)|售后(?:关闭|完成|已完成|处理中)|(?:请)?(?:等待|待)(?:商家|卖家)(?:处理|收货|退款|确认).{0,4}|已退款|(?:商家|卖家)已退款)$/;

/** The state stands over everything else; the moment under it is when the other side answered. */
function answer(rows: readonly Row[]): readonly Candidate[] {
  const at = rows.findIndex((row) => row.some(({ text }) => statusWords.test(plain(text))));
  const status = rows[at]?.find(({ text }) => statusWords.test(plain(text)));
  if (status === undefined) {
    return [];
  }
  const state = placed("refund.status", { value: status.text.trim(), form: "strict" }, [status]);
  const under = rows[at + 1]?.[0];
  const moment = under === undefined || labelsIn(plain(under.text)).length > 0 ? undefined : readMoment(under.text);
  const answered = under && moment?.value.includes(":") ? [placed("refund.answeredAt", moment, [under])] : [];
  return [state, ...answered];
}

/** Reasons run over several lines: what follows closely under the first, from the same edge, belongs to them. */
function withWholeWords(candidates: readonly Candidate[], rows: readonly Row[]): readonly Candidate[] {
  const alone = rows.flatMap((row) => (row.length === 1 ? [row[0]] : []));
  return candidates.map((each) => {
    const from = alone.findIndex(({ index }) => index === each.lineIndexes.at(-1));
    const first = alone[from];
    if (!(each.name === "refund.refusal" || each.name === "refund.reason") || first === undefined) {
      return each;
    }
    const more = following(first, alone.slice(from + 1));
    return {
      ...each,
      value: each.value + more.map((piece) => piece.text.trim()).join(""),
      lineIndexes: [...each.lineIndexes, ...more.map(({ index }) => index)],
    };
  });
}

function following(first: Piece, below: readonly Piece[]): readonly Piece[] {
  const more: Piece[] = [];
  let last = first;
  for (const piece of below) {
    const height = heightOf(last.box);
    const near =
      piece.box.top - last.box.bottom < height * 0.5 && Math.abs(piece.box.left - first.box.left) < height / 2;
    const sameSize = Math.abs(heightOf(piece.box) - height) < height * 0.2;
    if (!near || !sameSize || labelsIn(plain(piece.text)).length > 0) {
      break;
    }
    more.push(piece);
    last = piece;
  }
  return more;
}

const headings = /^(?:退款|售后|商品|退货)(?:信息|商品|详情)$/;

/** What was bought stands under a heading such as 退款信息. */
function itemUnderHeading(rows: readonly Row[]): readonly Candidate[] {
  for (const [at, [first]] of rows.entries()) {
    const under = headings.test(plain(first.text)) ? rows[at + 1]?.[0] : undefined;
    const text = under === undefined ? "" : plain(under.text);
    if (under && /\p{Script=Han}{3}/u.test(text) && !statusWords.test(text) && labelsIn(text).length === 0) {
      return [placed("item.name", { value: under.text.trim(), form: "free" }, [under])];
    }
  }
  return [];
}
