import { expect, test } from "vitest";
import { wordsOf } from "./words.ts";

test("words are parted as they were when the weights were learnt, and signs stand for words", () => {
  expect(wordsOf("上个月买的电饭煲掉漆,退我$。", ["$"]).join(" ")).toBe("上个 月 买 的 电 饭 煲 掉 漆 退 我 $");
});

test("a sentence without an end has no more words than can be paired in time", () => {
  expect(wordsOf("退款,".repeat(500), [])).toHaveLength(60);
});
