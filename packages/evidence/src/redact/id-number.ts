import { parsePlainDate } from "@youju/domain";
import { type Detector, everyMatch, type Secret } from "./secret.ts";

const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const checkSigns = "10X98765432";
/** First two digits of divisions that issue numbers: provinces, Taiwan, Hong Kong, Macao, and foreigners since 2023. */
const regions: ReadonlySet<string> = new Set(
  (
    "11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 61 62 63 64 65 " + "71 81 82 83 91"
  ).split(" "),
);

const eighteen = /(?<!\d)\d(?:[ -]?\d){16}[ -]?[\dXx×](?![\dA-Za-z])/;
const fifteen = /(?<![\dA-Za-z])\d{15}(?![\dA-Za-z])/;
const label = /(?:身份证(?:件)?(?:号码?)?|证件号码?|公民身份号码|ID ?(?:card|number|no\.?))\s*[:：]?\s*$/i;

/** The last sign of an 18-digit citizen number by its first 17 digits (GB 11643, ISO 7064 MOD 11-2). */
export function citizenCheckSign(first17: string): string {
  const sum = weights.reduce((total, weight, place) => total + weight * Number(first17[place]), 0);
  return checkSigns[sum % 11] ?? "";
}

/** Citizen numbers: of 18 signs with the right last one, or after their label; old ones of 15 digits are only a guess. */
export const findIdNumbers: Detector = (line) => [
  ...everyMatch(eighteen, line, (match) => judgeEighteen(line, match)),
  ...everyMatch(fifteen, line, (match) => judgeFifteen(line, match)),
];

function judgeEighteen(line: string, match: RegExpExecArray): Secret | null {
  const signs = match[0].replaceAll(/[ -]/g, "").replace("×", "X").toUpperCase();
  const place = { kind: "id-number", start: match.index, end: match.index + match[0].length } as const;
  if (isBorn(signs.slice(0, 2), signs.slice(6, 14)) && citizenCheckSign(signs.slice(0, 17)) === signs[17]) {
    return { ...place, reason: "check-digit", sureness: "sure" };
  }
  return label.test(line.slice(0, match.index)) ? { ...place, reason: "label", sureness: "maybe" } : null;
}

function judgeFifteen(line: string, match: RegExpExecArray): Secret | null {
  const [digits] = match;
  if (!isBorn(digits.slice(0, 2), `19${digits.slice(6, 12)}`)) {
    return null;
  }
  const labelled = label.test(line.slice(0, match.index));
  const place = { kind: "id-number", start: match.index, end: match.index + digits.length } as const;
  return { ...place, reason: labelled ? "label" : "form", sureness: labelled ? "likely" : "maybe" };
}

function isBorn(region: string, day: string): boolean {
  const [year, month, date] = [day.slice(0, 4), day.slice(4, 6), day.slice(6, 8)];
  const plausible = Number(year) >= 1900 && Number(year) <= 2099;
  return regions.has(region) && plausible && parsePlainDate(`${year}-${month}-${date}`) !== undefined;
}
