import type { SecretKind, SecretReason, Sureness } from "@youju/domain";
import { type Detector, everyMatch } from "./secret.ts";

/** A pattern whose named group `value` is the secret. */
type Pattern = {
  readonly kind: SecretKind;
  readonly reason: SecretReason;
  readonly sureness: Sureness;
  readonly pattern: RegExp;
};

const between = "\\s*[:：]?\\s*";

/** A name with a phone number after it, whole or with stars in it. */
const nameBeforePhone = "(?<value>\\p{Script=Han}{2,4})[\\s,，]*(?=(?:\\+?86[ -]?)?(?:1[3-9]\\d|\\d{3})[ -]?[\\d*]{4})";

const patterns: readonly Pattern[] = [
  {
    kind: "email",
    reason: "form",
    sureness: "sure",
    pattern: /(?<![\w.%+-])(?<value>[A-Za-z0-9][\w.%+-]{0,63}@(?:[A-Za-z0-9-]{1,63}\.){1,4}[A-Za-z]{2,24})(?![\w-])/,
  },
  {
    kind: "account",
    reason: "label",
    sureness: "sure",
    pattern: new RegExp(
      `(?:微信号?|薇信|威信|WeChat(?: ?ID)?|weixin|VX|V信|加[vV])(?:号|是|为)?${between}(?<value>[A-Za-z][-_A-Za-z0-9]{5,19})(?![-_A-Za-z0-9])`,
      "i",
    ),
  },
  { kind: "account", reason: "form", sureness: "sure", pattern: /(?<!\w)(?<value>wxid_[a-z0-9]{8,24})(?!\w)/ },
  {
    kind: "account",
    reason: "label",
    sureness: "likely",
    pattern: new RegExp(`(?:QQ|扣扣)(?:号|是|为)?${between}(?<value>[1-9]\\d{4,11})(?!\\d)`, "i"),
  },
  {
    kind: "name",
    reason: "label",
    sureness: "likely",
    pattern: new RegExp(
      `(?:收货人|收件人|寄件人|发件人|联系人|姓名|户名|持卡人|收款人|付款人|开户名)${between}(?<value>\\p{Script=Han}(?:[ ·]?\\p{Script=Han}){1,4})(?!\\p{Script=Han})`,
      "u",
    ),
  },
  {
    kind: "name",
    reason: "label",
    sureness: "likely",
    pattern: new RegExp(`(?:^|\\s)[收寄](?:件|货)?\\s*[:：]?\\s*${nameBeforePhone}`, "u"),
  },
  {
    kind: "name",
    reason: "form",
    sureness: "likely",
    pattern:
      /^\s*(?!.{0,4}(?:电话|手机|联系|客服|热线|拨打|请打|号|证|传真))(?<value>\p{Script=Han}{2,4})[\s,，]*(?=(?:\+?86[ -]?)?1[3-9][\d*][ -]?[\d*]{4}[ -]?[\d*]{4}\s*$)/u,
  },
  {
    kind: "order-number",
    reason: "label",
    sureness: "likely",
    pattern: new RegExp(
      `(?:订单(?:编号|号码?)?|交易号|流水号|商户单号|交易单号|转账单号)${between}(?<value>[A-Za-z0-9][A-Za-z0-9-]{9,31})(?![A-Za-z0-9])`,
    ),
  },
  {
    kind: "parcel-number",
    reason: "label",
    sureness: "likely",
    pattern: new RegExp(
      `(?:运单(?:编?号)?|快递(?:单?号)|物流(?:单?号|编号)|包裹号)${between}(?<value>[A-Za-z]{0,4}\\d{9,18})(?![A-Za-z0-9])`,
    ),
  },
  {
    kind: "parcel-number",
    reason: "form",
    sureness: "likely",
    pattern: /(?<![A-Za-z0-9])(?<value>(?:SF|YT|JT|JD[A-Z]?|ZTO|STO)\d{12,15})(?![A-Za-z0-9])/,
  },
];

/** Provinces as plates name them. */
const provinces = "京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼";
const sign = "[A-HJ-NP-Z0-9]";
/** Five signs, or for new energy six: a letter and five digits either way round. */
const plate = new RegExp(
  `[${provinces}][A-HJ-NP-Z][·. -]?(?:[A-HJK]${sign}\\d{4}|\\d{5}[A-HJK]|${sign}{4}[A-HJ-NP-Z0-9挂学警港澳])(?![A-Za-z0-9])`,
);

/** What its label or its form gives away: mail addresses, accounts, names after a label, numbers of orders and parcels. */
export const findLabelled: Detector = (line) =>
  patterns.flatMap(({ pattern, ...what }) =>
    everyMatch(pattern, line, (match) => {
      const value = match.groups?.value ?? "";
      const start = match.index + match[0].lastIndexOf(value);
      return { ...what, start, end: start + value.length };
    }),
  );

/** Number plates of the mainland, of new energy cars too. Three digits at least: words in capitals are none. */
export const findPlates: Detector = (line) =>
  everyMatch(plate, line, ({ 0: written, index }) =>
    written.replaceAll(/\D/g, "").length < 3
      ? null
      : { kind: "plate", reason: "form", sureness: "likely", start: index, end: index + written.length },
  );
