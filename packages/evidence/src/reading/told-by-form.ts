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
  const shop = missing("seller.shop") && !found.some(({ name }) => name === "seller.shop") ? shopAsTitle(rows) : [];
  return [...found, ...shop, ...(missing("order.createdAt") ? firstMoment(unnamed, known) : [])];
}

/** A small shop's own pages bear its name as their title, alone in a row at the top. */
function shopAsTitle(rows: readonly Row[]): readonly Candidate[] {
  for (const row of rows.slice(0, 3)) {
    const [title, ...others] = row.filter(({ text }) => /[\p{L}\d]/u.test(text));
    const value = title === undefined ? "" : withoutArrow(title.text);
    if (title && others.length === 0 && isShopName(plain(value))) {
      return [{ ...placed("seller.shop", { value, form: "free" }, [title]), label: "none" }];
    }
  }
  return [];
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
