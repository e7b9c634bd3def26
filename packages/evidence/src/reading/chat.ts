import type { Candidate } from "./candidate.ts";
import { withoutArrow } from "./labels.ts";
import { isAsHigh, letterWidth } from "./letter-size.ts";
import { readOrderNumber } from "./numbers.ts";
import { type Box, heightOf, type Piece, type Row } from "./pieces.ts";
import { type Form, joinWrapped, plain } from "./plain.ts";

const partOfDay = "(?:凌晨|清晨|早上|上午|中午|下午|傍晚|晚上)";
const clock = `${partOfDay}?\\d{1,2}:\\d{2}(?::\\d{2})?`;
const day =
  "(?:(?:\\d{4}年)?\\d{1,2}月\\d{1,2}日|\\d{4}[-/.]\\d{1,2}[-/.]\\d{1,2}|\\d{1,2}[-/]\\d{1,2}|今天|昨天|前天)";
const weekday = "(?:星期|周)[一二三四五六日天]";
const dateMark = new RegExp(`^(?:${day}(?:${weekday})?(?:${clock})?|${weekday}(?:${clock})?|${clock})$`);

/** Fields of a chat, as one scale saw it: date marks, and what was named in it that can matter later. */
export function chatFields(seen: readonly Row[], width: number): readonly Candidate[] {
  const rows = seen.map((row) => withWholeLines(row));
  const marks = dateMarks(rows, width);
  const title = titleOf(rows, marks);
  const bubbles = bubblesOf(saidOn(rows, marks, { title, width }));
  const margins = marginsOf(belowFirst(bubbles, marks), width);
  return [
    ...marks.map((mark) => markField(mark)),
    ...(title === undefined ? [] : [withField(title)]),
    ...bubbles.map((bubble) => messageField(bubble, margins)),
    ...bubbles.flatMap((bubble) => saidIn(bubble)),
  ];
}

const shopName = /(?:店|馆|商行|超市|专营|自营|客服|商城|工作室|厂)(?:[-·]?客服)?$/;

/** Whether one talks with a shop, told from whom the head of the page names. */
export function chatLayoutOf(rows: readonly Row[], width: number): "wechat-chat" | "shop-chat" {
  const title = titleOf(rows, dateMarks(rows, width));
  const shop = title !== undefined && shopName.test(plain(withoutArrow(title.text)));
  const words = rows.flat().map(({ text }) => plain(text));
  return shop || words.some((text) => shopTalk.test(text)) ? "shop-chat" : "wechat-chat";
}

/** What only the conversations of shopping apps show. */
const shopTalk =
  /^(?:已读|未读|进店|发送订单|发送宝贝|发送商品|评价客服|进店逛逛|进入店铺|查物流|催发货|催物流|改地址|修改地址|人工客服|申请售后|查看订单|我想要|立即购买|去付款|去评价|提醒发货|确认收货|等待你付款|交易前聊一聊|官方客服|智能客服|.{0,4}担保交易.{0,6})$/;

const clockOfScreen = /^\d{1,2}:\d{2}$/;
const statusBar = /^\d{1,2}:\d{2}$|^(?:WIFI|WLAN|[2-5]G|\d{1,3}%|\d{1,2}:\d{2}|\s)+(?:\d{1,3}%?)?$/i;

/** Whom one talks with stands over the conversation, under the clock. */
function titleOf(rows: readonly Row[], marks: readonly Piece[]): Piece | undefined {
  const first = Math.min(...marks.map(({ box }) => box.top));
  const bar = rows[0]?.some(({ text }) => clockOfScreen.test(text.trim())) === true ? rows.slice(1) : rows;
  const head = bar.flat().filter(({ box, text }) => {
    const isWord = /\p{Script=Han}|[A-Za-z\d]{2}/u.test(text);
    return box.bottom < first && isWord && !statusBar.test(text.trim());
  });
  const [title] = head;
  const above = head.every(
    ({ box }) => title === undefined || box.top >= title.box.top || box.bottom <= title.box.bottom,
  );
  return above && title !== undefined && plain(title.text).length >= 2 && plain(title.text).length <= 24
    ? title
    : undefined;
}

