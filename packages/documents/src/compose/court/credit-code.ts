/** The characters of a unified social credit code, in the order of their values: no I, O, S, V or Z. */
const characters = "0123456789ABCDEFGHJKLMNPQRTUWXY";

/** Whether 18 characters are a valid unified social credit code (GB 32100: weights 3^i mod 31). 统一社会信用代码 */
export function isCreditCode(code: string): boolean {
  if (!/^[0-9A-HJ-NP-RTUWXY]{18}$/.test(code)) {
    return false;
  }
  let weight = 1;
  let sum = 0;
  for (const character of code.slice(0, 17)) {
    sum += characters.indexOf(character) * weight;
    weight = (weight * 3) % 31;
  }
  return characters[(31 - (sum % 31)) % 31] === code.at(17);
}
