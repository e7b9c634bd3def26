import { type PlainDate, parsePlainDate, type Text } from "@youju/domain";

/** What a number of the national 12315 platform says of itself, or that its form is not known. */
export type FilingNumber =
  | {
      readonly kind: "read";
      /** Six digits of GB/T 2260: the county or district whose office has it. */
      readonly area: string;
      /** The province, from the first two of them. */
      readonly province: Text;
      /** The day it was filed. */
      readonly on: PlainDate;
      readonly serial: string;
    }
  | { readonly kind: "unknown-form" };

const form = /^1(\d{6})00(\d{4})(\d{2})(\d{2})(\d{8})$/;

/**
 * Reads a number of the 12315 platform: `1`, the area, `00`, the day, a serial. Only numbers of reports were seen so far,
 * so any other form is taken as it is and said to be unknown. Nothing is checked but that the day and the province exist:
 * the number carries no check digit.
 */
export function readFilingNumber(number: string): FilingNumber {
  const found = form.exec(number.replaceAll(/[\s-]/g, ""));
  const [, area = "", year, month, day, serial = ""] = found ?? [];
  const on = parsePlainDate(`${year}-${month}-${day}`);
  const province = provinces[area.slice(0, 2)];
  return on === undefined || province === undefined
    ? { kind: "unknown-form" }
    : { kind: "read", area, province, on, serial };
}

/** The first two digits of GB/T 2260. 省级行政区划代码 */
const provinces: Readonly<Record<string, Text>> = {
  "11": { zh: "北京", en: "Beijing" },
  "12": { zh: "天津", en: "Tianjin" },
  "13": { zh: "河北", en: "Hebei" },
  "14": { zh: "山西", en: "Shanxi" },
  "15": { zh: "内蒙古", en: "Inner Mongolia" },
  "21": { zh: "辽宁", en: "Liaoning" },
  "22": { zh: "吉林", en: "Jilin" },
  "23": { zh: "黑龙江", en: "Heilongjiang" },
  "31": { zh: "上海", en: "Shanghai" },
  "32": { zh: "江苏", en: "Jiangsu" },
  "33": { zh: "浙江", en: "Zhejiang" },
  "34": { zh: "安徽", en: "Anhui" },
  "35": { zh: "福建", en: "Fujian" },
  "36": { zh: "江西", en: "Jiangxi" },
  "37": { zh: "山东", en: "Shandong" },
  "41": { zh: "河南", en: "Henan" },
  "42": { zh: "湖北", en: "Hubei" },
  "43": { zh: "湖南", en: "Hunan" },
  "44": { zh: "广东", en: "Guangdong" },
  "45": { zh: "广西", en: "Guangxi" },
  "46": { zh: "海南", en: "Hainan" },
  "50": { zh: "重庆", en: "Chongqing" },
  "51": { zh: "四川", en: "Sichuan" },
  "52": { zh: "贵州", en: "Guizhou" },
  "53": { zh: "云南", en: "Yunnan" },
  "54": { zh: "西藏", en: "Tibet" },
  "61": { zh: "陕西", en: "Shaanxi" },
  "62": { zh: "甘肃", en: "Gansu" },
  "63": { zh: "青海", en: "Qinghai" },
  "64": { zh: "宁夏", en: "Ningxia" },
  "65": { zh: "新疆", en: "Xinjiang" },
};
