const digits = ["零", "一", "二", "三", "四", "五", "六", "七", "八", "九"] as const;
const places = ["", "十", "百", "千"] as const;

/** A whole number from 1 to 9999 as Chinese counts articles: 25 → 二十五, 105 → 一百零五, 1195 → 一千一百九十五. */
export function chineseNumber(number: number): string {
  if (!Number.isInteger(number) || number < 1 || number > 9999) {
    throw new RangeError(`not an article number: ${number}`);
  }
  const reversed = [...String(number)].toReversed().map(Number);
  let words = "";
  let pendingZero = false;
  for (let place = reversed.length - 1; place >= 0; place -= 1) {
    const digit = reversed[place] ?? 0;
    if (digit === 0) {
      pendingZero = true;
      continue;
    }
    words += `${pendingZero ? "零" : ""}${digits[digit] ?? ""}${places[place] ?? ""}`;
    pendingZero = false;
  }
  return number >= 10 && number < 20 ? words.slice(1) : words;
}
