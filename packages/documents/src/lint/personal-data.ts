import { findingsFor, type LintCheck, type LintContext, type LintFinding } from "./finding.ts";

const longNumber = /(?<![0-9A-Za-z])\d{15,19}[Xx]?(?![0-9A-Za-z])/g;
const mobile = /(?<!\d)1[3-9]\d(?:[ -]?\d{4}){2}(?!\d)/g;
const plate = /[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼][A-HJ-NP-Z][A-HJ-NP-Z0-9]{5,6}/g;
const email = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g;
const idWeights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2] as const;
const idCheckCharacters = "10X98765432";

/** Personal data of others, and numbers nobody should put in a complaint: identity cards and bank cards are blocked. */
export const personalDataFindings: LintCheck = (text, context) => [
  ...findingsFor(text, longNumber, blockedNumber).filter((finding) =>
    isSensitiveNumber(quoted(text, finding), context),
  ),
  ...findingsFor(text, mobile, otherPerson).filter((finding) => isForeignPhone(quoted(text, finding), context)),
  ...findingsFor(text, plate, otherPerson),
  ...findingsFor(text, email, otherPerson),
];

/** Whether 18 characters are a valid identity-card number (GB 11643, ISO 7064 MOD 11-2). */
export function isIdentityNumber(number: string): boolean {
  if (!/^\d{17}[\dXx]$/.test(number)) {
    return false;
  }
  const sum = idWeights.reduce((total, weight, index) => total + weight * Number(number[index]), 0);
  return idCheckCharacters[sum % 11] === number[17]?.toUpperCase();
}

/** Whether digits pass the check of bank-card numbers (ISO/IEC 7812, Luhn). */
export function isCardNumber(number: string): boolean {
  const doubled = [...number].toReversed().map((digit, index) => Number(digit) * (index % 2 === 1 ? 2 : 1));
  const sum = doubled.reduce((total, value) => total + (value > 9 ? value - 9 : value), 0);
  return /^\d{16,19}$/.test(number) && sum % 10 === 0;
}

/** An order number is as long as a card number: those of this case are left alone. */
function isSensitiveNumber(number: string, { facts }: LintContext): boolean {
  const ownNumbers = [facts.orderNumber ?? "", facts.parcelNumber ?? ""];
  return !ownNumbers.some((own) => own.includes(number)) && (isIdentityNumber(number) || isCardNumber(number));
}

function isForeignPhone(number: string, { profile, facts }: LintContext): boolean {
  const digits = number.replaceAll(/\D/g, "");
  const own = [profile?.phone ?? "", facts.orderNumber ?? "", facts.parcelNumber ?? ""];
  return !own.some((words) => words.replaceAll(/\D/g, "").includes(digits));
}

function quoted(text: string, finding: LintFinding): string {
  return finding.at === null ? "" : text.slice(finding.at.start, finding.at.end);
}

const blockedNumber = {
  rule: "personal-data",
  severity: "blocks",
  text: {
    zh: "这里有身份证号或银行卡号，请删去；对方要核对时再单独出示。",
    en: "An identity-card or bank-card number stands here. Remove it; show it separately if it must be checked.",
  },
} as const;

const otherPerson = {
  rule: "personal-data",
  severity: "warns",
  text: {
    zh: "这里像是别人的电话、车牌或邮箱。除非是被投诉人依法公示的联系方式，请删去。",
    en: "This looks like somebody else's phone, plate or mail address. Remove it unless the respondent publishes it by law.",
  },
} as const;
