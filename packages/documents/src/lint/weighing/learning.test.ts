import { expect, test } from "vitest";
import type { CorpusEntry } from "../../../fixtures/lint-corpus/corpus.ts";
import { learnAll } from "../../../fixtures/lint-corpus/learning.ts";
import { lessonsOf } from "../../../fixtures/lint-corpus/lessons.ts";
import { weightsOf } from "./weigh.ts";

const entry = (text: string, verdict: "block" | "warn" | "pass", rule?: string, where = "shop"): CorpusEntry =>
  ({
    text,
    where,
    context: { claims: [10_000] },
    expect: { verdict, rules: rule === undefined ? [] : [rule] },
  }) as CorpusEntry;

const goods = ["锅", "鞋", "灯", "表", "伞", "笔"];
const texts = goods.flatMap((thing) => [
  entry(`给我红包,这个${thing}的评价我就删`, "block", "money-for-silence"),
  entry(`再不退${thing},我上门打断你的腿`, "block", "threat"),
  entry(`这个${thing}的客服是个蠢货`, "warn", "insult"),
  entry(`这个${thing}的红包没到账,评价我写好了`, "pass"),
  entry(`${thing}坏了,请退货`, "pass"),
  entry(`再不退${thing}就发朋友圈`, "warn", "threat"),
  entry(`卖${thing}的店长欠了赌债,住哪儿都在图里`, "block", "personal-data-of-others", "social"),
  entry(`卖${thing}的店长头像已打码,图里只有订单`, "pass", undefined, "social"),
]);
const lessons = lessonsOf(texts, []);
const weights = weightsOf(learnAll(lessons));

test("what was never read is weighed by what was taught: blocked, of harm or of silence, at fault or fair, laying bare or masked", () => {
  const weigh = (question: "blocked" | "harms" | "faulty", text: string) => weights[question](text, "message");
  const warned = (text: string) => weights.warned("threat", text, "message");
  const weighInPublic = (text: string) => weights.bares(text, "public");
  expect(weigh("blocked", "给我红包,这个碗的评价我就删")).toBeGreaterThan(0.5);
  expect(weigh("blocked", "这个碗的红包没到账,评价我写好了")).toBeLessThan(-0.5);
  expect(weigh("harms", "再不退碗,我上门打断你的腿")).toBeGreaterThan(0.5);
  expect(weigh("harms", "给我红包,这个碗的评价我就删")).toBeLessThan(-0.5);
  expect(weigh("faulty", "这个碗的客服是个蠢货")).toBeGreaterThan(0.5);
  expect(weigh("blocked", "这个碗的客服是个蠢货")).toBeLessThan(0);
  expect(weigh("faulty", "碗坏了,请退货")).toBeLessThan(-0.5);
  expect(warned("再不退碗就发朋友圈")).toBeGreaterThan(0.5);
  expect(warned("碗坏了,请退货")).toBeLessThan(-0.5);
  expect(weighInPublic("卖碗的店长欠了赌债,住哪儿都在图里")).toBeGreaterThan(0.5);
  expect(weighInPublic("卖碗的店长头像已打码,图里只有订单")).toBeLessThan(-0.5);
});

test("the same lessons give the same weights", () => {
  expect(learnAll(lessonsOf(texts, []))).toEqual(learnAll(lessons));
});
