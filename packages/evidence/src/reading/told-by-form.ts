import { type Candidate, placed } from "./candidate.ts";
import { isCarrierName } from "./carriers.ts";
import { isShopName, isWayToPay, labelsIn, withoutArrow } from "./labels.ts";
import { readMoment } from "./moment.ts";
import { readOrderNumber } from "./numbers.ts";
import type { Piece, Row } from "./pieces.ts";
import { type Found, plain } from "./plain.ts";

/** What stands behind words that nobody knows as a label. */
type Unnamed = { readonly label: string; readonly text: string; readonly pieces: readonly Piece[] };

/**
 * Values behind words nobody knows, told from what they are themselves: only one thing on an order looks like a way to
 * pay, a carrier, a shop or the order's number, and the first moment is when it was placed. They are always asked, and
 * only offered where no label names the field.
 * @param known what labels and places have told of the order
 */
export function toldByForm(rows: readonly Row[], known: readonly Candidate[]): readonly Candidate[] {
  const missing = (name: string): boolean => !known.some((each) => each.name === name);
  const unnamed = rows.flatMap((row) => unnamedIn(row));
  const found = forms
    .filter(({ name }) => missing(name))
    .flatMap(({ name, reads, notBehind }) => {
      const fitting = unnamed.flatMap((each) => {
        const value = notBehind.test(each.label) ? undefined : reads(each.text);
        return value === undefined ? [] : [{ ...placed(name, value, each.pieces), label: "none" as const }];
      });
      return new Set(fitting.map(({ value }) => value)).size === 1 ? fitting.slice(0, 1) : [];
    });
  const shop =
    missing("seller.shop") && !found.some(({ name }) => name === "seller.shop") ? shopAsTitle(rows, known) : [];
  return [...found, ...shop, ...(missing("order.createdAt") ? firstMoment(unnamed, known) : [])];
}

/** A small shop's own pages bear its name as their title, alone in a row at the top: it ends as shops do, or stands in the middle. */
function shopAsTitle(rows: readonly Row[], known: readonly Candidate[]): readonly Candidate[] {
  const titles = rows.slice(0, 3).flatMap((row) => {
    const [title, ...others] = row.filter(({ text }) => /[\p{L}\d]/u.test(text));
    return title !== undefined && others.length === 0 ? [title] : [];
  });
  const named = titles.find(({ text }) => isShopName(plain(withoutArrow(text))));
  const isOrder = known.some(({ name }) => name === "order.number" || name === "order.paid");
  const likely = isOrder ? titles.find((piece) => isInTheMiddle(piece, rows) && mayBeShop(piece)) : undefined;
  const title = named ?? likely;
  return title === undefined
    ? []
    : [{ ...placed("seller.shop", { value: withoutArrow(title.text), form: "free" }, [title]), label: "none" }];
}

function isInTheMiddle({ box }: Piece, rows: readonly Row[]): boolean {
  const boxes = rows.flat().map((piece) => piece.box);
  const [left, right] = [Math.min(...boxes.map((each) => each.left)), Math.max(...boxes.map((each) => each.right))];
  return Math.abs(box.left + box.right - left - right) < (right - left) * 0.1;
}

/** What titles call a page or a state, and shops never themselves. */
const titlesOfPages =
  /订单|订购|详情|信息|记录|账单|交易|物流|包裹|快递|快件|我的|购买|商品|宝贝|[支已]付|付款|退款|售后|成功|完成|关闭|取消|结束|正在|等待|[待已未]|中$|凭证|通知|消息|服务|清单|首页|[收发]货|签收|\d:\d/;

/** Short words alone at the top that name no page, no label and no state may be the shop's own name. */
function mayBeShop({ text }: Piece): boolean {
  const words = plain(withoutArrow(text));
  const isShort = /^[\p{Script=Han}A-Za-z·&]{2,12}$/u.test(words) && /\p{Script=Han}{2}/u.test(words);
  return isShort && !titlesOfPages.test(words) && labelsIn(words).length === 0;
}

type FormOf = {
  readonly name: string;
  readonly reads: (text: string) => Found | undefined;
  /** Words behind which such a value is something else. */
  readonly notBehind: RegExp;
};

const wordsOf =
  (isSo: (text: string) => boolean) =>
  (text: string): Found | undefined => {
    const value = withoutArrow(text);
    return isSo(plain(value)) ? { value, form: "strict" } : undefined;
  };

const forms: readonly FormOf[] = [
  { name: "payment.method", reads: wordsOf(isWayToPay), notBehind: /退|返|到账|提现/ },
  { name: "parcel.carrier", reads: wordsOf(isCarrierName), notBehind: /退|寄回/ },
  { name: "seller.shop", reads: wordsOf(isShopName), notBehind: /驿站|自提|代收|收货|取货|地址|开票|发票/ },
  {
    name: "order.number",
    reads: numberAlone,
    notBehind: /电话|手机|账号|卡|税|支付|交易|付款|运|快递|物流|退|售后|流水|商户/,
  },
];

function numberAlone(text: string): Found | undefined {
  const found = readOrderNumber(text);
  const alone = found !== undefined && plain(text).replace(/复制$/, "") === found.value;
  return alone && found.form !== "repaired" && !/^1[3-9]\d{9}$/.test(found.value) ? found : undefined;
}

const laterThings = /发货|出库|寄|收|送|签|退|申请|预计|截止|有效|剩|前|评价|完成|成交|关闭|取消|自动|到/;

function firstMoment(unnamed: readonly Unnamed[], known: readonly Candidate[]): readonly Candidate[] {
  const moments = unnamed.flatMap(({ label, text, pieces }) => {
    const found = laterThings.test(label) ? undefined : readMoment(text);
    return found?.value.includes(":") === true ? [placed("order.createdAt", found, pieces)] : [];
  });
  const [first] = moments.toSorted((one, two) => (one.value < two.value ? -1 : 1));
  const others = known.filter(({ name }) => name.startsWith("order.") && name.endsWith("At"));
  return first !== undefined && others.every(({ value }) => first.value <= value) ? [{ ...first, label: "none" }] : [];
}

/** Short words, then a value in a piece of its own or behind a colon. */
function unnamedIn(row: Row): readonly Unnamed[] {
  const [words, value, ...more] = row;
  const text = plain(words.text);
  const together = /^(\p{Script=Han}{2,8})[:：](.+)$/u.exec(text);
  const isLabel = (label: string): boolean =>
    /^\p{Script=Han}{2,8}[:：]?$/u.test(label) && labelsIn(label).length === 0;
  if (value === undefined) {
    const [, label = "", rest = ""] = together ?? [];
    return isLabel(label) ? [{ label, text: rest, pieces: [words] }] : [];
  }
  const isFree = more.every((piece) => /^(?:复制|查看|[>›])/.test(plain(piece.text)));
  return isLabel(text) && isFree ? [{ label: text, text: value.text, pieces: [words, value] }] : [];
}
