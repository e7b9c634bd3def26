const signs = "0123456789ABCDEFGHJKLMNPQRTUWXY";

/** Whether eighteen signs are a unified social credit code whose last sign checks (GB 32100). 统一社会信用代码 */
export function isTaxNumber(text: string): boolean {
  if (!/^[0-9A-HJ-NP-RTUW-Y]{18}$/.test(text)) {
    return false;
  }
  let weight = 1;
  let sum = 0;
  for (const sign of text.slice(0, 17)) {
    sum += signs.indexOf(sign) * weight;
    weight = (weight * 3) % 31;
  }
  return signs[(31 - (sum % 31)) % 31] === text[17];
}
