import { type Candidate, placed } from "./candidate.ts";
import { hasOptionForm, isAside } from "./item-words.ts";
import { labelledFields } from "./labelled.ts";
import { labelsIn, withoutArrow } from "./labels.ts";
import { isAsHigh, isPaler } from "./letter-size.ts";
import { isMomentOnly, readMoment } from "./moment.ts";
import { named, orderFields } from "./order-page.ts";
import { heightOf, type Piece, type Row } from "./pieces.ts";
import { plain } from "./plain.ts";
import { howMany, itemWithoutPrice } from "./refund-item.ts";

/** Fields of a page that says how asking for a refund went, as one scale saw it. */
export function refundFields(rows: readonly Row[]): readonly Candidate[] {
  const found = withSums(labelledFields(rows));
  const labelled = withWholeWords(named(found), rows);
  const head = answer(rows);
  const told = head.filter(({ name, label }) => isOver(name, label) || !labelled.some((each) => each.name === name));
  const known = [...labelled.map((each) => behindHead(each, head)), ...told];
  return [
    ...known,
    ...(known.some(({ name }) => name === "refund.answeredAt") ? [] : signedRefusal(known, rows)),
    ...(known.some(({ name }) => name === "refund.requestedAt") ? [] : requestTold(rows)),
    ...whatWasBought(rows, labelled),
  ];
}

const isOver = (name: string, label: Candidate["label"]): boolean => name === "refund.status" && label === "placed";

/** A state that a label names and the head does not say so is asked, and the head's is offered first. */
function behindHead(each: Candidate, head: readonly Candidate[]): Candidate {
  const differs = head.some(({ name, label, value }) => isOver(name, label) && plain(value) !== plain(each.value));
  return each.name === "refund.status" && differs ? { ...each, label: "none" } : each;
}

/** On such a page a sum without further name is what goes back; it is asked. */
function withSums(found: readonly Candidate[]): readonly Candidate[] {
  const isKnown = found.some(({ name }) => name === "refund.amount" || name === "order.paid");
  return isKnown
    ? found
    : found.map((each) => (each.name === "order.total" ? { ...each, name: "refund.amount", label: "none" } : each));
}

const requestWords =
  /(?:买家|用户|您|你|我)[^,，。]{0,4}(?:发起|提交|申请)|^(?:发起|提交)(?:了)?(?:退款|售后|退货){0,2}申请/;

const wordsOf = (row: Row | undefined): string =>
  (row ?? []).map(({ text }) => plain(text).replaceAll(/[\d:：年月日./-]+/g, "")).join("");

/**
 * `2026年3月14日 19:40 您申请退款`: a step of the course of events says when it was asked for; where the step is headed by
 * who acts, 我, the row under it says what was done.
 */
function requestTold(rows: readonly Row[]): readonly Candidate[] {
  for (const [at, row] of rows.entries()) {
    const own = wordsOf(row);
    const words = /^(?:我|你|您|买家|用户)$/.test(own) ? own + wordsOf(rows[at + 1]) : own;
    const piece = row.find(({ text }) => readMoment(text)?.value.includes(":") === true);
    const moment = piece === undefined ? undefined : readMoment(piece.text);
    if (piece && moment && requestWords.test(words) && words.length <= 16 && !limitTold.test(words)) {
      return [{ ...placed("refund.requestedAt", moment, row), label: "none" }];
    }
  }
  return [];
}

/**
 * The moment that stands for itself beside the other side's words, or over or under them, whichever is nearer, is when they
 * were said; when it was asked for is none, nor is the head of what somebody else says next.
 */
function signedRefusal(known: readonly Candidate[], rows: readonly Row[]): readonly Candidate[] {
  const words = known.find(({ name }) => name === "refund.refusal")?.lineIndexes ?? [];
  const own = rows.flatMap((row, at) => (row.some(({ index }) => words.includes(index)) ? [at] : []));
  const [first, last] = [own[0] ?? 0, own.at(-1) ?? -1];
  const [above, below] = [rows[first - 1], rows[last + 1]];
  const toAbove = gapBetween(above, rows[first]);
  const besides = gapBetween(rows[last], below) < toAbove ? [below, above] : [above, below];
  const near = [...rows.slice(first, last + 1), ...besides.filter((row) => row !== below || !isOthers(row))];
  const asked = known.find(({ name }) => name === "refund.requestedAt")?.value;
  const told = (words.length === 0 ? [] : near).flat().flatMap((piece) => {
    const moment = piece !== undefined && isMomentOnly(piece.text) ? readMoment(piece.text) : undefined;
    return piece === undefined || moment === undefined || moment.value === asked ? [] : [{ piece, moment }];
  });
  return told.slice(0, 1).map(({ piece, moment }) => ({
    ...placed("refund.answeredAt", moment, [piece]),
    label: "none",
  }));
}