function withField(title: Piece): Candidate {
  return chatCandidate(
    { name: "chat.with", value: withoutArrow(title.text).replace(/[(（]\d+[)）]$/, ""), form: "free", label: "placed" },
    [title],
  );
}

/** A wide blank in what somebody says parts no lines: what stands close in a row was said in one. */
function withWholeLines([first, ...others]: Row): Row {
  const done: [Piece, ...Piece[]] = [first];
  for (const next of others) {
    const last = done.at(-1) ?? first;
    const near = next.box.left - last.box.right < heightOf(last.box);
    const apart = [last, next].some(({ text }) => receipts.test(plain(text)));
    if (near && !apart && isAsHigh(last, next, 0.2)) {
      const box = { ...last.box, right: next.box.right };
      done[done.length - 1] = {
        ...last,
        text: `${last.text} ${next.text}`,
        box,
        engine: Math.min(last.engine, next.engine),
      };
    } else {
      done.push(next);
    }
  }
  return done;
}

const footWords =
  /^(?:请?输入(?:消息|内容|文字|您要咨询的问题)?.*|发消息.*|发送(?:消息|给.*)?|按住说话|说点什么.*|写点什么.*|想跟.{0,6}说点什么.*|有什么想.*|语音|表情|更多|常用语|相册|拍摄)[.…]*$/;
const button =
  "查物流|催发货|催物流|查看物流|改地址|修改地址|改价|人工客服|转人工|申请售后|售后申请|申请退款|退换货|评价客服|评价|服务评价|查看订单|我的订单|订单|发送订单|发送宝贝|发送商品|优惠券|领券|店铺首页|进店逛逛|进店|全部商品|开发票|发票|价保|客服评价|快捷回复|常见问题|更多|收藏店铺|拍照|相册|语音";
/** Buttons at the foot that stand so close that they are read as one line. */
const buttonsTogether = new RegExp(`^(?:${button}){2,}$`);
const receipts = /^(?:已读|未读|送达|已送达|全部已读)$/;

type Head = { readonly title: Piece | undefined; readonly width: number };

/** Everything between the head and the foot of the page but the marks of dates and what the app itself puts in. */
function saidOn(rows: readonly Row[], marks: readonly Piece[], head: Head): readonly Piece[] {
  const marked = new Set(marks.map((mark) => mark.index));
  const from = head.title?.box.bottom ?? Math.min(...marks.map(({ box }) => box.top));
  const body = withoutFoot(rows).flat();
  const sizes = body.map((piece) => letterWidth(piece)).toSorted((one, two) => one - two);
  const usual = sizes[Math.floor(sizes.length * 0.65)] ?? 0;
  return body.filter(
    (piece) =>
      !marked.has(piece.index) &&
      piece.box.top >= from - heightOf(piece.box) / 2 &&
      !receipts.test(plain(piece.text)) &&
      !isNotice(piece, usual, head.width) &&
      !(isCaption(piece, usual) && !body.some((above) => continues(above, piece))),
  );
}

/** Names over what their bearers say, and short words on cards, are in smaller letters than what is said. */
function isCaption(piece: Piece, usual: number): boolean {
  const text = plain(piece.text);
  const letters = text.replaceAll(/\P{Script=Han}/gu, "").length;
  return text.length > 1 && text.length <= 12 && letters >= text.length * 0.7 && letterWidth(piece) < usual * 0.92;
}

/** Rows of buttons and the field one writes in stand at the foot. */
function withoutFoot(rows: readonly Row[]): readonly Row[] {
  const last = rows.at(-1);
  const buttons =
    last !== undefined &&
    ((last.length > 1 && last.every(({ text }) => plain(text).length <= 6)) ||
      last.every(({ text }) => buttonsTogether.test(plain(text))));
  const written = last?.every(({ text }) => footWords.test(plain(text))) === true;
  return buttons || written ? withoutFoot(rows.slice(0, -1)) : rows;
}

