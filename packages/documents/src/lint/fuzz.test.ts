import { fen, plainDate } from "@youju/domain";
import { lawBook } from "@youju/law";
import { readLawFolder } from "@youju/law/read";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type LintContext, lintText } from "../lint.ts";
import { numeralCharacters } from "./reading/numerals.ts";

const { outdated } = lawBook(readLawFolder());
const filings = ["complaint", "report", "office", "court", "message", "public"] as const;

/** What the lint looks for, and what it reads its figures and voices from, in bits. */
const bits = [
  ...numeralCharacters,
  ..."0123456789.,，。！？；：\n“”‘’「」（）《》¥￥%％*·-—…#@ 　abkwoxABKW",
  ...["元", "块", "毛", "万元", "倍", "千万", "万一", "第", "条", "年", "月", "日", "号", "电话", "尾号", "身份证"],
  ...["不然", "否则", "就", "退", "赔", "给", "加", "投诉", "举报", "起诉", "差评", "删", "撤", "发抖音", "封口费"],
  ...[
    "客服说",
    "老板表示",
    "他回我",
    "我没答应",
    "你家",
    "孩子",
    "学校",
    "砸",
    "弄死",
    "骗子",
    "诈骗",
    "史上最",
    "消法",
  ],
  ...["\u{1f600}", "\u{20bb7}", "\ud800", "\udc00", "\u200b", "\u202e", "e\u0301", "①", "Ⅳ", "㎡", "０", "Ａ"],
];

const texts = fc.oneof(
  fc.array(fc.constantFrom(...bits), { maxLength: 60 }).map((parts) => parts.join("")),
  fc.string({ unit: "binary", maxLength: 200 }),
);

describe("whatever is typed", () => {
  test("the lint reads it, and what it finds lies within the text", () => {
    fc.assert(
      fc.property(texts, fc.constantFrom(...filings), fc.boolean(), (text, filing, knowsDay) => {
        const context: LintContext = {
          facts: knowsDay ? { orderedOn: plainDate("2026-10-03") } : {},
          profile: null,
          amounts: [fen(36_800)],
          people: ["示例某"],
          articles: null,
          outdated,
          filing,
        };
        for (const { at, fix, text: told } of lintText(text, context)) {
          expect(told.zh).not.toBe("");
          expect(told.en).not.toBe("");
          for (const { start, end } of [at, fix].filter((span) => span !== null && span !== undefined)) {
            expect(start).toBeGreaterThanOrEqual(0);
            expect(end).toBeGreaterThanOrEqual(start);
            expect(end).toBeLessThanOrEqual(text.length);
          }
        }
      }),
      { numRuns: 1500 },
    );
  });
});
