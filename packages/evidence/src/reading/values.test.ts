import { fen, formatYuan } from "@youju/domain";
import fc from "fast-check";
import { expect, test } from "vitest";
import { readAmount } from "./amount.ts";
import { carrierIn, carrierOfNumber, postalCheck } from "./carriers.ts";
import { withoutArrow } from "./labels.ts";
import { readMoment } from "./moment.ts";
import { readMobile, readOrderNumber, readParcelNumber, readPaymentNumber } from "./numbers.ts";
import { digitsFrom, plain, sameText } from "./plain.ts";

test("full-width forms and blanks make no difference", () => {
  expect(plain("实付款 ：￥１,２４８．００")).toBe("实付款:¥1,248.00");
  expect(sameText("2025-09-28 20:13:45", "2025-09-2820：13：45")).toBe(true);
  expect(sameText("¥1,248.00", "¥1,249.00")).toBe(false);
});

test.each([
  ["¥1,248.00", "¥1,248.00", "strict", false],
  ["￥ 1,248.00", "¥1,248.00", "strict", false],
  ["-¥51.00", "¥51.00", "strict", true],
  ["¥-51.00", "¥51.00", "strict", true],
  ["+¥6.00", "¥6.00", "strict", false],
  ["1248元", "¥1,248.00", "strict", false],
  ["88.5元", "¥88.50", "strict", false],
  ["1,248.00", "¥1,248.00", "strict", false],
  ["实付：￥36.80(免运费)", "¥36.80", "strict", false],
  ["￥.00", "¥0.00", "repaired", false],
  ["¥1.299.00", "¥1,299.00", "repaired", false],
  ["Y1,299.00", "¥1,299.00", "strict", false],
  ["¥1,2O8.OO", "¥1,208.00", "repaired", false],
  ["¥l2.50", "¥12.50", "repaired", false],
  ["1248", "¥1,248.00", "repaired", false],
] as const)("an amount is read as a person would: %s", (text, value, form, minus) => {
  expect(readAmount(text)).toMatchObject({ value, form, minus });
});

test.each(["", "包邮", "免运费", "¥", "S码", "OB"])("where no amount stands none is read: “%s”", (text) => {
  expect(readAmount(text)).toBeUndefined();
});

test("every amount written as apps write it is read back exactly", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 99_999_999_99 }), fc.boolean(), (cents, minus) => {
      const written = `${minus ? "-" : ""}${formatYuan(fen(cents))}`;
      expect(readAmount(written)).toMatchObject({ fen: cents, minus, form: "strict" });
      expect(readAmount(written.replace("¥", "￥ "))).toMatchObject({ fen: cents, form: "strict" });
    }),
  );
});

test.each([
  ["2025-09-28 20:13:45", "2025-09-28 20:13:45", "strict"],
  ["2025-09-2820:13:45", "2025-09-28 20:13:45", "strict"],
  ["2026/03/21 19:44:08", "2026-03-21 19:44:08", "strict"],
  ["2026年3月21日 19:44:29", "2026-03-21 19:44:29", "strict"],
  ["2026年3月21日19:44", "2026-03-21 19:44", "strict"],
  ["创建时间：2025.09.28 8:05", "2025-09-28 08:05", "strict"],
  ["2025-09-28", "2025-09-28", "strict"],
  ["2O25-O9-28 2O:l3:45", "2025-09-28 20:13:45", "repaired"],
  ["2025-09-28 20.13.45", "2025-09-28 20:13:45", "repaired"],
  ["2025-09-28 20:13", "2025-09-28 20:13", "strict"],
  ["2025-09-28 20:13:4", "2025-09-28 20:13", "doubtful"],
  ["2025年9月28日 20:13:", "2025-09-28 20:13", "doubtful"],
  ["2025-09-28 20:13:快件已到达", "2025-09-28 20:13", "strict"],
])("a moment is read: %s", (text, value, form) => {
  expect(readMoment(text)).toEqual({ value, form });
});