/** What the app says itself stands in the middle in smaller letters. */
function isNotice(piece: Piece, usual: number, width: number): boolean {
  const { left, right } = piece.box;
  return Math.abs((left + right) / 2 - width / 2) < width * 0.025 && letterWidth(piece) < usual * 0.93;
}

/** What stands below the first mark, where there is enough of it: cards stand above, with margins of their own. */
function belowFirst(bubbles: readonly Bubble[], marks: readonly Piece[]): readonly Bubble[] {
  const first = Math.min(...marks.map(({ box }) => box.top));
  const below = bubbles.filter(([{ box }]) => box.top > first);
  return below.length < 2 ? bubbles : below;
}

type Margins = { readonly left: number; readonly right: number; readonly width: number };

function marginsOf(bubbles: readonly Bubble[], width: number): Margins {
  const left = outermost(bubbles, (bubble) => leftOf(bubble));
  const right = outermost(bubbles, (bubble) => width - rightOf(bubble));
  return { left, right, width };
}

/** The smallest margin that two bubbles share; where none do, the smallest there is. */
function outermost(bubbles: readonly Bubble[], marginOf: (bubble: Bubble) => number): number {
  const margins = bubbles.map((bubble) => marginOf(bubble)).toSorted((one, two) => one - two);
  const alike = heightOf(bubbles[0]?.[0]?.box ?? nowhere) * 0.35;
  return (
    margins.find((margin, at) => (margins[at + 1] ?? Number.POSITIVE_INFINITY) - margin < alike) ?? margins[0] ?? 0
  );
}

const nowhere: Box = { left: 0, top: 0, right: 0, bottom: 0 };

function leftOf(bubble: Bubble): number {
  return Math.min(...bubble.map(({ box }) => box.left));
}

function rightOf(bubble: Bubble): number {
  return Math.max(...bubble.map(({ box }) => box.right));
}

/**
 * The other side's words all begin at one margin at the left. Screens are alike at both sides: one's own words end at the
 * same margin from the right, and begin farther in however long they are. Where the margins differ, the screen is not
 * alike at both sides, or its halves are told apart by what stands nearer to its edge.
 */
function messageField(bubble: Bubble, { left, right, width }: Margins): Candidate {
  const height = heightOf(bubble[0].box);
  const alike = Math.abs(left - right) < height * 0.6;
  const begins = leftOf(bubble) - (alike ? Math.min(left, right) : left);
  const nearer = leftOf(bubble) <= width - rightOf(bubble);
  const other = alike || left < width * 0.25 ? begins < height * 0.25 : nearer;
  const value = bubble.map(({ text }) => text.trim()).reduce(joinWrapped, "");
  return chatCandidate({ name: other ? "chat.other" : "chat.self", value, form: "free", label: "placed" }, bubble);
}

/** Date marks stand alone in the middle of the page; the clock in the status bar does not. */
export function dateMarks(rows: readonly Row[], width: number): readonly Piece[] {
  return rows.flatMap((row, at) => {
    const [piece] = row;
    const ofTheScreen =
      at === 0 && rows.length > 1 && statusBar.test(piece.text.trim()) && piece.box.top < width * 0.08;
    const middle = (piece.box.left + piece.box.right) / 2;
    const centred = Math.abs(middle - width / 2) < width * 0.1;
    return row.length === 1 && centred && !ofTheScreen && dateMark.test(plain(piece.text)) ? [piece] : [];
  });
}

function markField(piece: Piece): Candidate {
  const value = plain(piece.text).replace(
    /(\d{4}[-/.]\d{2}[-/.]\d{2}|^\d{2}[-/]\d{2}|\d{1,2}日|天|[一二三四五六日])(?=(?:凌|清|早|上|中|下|傍|晚)|\d{1,2}:)/u,
    "$1 ",
  );
  return chatCandidate({ name: "chat.dateMark", value, form: "strict", label: "placed" }, [piece]);
}

