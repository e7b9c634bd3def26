import { type Fen, fen } from "@youju/domain";

const digits = "零壹贰叁肆伍陆柒捌玖";
const units: Readonly<Record<string, number>> = { 拾: 10, 佰: 100, 仟: 1000 };

/** Reads an amount in the numerals of accounts, `贰佰壹拾捌圆伍角整`, up to 亿; other words give `undefined`. 大写金额 */
export function amountInWords(text: string): Fen | undefined {
  const match =
    /^[⊗ⓧ○◎¤\s]*([零壹贰叁肆伍陆柒捌玖拾佰仟万亿]+)[圆元](?:([零壹贰叁肆伍陆柒捌玖])角)?零?(?:([壹贰叁肆伍陆柒捌玖])分)?[整正]?$/.exec(
      text,
    );
  if (!match) {
    return undefined;
  }
  const [, whole = "", tenths = "零", hundredths = "零"] = match;
  const yuan = wholeOf(whole);
  return fen(yuan * 100 + digits.indexOf(tenths) * 10 + digits.indexOf(hundredths));
}

function wholeOf(text: string): number {
  const [high, rest] = split(text, "亿");
  const [middle, low] = split(rest, "万");
  return (section(high) * 10_000 + section(middle)) * 10_000 + section(low);
}

function split(text: string, at: string): readonly [string, string] {
  const cut = text.indexOf(at);
  return cut < 0 ? ["", text] : [text.slice(0, cut), text.slice(cut + 1)];
}

function section(text: string): number {
  let sum = 0;
  let digit = 0;
  for (const sign of text) {
    const unit = units[sign];
    if (unit === undefined) {
      digit = digits.indexOf(sign);
    } else {
      sum += Math.max(digit, 1) * unit;
      digit = 0;
    }
  }
  return sum + digit;
}