function gapBetween(upper: Row | undefined, lower: Row | undefined): number {
  return upper === undefined || lower === undefined ? Number.POSITIVE_INFINITY : lower[0].box.top - upper[0].box.bottom;
}

/** Whether a row opens with somebody who is not the other side. */
function isOthers(row: Row | undefined): boolean {
  return row !== undefined && /^(?:我|你|您|买家|用户|平台|系统|客服)(?!.*(?:拒绝|驳回))/.test(plain(row[0].text));
}

/** The thing beside its price, failing that under a heading, failing that over its option or how many there are of it. */
function whatWasBought(rows: readonly Row[], labelled: readonly Candidate[]): readonly Candidate[] {
  const isNamed = (fields: readonly Candidate[]): boolean => fields.some(({ name }) => name === "item.name");
  const priced = orderFields(rows).filter(({ name }) => name.startsWith("item.") || name === "seller.shop");
  const heading = isNamed(priced) || isNamed(labelled) ? [] : itemUnderHeading(rows);
  const found = [...priced, ...heading];
  const unpriced = isNamed(found) || isNamed(labelled) ? [] : itemWithoutPrice(rows, isState);
  const all = [...found, ...unpriced].filter(({ name }) => !labelled.some((each) => each.name === name));
  const counted = [...all, ...labelled].some(({ name }) => name === "item.quantity");
  return counted ? all : [...all, ...howMany(rows)];
}

const sides = "(?:商家|卖家|平台|客服|系统|买家|您|你)";
const asked = "(?:了?(?:你|您)的)?(?:本次)?(?:退款|退货|售后|换货|申请|退货退款|退款申请|售后申请)*";
const refused = new RegExp(
  `^${sides}?(?:已|未)?(?:拒绝|驳回)${asked}$|^(?:退款|售后|申请)(?:申请)?(?:已)?(?:被)?(?:${sides})?(?:驳回|拒绝)$|^(?:审核|(?:退款|售后|退货|换货)?申请)(?:审核)?(?:不|未)通过$`,
);
const agreed = new RegExp(`^${sides}?已?(?:同意|通过)${asked}$|^${sides}已退款$|^审核通过$`);
const others =
  /^(?:(?:全额|部分)?退款(?:已)?(?:成功|关闭|失败|完成|撤销|取消|处理中|申请中|中|到账)|已退款(?:成功)?|退款申请已(?:提交|撤销|关闭)|退货(?:中|完成|成功)|售后(?:已)?(?:关闭|完成|处理中|成功|取消|结束|撤销|中)|(?:已)?撤销(?:成功|申请|退款)?|(?:请|正在)?(?:等待|待)(?:商家|卖家|平台|买家|您|你)?(?:处理|收货|退款|确认|审核|退货|寄回|寄件|同意).{0,4}|(?:商家|卖家|平台|客服)(?:处理|审核|介入|确认收货)(?:中|后.{0,6})?|(?:平台|客服)已介入(?:处理)?|(?:审核|处理|退款|退货)中|维权(?:成功|失败|中)|请(?:寄回|退货).{0,4})$/;

/** The state stands over everything else; the moment under it is when the other side answered. */
function answer(rows: readonly Row[]): readonly Candidate[] {
  const [status, other] = rows
    .slice(0, 14)
    .flat()
    .filter((piece) => isState(piece))
    .toSorted((one, two) => heightOf(two.box) - heightOf(one.box));
  if (status === undefined) {
    return largeAsState(rows);
  }
  const at = rows.findIndex((row) => row.some((piece) => piece === status));
  const stepsBeside = other !== undefined && heightOf(other.box) > heightOf(status.box) * 0.9;
  const told = placed("refund.status", { value: withoutArrow(status.text.trim()), form: "strict" }, [status]);
  const state: Candidate = stepsBeside && stateOf(other) !== stateOf(status) ? { ...told, label: "none" } : told;
  const under = rows[at + 1]?.[0];
  const moment = under === undefined || labelsIn(plain(under.text)).length > 0 ? undefined : readMoment(under.text);
  const isAnswer = refused.test(stateOf(status)) || agreed.test(stateOf(status));
  const name = isAnswer ? "refund.answeredAt" : "order.refundedAt";
  const known = isAnswer || /成功|已退款|完成|到账/.test(stateOf(status));
  const alone = known && under && moment && isMomentOnly(under.text) ? [placed(name, moment, [under])] : [];
  return [state, ...(alone.length > 0 ? alone : toldInSentence(rows))];
}