/** Lines of one speech bubble, in order. */
type Bubble = readonly [Piece, ...Piece[]];

function bubblesOf(pieces: readonly Piece[]): readonly Bubble[] {
  const bubbles: [Piece, ...Piece[]][] = [];
  for (const piece of pieces.toSorted((a, b) => a.box.top - b.box.top)) {
    const last = bubbles.at(-1);
    const above = last?.at(-1);
    if (last && above && continues(above, piece)) {
      last.push(piece);
    } else {
      bubbles.push([piece]);
    }
  }
  return bubbles;
}

function continues(above: Piece, piece: Piece): boolean {
  const height = heightOf(above.box);
  const sameSize = isAsHigh(above, piece, 0.35);
  const gap = piece.box.top - above.box.bottom;
  // Of a thin first letter, 一, the box may miss a part.
  const aligned = Math.abs(above.box.left - piece.box.left) < height * (gap < height * 0.3 ? 0.65 : 0.4);
  const under = piece.box.top > above.box.top + height * 0.5;
  return aligned && sameSize && under && gap < height * 0.6;
}

const amounts = /¥\d[\d,]*(?:\.\d{1,2})?|(?<![\d.])\d[\d,]*(?:\.\d{1,2})?(?:元|块)/g;
const multiples = /[一二两三四五六七八九十百\d]+倍|[退假少缺]一[赔罚][一二两三四五六七八九十\d]+/g;
const contact =
  /(?:微信|VX|V信|威信|QQ|旺旺|加我|主管|客服)(?:号|是|为)?[:：]?([A-Za-z][-_A-Za-z0-9]{4,19}|(?<=QQ(?:号|是)?[:：]?)\d{5,11})/gi;
const mobile = /(?<!\d)1[3-9]\d{9}(?!\d)/g;

/** Amounts, multiples, ways of contact and order numbers named in a bubble. */
function saidIn(bubble: Bubble): readonly Candidate[] {
  const { words, holders } = joined(bubble);
  const found = [amounts, multiples, mobile].flatMap((pattern) =>
    [...words.matchAll(pattern)].map((match) => ({ value: match[0], start: match.index })),
  );
  const contacts = [...words.matchAll(contact)].map((match) => ({
    value: match[1] ?? "",
    start: match.index + match[0].length - (match[1] ?? "").length,
  }));
  const texts = [...found, ...contacts].map(({ value, start }) =>
    chatCandidate({ name: "text", value, form: "strict", label: "none" }, holders(start, start + value.length)),
  );
  const order = readOrderNumber(words);
  const at = order === undefined ? -1 : words.indexOf(order.value);
  return order === undefined || at < 0 || order.value.length < 12
    ? texts
    : [
        ...texts,
        chatCandidate({ name: "order.number", ...order, label: "none" }, holders(at, at + order.value.length)),
      ];
}

function joined(bubble: Bubble): { words: string; holders: (start: number, end: number) => readonly Piece[] } {
  const texts = bubble.map((piece) => plain(piece.text));
  const ends = texts.map((_, at) => texts.slice(0, at + 1).join("").length);
  const holders = (start: number, end: number): readonly Piece[] =>
    bubble.filter((_, at) => start < (ends[at] ?? 0) && end > (ends[at - 1] ?? 0));
  return { words: texts.join(""), holders };
}

function chatCandidate(
  field: { readonly name: string; readonly value: string; readonly form: Form; readonly label: Candidate["label"] },
  pieces: readonly Piece[],
): Candidate {
  return {
    ...field,
    lineIndexes: pieces.map(({ index }) => index),
    engine: Math.min(1, ...pieces.map(({ engine }) => engine)),
    borneOut: false,
  };
}
