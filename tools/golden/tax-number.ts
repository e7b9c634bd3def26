/** Unified social credit codes that check, for firms that do not exist. */

const signs = "0123456789ABCDEFGHJKLMNPQRTUWXY";
const bodyWeights = [3, 7, 9, 10, 5, 8, 4, 2];

/** Check character of an organisation code of eight characters, by GB 11714. */
function bodyCheck(body: string): string {
  const sum = bodyWeights.reduce((total, weight, at) => total + weight * Number.parseInt(body[at] ?? "0", 36), 0);
  const check = (11 - (sum % 11)) % 11;
  return check === 10 ? "X" : String(check);
}

/** Eighteen characters from the first eight and the organisation code's eight, checked by GB 32100. */
export function taxNumber(front: string, body: string): string {
  const text = `${front}${body}${bodyCheck(body)}`;
  let sum = 0;
  let weight = 1;
  for (const sign of text) {
    sum += signs.indexOf(sign) * weight;
    weight = (weight * 3) % 31;
  }
  return `${text}${signs[(31 - (sum % 31)) % 31]}`;
}
