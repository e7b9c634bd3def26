import { type Fen, formatYuan, parseYuan } from "@youju/domain";
import { digitsFrom, type Form, plain } from "./plain.ts";

/** An amount in a picture; `minus` when it is taken off. */
export type FoundAmount = { readonly value: string; readonly fen: Fen; readonly minus: boolean; readonly form: Form };

const whole = String.raw`(?:\d{1,3}(?:,\d{3})+|\d+)`;
const clear = String.raw`(?![.,]?[\dOoQDlI|SB])`;
/** Signed with ¥, or with two decimals, or with 元 behind; never cut out of a longer row of digits and look-alikes. */
const strict = new RegExp(
  String.raw`(-?)¥(-?)(${whole}(?:\.\d{1,2})?)${clear}|(-?)(?<![\dOoQDlI|SB.,])(${whole}\.\d{2}${clear}|${whole}(?:\.\d{1,2})?(?=元))`,
);
const slipped = /(-?)[¥YV羊半]?(-?)([\dOoQDlI|SB][\dOoQDlI|SB,.]*|\.\d{2})(?![\dA-Za-z])/;

/**
 * Reads the first amount of money in a text, as `¥1,248.00` and in fen. Undone slips: a lost or misread sign, O for 0,
 * l for 1, a point for a comma, a lost leading zero. Text without an amount gives `undefined`.
 */
export function readAmount(text: string): FoundAmount | undefined {
  const line = plain(text).replaceAll("一¥", "-¥").replaceAll("，", ",");
  const match = strict.exec(line);
  if (match) {
    const minus = [match[1], match[2], match[4]].includes("-");
    return amountOf(match[3] ?? match[5] ?? "", minus, "strict");
  }
  const loose = slipped.exec(line);
  const written = loose?.[3] ?? "";
  return /\d/.test(written) && !numberLong.test(written)
    ? amountOf(mended(written), [loose?.[1], loose?.[2]].includes("-"), "repaired")
    : undefined;
}

/** So many digits without a mark are a number, no amount. */
const numberLong = /^\d{9,}$/;

function mended(text: string): string {
  const digits = digitsFrom(text).replaceAll(/[.,]+$/g, "");
  const cents = /[.,](\d{2})$/.exec(digits);
  const whole = (cents ? digits.slice(0, -3) : digits).replaceAll(/[.,]/g, "");
  return `${whole === "" ? "0" : whole}${cents ? `.${cents[1]}` : ""}`;
}

function amountOf(number: string, minus: boolean, form: Form): FoundAmount | undefined {
  const fen = parseYuan(number);
  return fen === undefined ? undefined : { value: formatYuan(fen), fen, minus, form };
}
