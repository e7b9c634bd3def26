const digits: Readonly<Record<string, number>> = {
  零: 0,
  〇: 0,
  一: 1,
  二: 2,
  两: 2,
  俩: 2,
  三: 3,
  仨: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
  壹: 1,
  贰: 2,
  叁: 3,
  肆: 4,
  伍: 5,
  陆: 6,
  柒: 7,
  捌: 8,
  玖: 9,
};
const steps: Readonly<Record<string, number>> = { 十: 10, 拾: 10, 百: 100, 佰: 100, 千: 1000, 仟: 1000, k: 1000 };
const scales: Readonly<Record<string, number>> = { 万: 10_000, w: 10_000, 亿: 100_000_000 };

/** The characters a Chinese number is written with. */
export const numeralCharacters = "零〇一二两俩三仨四五六七八九十百千万亿壹贰叁肆伍陆柒捌玖拾佰仟";

/** A Chinese number such as 一万二, 两千零五, 三十五; a digit after the last step counts a tenth of it, as one says it. */
export function numeralValue(words: string): number | undefined {
  if (words.length > 1 && [...words].every((character) => digits[character] !== undefined)) {
    return Number([...words].map((character) => digits[character]).join(""));
  }
  let [whole, part, digit, last] = [0, 0, Number.NaN, 1];
  for (const character of words) {
    const value = digits[character];
    const step = steps[character];
    const scale = scales[character];
    if (value !== undefined) {
      digit = value;
      last = value === 0 ? 1 : last;
    } else if (step !== undefined) {
      part += (Number.isNaN(digit) ? 1 : digit) * step;
      [digit, last] = [Number.NaN, step];
    } else if (scale !== undefined) {
      whole = (whole + part + (Number.isNaN(digit) ? (part === 0 ? 1 : 0) : digit)) * scale;
      [part, digit, last] = [0, Number.NaN, scale];
    } else {
      return undefined;
    }
  }
  return whole + part + (Number.isNaN(digit) ? 0 : digit * (last >= 100 ? last / 10 : 1));
}
