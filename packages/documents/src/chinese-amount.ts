import type { Fen } from "@youju/domain";

const digits = ["零", "壹", "贰", "叁", "肆", "伍", "陆", "柒", "捌", "玖"] as const;
const units = [
  [100_000_000, "亿"],
  [10_000, "万"],
  [1000, "仟"],
  [100, "佰"],
  [10, "拾"],
] as const;

/**
 * An amount in the capital figures used on papers: `叁佰陆拾捌元整`, `壹拾元零伍分`. 大写金额
 * 整 stands after whole yuan only; 零 fills a gap inside the number and before fen without jiao.
 * @param amount integer fen, zero or more; throws `RangeError` below zero
 */
export function chineseAmount(amount: Fen): string {
  if (amount < 0) {
    throw new RangeError(`not an amount to write out: ${amount}`);
  }
  const yuan = Math.floor(amount / 100);
  const [jiao, cent] = [Math.floor((amount % 100) / 10), amount % 10];
  const small = (jiao > 0 ? `${digits[jiao]}角` : "") + (cent > 0 ? `${digits[cent]}分` : "");
  if (yuan === 0 && small !== "") {
    return small;
  }
  const gap = jiao === 0 && cent > 0 ? "零" : "";
  return `${wholeNumber(yuan) || digits[0]}元${small === "" ? "整" : gap + small}`;
}

function wholeNumber(number: number): string {
  for (const [unit, name] of units) {
    if (number >= unit) {
      const rest = number % unit;
      const gap = rest > 0 && rest < unit / 10 ? digits[0] : "";
      return wholeNumber(Math.floor(number / unit)) + name + gap + wholeNumber(rest);
    }
  }
  return number === 0 ? "" : (digits[number] ?? "");
}
