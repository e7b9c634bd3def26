import { plain } from "./plain.ts";

/** A carrier: the words it goes by and, where its numbers have one, the form of its own. 承运人 */
type Carrier = { readonly name: string; readonly words: RegExp; readonly numbers: RegExp | null };

const carriers: readonly Carrier[] = [
  { name: "顺丰速运", words: /顺丰/, numbers: /^SF\d{12,15}$/ },
  { name: "京东快递", words: /京东|京邦达/, numbers: /^JD[A-Z]{0,2}\d{11,15}(?:-\d+){0,3}$/ },
  { name: "圆通速递", words: /圆通/, numbers: /^YT\d{13}$/ },
  { name: "极兔速递", words: /极兔/, numbers: /^JT\d{13}$/ },
  { name: "德邦快递", words: /德邦/, numbers: /^DP[KLW]\d{9,13}$/ },
  { name: "邮政EMS", words: /邮政|EMS/, numbers: /^[A-Z]{2}\d{9}[A-Z]{2}$/ },
  { name: "中通快递", words: /中通/, numbers: /^ZTO?\d{10,14}$/ },
  { name: "申通快递", words: /申通/, numbers: /^STO\d{10,14}$/ },
  { name: "韵达快递", words: /韵达/, numbers: /^YD\d{11,15}$/ },
  { name: "百世快递", words: /百世/, numbers: /^BS\d{10,14}$/ },
  { name: "菜鸟速递", words: /菜鸟速递|丹鸟|菜鸟直送/, numbers: null },
  { name: "跨越速运", words: /跨越/, numbers: /^KYE?\d{11,13}$/ },
  { name: "天天快递", words: /天天快递/, numbers: null },
  { name: "优速快递", words: /优速/, numbers: null },
  { name: "宅急送", words: /宅急送/, numbers: null },
  { name: "安能物流", words: /安能/, numbers: null },
  { name: "壹米滴答", words: /壹米滴答/, numbers: null },
  { name: "众邮快递", words: /众邮/, numbers: null },
  { name: "丰网速运", words: /丰网/, numbers: null },
  { name: "苏宁物流", words: /苏宁/, numbers: null },
  { name: "速尔快递", words: /速尔/, numbers: null },
  { name: "国通快递", words: /国通/, numbers: null },
  { name: "日日顺物流", words: /日日顺/, numbers: null },
];

/** The name of the carrier that a text names, as people know it. */
export function carrierIn(text: string): string | undefined {
  return carriers.find((carrier) => carrier.words.test(text))?.name;
}

const brands =
  "顺丰|京东|京邦达|圆通|极兔|德邦|邮政|EMS|中通|申通|韵达|百世|菜鸟|丹鸟|跨越|天天|优速|安能|众邮|丰网|苏宁|速尔|国通|日日顺";
const kinds = "邮政|速递|快递|速运|物流|快运|特快|快包|直送|EMS";
const nameWritten = new RegExp(
  `(?:中国)?(?:(?:${brands})(?:${kinds})+|EMS|宅急送|壹米滴答|(?<=中国)邮政|(?:顺丰|圆通|极兔|德邦|邮政|中通|申通|韵达|百世|丹鸟|跨越)(?!\\p{Script=Han}))`,
  "u",
);
const nameAlone = new RegExp(`^(?:${nameWritten.source})$`, "u");

/** The carrier's name as a text has it, `韵达快递` in `韵达快递（普通）`; words that only begin like one are none. */
export function carrierWritten(text: string): string | undefined {
  return nameWritten.exec(plain(text))?.[0];
}

/** Whether a text is a carrier's name and nothing else, as over a parcel's way or on a waybill. */
export function isCarrierName(text: string): boolean {
  return nameAlone.test(plain(text).replace(/[>›)）|]$/, ""));
}

/** The carrier whose own form a parcel number has; `undefined` for numbers of digits alone, which many carriers use. */
export function carrierOfNumber(number: string): string | undefined {
  return carriers.find((carrier) => carrier.numbers?.test(number))?.name;
}

/** What numbers of digits alone the carriers give: a look of them, no proof. */
const digitForms: Readonly<Record<string, RegExp>> = {
  中通快递: /^(?:7[0-9]\d{12}|[2-7]\d{11})$/,
  申通快递: /^(?:77\d{13}|[2-9]\d{11,12})$/,
  韵达快递: /^(?:[1-4]\d{12}|[34]\d{14})$/,
  邮政EMS: /^(?:1[0-9]\d{11}|9\d{12})$/,
  百世快递: /^[57]\d{12,14}$/,
  顺丰速运: /^\d{12}$/,
};

/** Whether the carrier has numbers of that form, by letters before them or by how many digits they have. */
export function fitsCarrier(number: string, carrier: string): boolean {
  return carrierOfNumber(number) === carrier || (digitForms[carrier]?.test(number) ?? false);
}

const weights = [8, 6, 4, 2, 3, 5, 9, 7] as const;

/** Whether a postal number such as `EA123456785CN` bears its check digit (UPU S10); other numbers give `undefined`. */
export function postalCheck(number: string): boolean | undefined {
  const match = /^[A-Z]{2}(\d{8})(\d)[A-Z]{2}$/.exec(number);
  if (!match) {
    return undefined;
  }
  const sum = [...(match[1] ?? "")].reduce((total, digit, at) => total + Number(digit) * (weights[at] ?? 0), 0);
  const rest = 11 - (sum % 11);
  const digit = rest === 10 ? 0 : rest === 11 ? 5 : rest;
  return digit === Number(match[2]);
}