test.each(["2025-02-30 10:00:00", "2025-13-01", "2025-09-28 25:00", "12025-09-28", "9:41", "星期三"])(
  "a moment that does not exist is none: %s",
  (text) => {
    expect(readMoment(text)).toBeUndefined();
  },
);

test.each([
  ["2509283746510928374", "2509283746510928374", "strict"],
  ["260108-593017748620415　复制", "260108-593017748620415", "strict"],
  ["287310459926 复制", "287310459926", "strict"],
  ["25O9283746510928374", "2509283746510928374", "repaired"],
  ["2509283746510 928374", "2509283746510928374", "strict"],
])("an order number is read: %s", (text, value, form) => {
  expect(readOrderNumber(text)).toEqual({ value, form });
});

test("a payment number is too long for an order number, and a phone number too short for a payment's", () => {
  expect(readOrderNumber("2025092822001187401436592817")).toBeUndefined();
  expect(readPaymentNumber("2025092822001187401436592817")?.value).toBe("2025092822001187401436592817");
  expect(readPaymentNumber("13900001234")).toBeUndefined();
});

test.each([
  ["SF1643920587716", "SF1643920587716", "strict"],
  ["顺丰速运 SF1643920587716 复制", "SF1643920587716", "strict"],
  ["SFl64392O587716", "SF1643920587716", "repaired"],
  ["SFO643920587716", "SF0643920587716", "repaired"],
  ["JDVA09927164385", "JDVA09927164385", "strict"],
  ["JD0123987465021-1-1-", "JD0123987465021-1-1", "strict"],
  ["773204118856093", "773204118856093", "strict"],
  ["O73204118856093", "073204118856093", "repaired"],
  ["EA123456785CN", "EA123456785CN", "strict"],
])("a parcel number is read: %s", (text, value, form) => {
  expect(readParcelNumber(text)).toEqual({ value, form });
});

test("digits turned back never leave a letter behind", () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[OoQDlI|SB0-9]{1,30}$/), (text) => {
      expect(digitsFrom(text)).toMatch(/^\d+$/);
      expect(digitsFrom(text)).toHaveLength(text.length);
    }),
  );
});

test("carriers go by their words and by their numbers", () => {
  expect(carrierIn("京东快递")).toBe("京东快递");
  expect(carrierIn("圆通速递（普通）")).toBe("圆通速递");
  expect(carrierIn("送货上门")).toBeUndefined();
  expect(carrierOfNumber("SF1643920587716")).toBe("顺丰速运");
  expect(carrierOfNumber("462071883350914")).toBeUndefined();
});

test("a postal number bears its check digit", () => {
  expect(postalCheck("RB473124829CN")).toBe(true);
  expect(postalCheck("RB473124820CN")).toBe(false);
  expect(postalCheck("SF1643920587716")).toBeUndefined();
});

test("a masked phone number is not a phone number", () => {
  expect(readMobile("电话13900001234")?.value).toBe("13900001234");
  expect(readMobile("138****6721")).toBeUndefined();
  expect(readMobile("2509283746510928374")).toBeUndefined();
});

test.each([
  ["星辰数码专营店 ›", "星辰数码专营店"],
  ["星辰数码专营店）", "星辰数码专营店"],
  ["星辰数码专营店，", "星辰数码专营店"],
  ["某某旗舰店（官方）", "某某旗舰店（官方）"],
  ["某某旗舰店（官方）>", "某某旗舰店（官方）"],
])("the arrow behind a shop's name is not part of it: %s", (seen, name) => {
  expect(withoutArrow(seen)).toBe(name);
});

test("radicals that a PDF's text has for characters are read as the characters", () => {
  expect(plain("禾城市⻘石 捌佰壹拾叁圆陆⻆整")).toBe("禾城市青石捌佰壹拾叁圆陆角整");
  expect(plain("⺂")).toBe("⺂");
});
