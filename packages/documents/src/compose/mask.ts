/** Numbers by which a person or an order can be found, in the order they are looked for. */
const traces: readonly (readonly [RegExp, string])[] = [
  [/[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g, "（邮箱已隐去）"],
  [/(?<!\d)1[3-9]\d(?:[ -]?\d{4}){2}(?!\d)/g, "（电话已隐去）"],
  [/(?<!\d)0\d{2,3}[ -]?\d{7,8}(?!\d)/g, "（电话已隐去）"],
  [/(?<![0-9A-Za-z])[0-9A-Za-z]{12,}(?![0-9A-Za-z])/g, "（编号已隐去）"],
  [/(?:微信|微信号|QQ|qq)[号：: ]{0,2}[0-9A-Za-z_-]{5,}/g, "（账号已隐去）"],
  [/[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼][A-HJ-NP-Z][A-HJ-NP-Z0-9]{5,6}/g, "（车牌已隐去）"],
];

/** A text for anyone to read: phone, mail, account, plate and long numbers are taken out; a price stays. 脱敏 */
export function maskPersonalData(text: string): string {
  return traces.reduce((so, [pattern, put]) => so.replaceAll(pattern, put), text);
}
