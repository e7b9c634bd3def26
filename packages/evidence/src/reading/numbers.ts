import { carrierOfNumber } from "./carriers.ts";
import { digitsFrom, type Found, plain } from "./plain.ts";

const pinduoduo = /(?<!\d)\d{6}-\d{15}(?!\d)/;
const digits = /(?<![\dA-Za-z])\d{10,22}(?![\dA-Za-z])/;
/** Small shops open their numbers with letters; those that look like digits may be digits. */
const opensWithLetters =
  /(?<![\dA-Za-z])[A-CE-HJ-NPRT-Z][A-Z]{0,3}\d{10,22}(?![\dA-Za-z])|(?<![\dA-Za-z])D\d{10,22}(?![\dA-Za-z])/;
const slippedDigits = /(?<![A-Za-z\d])[\dOoQDlI|SB-]{10,24}(?![\dA-Za-z])/;

/**
 * Reads an order number: 10 to 22 digits, or 拼多多's `YYMMDD-` and 15 digits. Letters for digits are undone; longer
 * rows of digits (payment numbers) are not order numbers.
 */
export function readOrderNumber(text: string): Found | undefined {
  const line = plain(text);
  const strict = pinduoduo.exec(line)?.[0] ?? digits.exec(line)?.[0];
  if (strict !== undefined) {
    return { value: strict, form: "strict" };
  }
  const lettered = opensWithLetters.exec(line)?.[0];
  if (lettered !== undefined) {
    return { value: lettered, form: "free" };
  }
  const slipped = slippedDigits.exec(line)?.[0];
  if (slipped === undefined || slipped.replaceAll(/\D/g, "").length < slipped.length * 0.7) {
    return undefined;
  }
  const mended = digitsFrom(slipped);
  const value = pinduoduo.exec(mended)?.[0] ?? digits.exec(mended)?.[0];
  return value === undefined ? undefined : { value, form: "repaired" };
}

/** Whether a number is too long for an order and only for a payment: wallets call theirs an order's, too. */
export function isPaymentLong(number: string): boolean {
  return /^\d{24,32}$/.test(number);
}

/** Reads a payment number: 16 to 32 digits, as Alipay and WeChat Pay write them. */
export function readPaymentNumber(text: string): Found | undefined {
  const value = /(?<![\dA-Za-z])\d{16,32}(?![\dA-Za-z])/.exec(plain(text))?.[0];
  return value === undefined ? undefined : { value, form: "strict" };
}

const parcel = /(?<![\dA-Za-z])([A-Z]{0,4})([\dOoQDlI|SB]{8,20}(?:-\d+){0,3})([A-Z]{2})?(?![\dA-Za-z])/;

/** Reads a parcel number: up to four letters and 8 to 20 digits. Letters for digits in its digit part are undone. */
export function readParcelNumber(text: string): Found | undefined {
  const match = parcel.exec(plain(text).replaceAll("l", "1").toUpperCase());
  if (!match) {
    return undefined;
  }
  const [prefix, row, suffix] = splitPrefix(match[1] ?? "", match[2] ?? "", match[3] ?? "");
  const value = `${prefix}${digitsFrom(row)}${suffix}`;
  const written = `${prefix}${row}${suffix}`;
  const plausible = carrierOfNumber(value) !== undefined || /^[A-Z]{0,4}\d{9,20}$/.test(value);
  return plausible ? { value, form: value === written ? "strict" : "repaired" } : undefined;
}

/** `SFO12…`: the letter after a known prefix belongs to the digits when the number then fits its carrier; so does a lone `O`. */
function splitPrefix(prefix: string, row: string, suffix: string): readonly [string, string, string] {
  for (let cut = prefix.length; cut >= 0; cut--) {
    const candidate = `${prefix.slice(0, cut)}${digitsFrom(prefix.slice(cut) + row)}${suffix}`;
    if (carrierOfNumber(candidate) !== undefined) {
      return [prefix.slice(0, cut), prefix.slice(cut) + row, suffix];
    }
  }
  return /^[OQDISB]+$/.test(prefix) ? ["", prefix + row, suffix] : [prefix, row, suffix];
}

/** Reads a mainland mobile number. */
export function readMobile(text: string): Found | undefined {
  const value = /(?<!\d)1[3-9]\d{9}(?!\d)/.exec(plain(text))?.[0];
  return value === undefined ? undefined : { value, form: "strict" };
}
