/** A carrier: the words it goes by and, where its numbers have one, the form of its own. 承运人 */
type Carrier = { readonly name: string; readonly words: RegExp; readonly numbers: RegExp | null };

const carriers: readonly Carrier[] = [
  { name: "顺丰速运", words: /顺丰/, numbers: /^SF\d{12,13}$/ },
  { name: "京东快递", words: /京东(?:快递|物流)/, numbers: /^JD[A-Z]{0,2}\d{11,15}(?:-\d+){0,3}$/ },
  { name: "圆通速递", words: /圆通/, numbers: /^YT\d{13}$/ },
  { name: "极兔速递", words: /极兔/, numbers: /^JT\d{13}$/ },
  { name: "德邦快递", words: /德邦/, numbers: /^DP[KL]\d{9,13}$/ },
  { name: "邮政EMS", words: /邮政|EMS/, numbers: /^[A-Z]{2}\d{9}[A-Z]{2}$/ },
  { name: "中通快递", words: /中通/, numbers: /^ZTO?\d{10,14}$/ },
  { name: "申通快递", words: /申通/, numbers: /^STO\d{10,14}$/ },
  { name: "韵达快递", words: /韵达/, numbers: null },
  { name: "百世快递", words: /百世/, numbers: null },
  { name: "菜鸟速递", words: /菜鸟速递|丹鸟/, numbers: null },
  { name: "跨越速运", words: /跨越/, numbers: /^KY\d{11,13}$/ },
];

/** The name of the carrier that a text names, as people know it. */
export function carrierIn(text: string): string | undefined {
  return carriers.find((carrier) => carrier.words.test(text))?.name;
}

/** The carrier whose own form a parcel number has; `undefined` for numbers of digits alone, which many carriers use. */
export function carrierOfNumber(number: string): string | undefined {
  return carriers.find((carrier) => carrier.numbers?.test(number))?.name;
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