const answerTold =
  /(?:商家|卖家)[^,，。]{0,4}(?:已|于|在)[^,，。]{0,30}(?:拒绝|驳回|同意)|\d(?:商家|卖家|平台)已?(?:拒绝|驳回|同意)|^(?:商家|卖家|平台)已?(?:拒绝|驳回|同意)[^\d]{0,10}\d{4}/;
const limitTold = /前|内|截止|剩|预计|逾期|将/;

/** `商家于2026-06-05 20:49:16拒绝了您的申请`: a sentence of the head says when the other side answered. */
function toldInSentence(rows: readonly Row[]): readonly Candidate[] {
  for (const row of rows) {
    const written = row.map(({ text }) => text).join(" ");
    const text = plain(written);
    const found = answerTold.test(text) && !limitTold.test(text) ? readMoment(written) : undefined;
    if (found?.value.includes(":")) {
      return [{ ...placed("refund.answeredAt", found, row), label: "none" }];
    }
  }
  return [];
}

/** What a line says first: `商家已同意退款，等待您寄回商品` says that the shop agreed. */
function stateOf({ text }: Piece): string {
  return plain(withoutArrow(text)).split(/[,，。]/)[0] ?? "";
}

function isState(piece: Piece): boolean {
  return [refused, agreed, others].some((words) => words.test(stateOf(piece)));
}

/** Words nobody knows as a state, in the largest letters of the head: they are asked. */
function largeAsState(rows: readonly Row[]): readonly Candidate[] {
  const heights = rows.flat().map(({ box }) => heightOf(box));
  const usual = heights.toSorted((one, two) => one - two)[Math.floor(heights.length / 2)] ?? 0;
  const piece = rows
    .slice(0, 8)
    .flat()
    .find(
      ({ text, box }) =>
        heightOf(box) > usual * 1.2 && /^[\p{Script=Han},，]{3,24}$/u.test(plain(text)) && !/详情|信息/.test(text),
    );
  const value = piece === undefined ? "" : withoutArrow(piece.text.trim());
  return piece === undefined ? [] : [{ ...placed("refund.status", { value, form: "free" }, [piece]), label: "none" }];
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
    const written =
      more.length > 0 && plain(first.text).endsWith(`${plain(each.value)},`) ? `${each.value}，` : each.value;
    return {
      ...each,
      value: written + more.map((piece) => piece.text.trim()).join(""),
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
    const sameSize = isAsHigh(last, piece, 0.2);
    if (!near || !sameSize || labelsIn(plain(piece.text)).length > 0 || isMomentOnly(piece.text)) {
      break;
    }
    more.push(piece);
    last = piece;
  }
  return more;
}

/** A name goes on below as long as its lines are full. */
function fullLines(first: Piece, below: readonly Row[], edge: number): readonly Piece[] {
  const under = below.slice(0, 3).map(([piece]) => piece);
  const lines = [first];
  for (const line of following(first, under)) {
    const last = lines.at(-1) ?? first;
    const full = edge - last.box.right <= heightOf(first.box) * 2.5;
    if (!full || hasOptionForm(line) || isAside(line) || isPaler(line, first)) {
      break;
    }
    lines.push(line);
  }
  return lines;
}

function edgeOf(rows: readonly Row[]): number {
  return Math.max(...rows.flat().map(({ box }) => box.right));
}

const headings = /^(?:退款|售后|商品|退货)(?:信息|商品|宝贝)$/;

/** What was bought stands under a heading such as 退款信息. */
function itemUnderHeading(rows: readonly Row[]): readonly Candidate[] {
  for (const [at, [first]] of rows.entries()) {
    const under = headings.test(plain(first.text)) ? rows[at + 1]?.[0] : undefined;
    const text = under === undefined ? "" : plain(under.text);
    if (under && /\p{Script=Han}{3}/u.test(text) && !isState(under) && labelsIn(text).length === 0) {
      const name = fullLines(under, rows.slice(at + 2), edgeOf(rows));
      return [placed("item.name", { value: name.map((line) => line.text.trim()).join(""), form: "free" }, name)];
    }
  }
  return [];
}
