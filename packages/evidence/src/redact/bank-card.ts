import type { Detector, Secret } from "./secret.ts";

/** Beginnings of card numbers and how long such numbers are: UnionPay, Visa, Mastercard, American Express, JCB. */
const issuers: readonly { readonly beginning: RegExp; readonly lengths: readonly number[] }[] = [
  { beginning: /^62/, lengths: [16, 17, 18, 19] },
  { beginning: /^(?:60|81|9[0-9])/, lengths: [16, 17, 18, 19] },
  { beginning: /^4/, lengths: [16] },
  { beginning: /^(?:5[1-5]|2[2-7])/, lengths: [16] },
  { beginning: /^3[47]/, lengths: [15] },
  { beginning: /^35/, lengths: [16] },
];

/** In fours, with what is left over. */
const mostGroups = 5;
const groups = /(?<![\dA-Za-z.])\d+(?:[ -]\d+)*(?![\dA-Za-z.])/g;
const label =
  /(?:卡号|银行卡|借记卡|储蓄卡|信用卡|收款账[号户]|银行账[号户]|账[号户]|card(?: ?n(?:o\.?|umber))?)\s*[:：]?\s*$/i;
const otherLabel = /(?:单号|编号|订单|运单|流水号|交易号|商户号|凭证号|条码|货号)\s*[:：]?\s*$/;

/** Whether digits end in the check digit of Luhn (ISO/IEC 7812-1). */
export function passesLuhn(digits: string): boolean {
  const sum = [...digits].reverse().reduce((total, sign, place) => {
    const digit = Number(sign) * (place % 2 === 0 ? 1 : 2);
    return total + (digit > 9 ? digit - 9 : digit);
  }, 0);
  return sum % 10 === 0;
}

/** Numbers of bank cards: known beginning and length, right check digit. After the label of another number: none. */
export const findBankCards: Detector = (line) =>
  [...line.matchAll(groups)].flatMap((match) => {
    const best = longestCard(match[0]);
    return best === null ? [] : judge(line, { start: match.index + best.start, end: match.index + best.end });
  });

type Stretch = { readonly start: number; readonly end: number };

/** Digits are written in groups; a card number is some neighbouring ones of them. */
function longestCard(written: string): Stretch | null {
  const parts = [...written.matchAll(/\d+/g)].map((part) => ({ start: part.index, end: part.index + part[0].length }));
  const stretches = parts.flatMap(({ start }, first) =>
    parts.slice(first, first + mostGroups).map(({ end }) => ({ start, end })),
  );
  const cards = stretches.filter(({ start, end }) => isCard(written.slice(start, end).replaceAll(/\D/g, "")));
  return cards.toSorted((one, other) => other.end - other.start - (one.end - one.start))[0] ?? null;
}

function isCard(digits: string): boolean {
  const known = issuers.some(({ beginning, lengths }) => beginning.test(digits) && lengths.includes(digits.length));
  return known && new Set(digits).size > 1 && passesLuhn(digits);
}

function judge(line: string, { start, end }: Stretch): readonly Secret[] {
  const before = line.slice(0, start);
  if (otherLabel.test(before)) {
    return [];
  }
  const sure = label.test(before) || /^62|^\d{4}[ -]\d{4}/.test(line.slice(start, end));
  return [{ kind: "bank-card", reason: "check-digit", sureness: sure ? "sure" : "likely", start, end }];
}
