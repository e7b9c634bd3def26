import fc from "fast-check";
import { expect, test } from "vitest";
import { likeness, likenessFindings, sketchOf } from "./likeness.ts";

const first =
  "我在这家店买的电饭煲第一次用就跳闸，联系客服三次，客服只说让我等，一直没有给出处理办法，我要求退货退款，运费由店家承担。";
const copied = first.replace("电饭煲", "热水壶").replace("三次", "5次");
const different =
  "快递显示已经签收，可是我和家人都没有收到包裹，驿站也说没有这个单号，店家让我自己找快递公司，我请店家先退款再去查。";

test("the words of another case put in again with other goods and figures are pointed out, a story of its own is not", () => {
  const elsewhere = [sketchOf(first)].filter((sketch) => sketch !== null);
  expect(likenessFindings(copied, elsewhere).map(({ rule, severity }) => [rule, severity])).toEqual([
    ["near-identical", "warns"],
  ]);
  expect(likenessFindings(different, elsewhere)).toEqual([]);
  expect(likenessFindings(first, [])).toEqual([]);
});

test("a short text is like no other", () => {
  expect(sketchOf("请退款，谢谢。")).toBeNull();
});

test("likeness is the same either way round, and whole of a text with itself", () => {
  const words = fc.string({ unit: fc.constantFrom(..."甲乙丙丁戊己庚辛"), minLength: 40, maxLength: 80 });
  fc.assert(
    fc.property(words, words, (one, other) => {
      const [a, b] = [sketchOf(one) ?? [], sketchOf(other) ?? []];
      expect(likeness(a, b)).toBe(likeness(b, a));
      expect(likeness(a, a)).toBe(1);
    }),
    { numRuns: 30 },
  );
});
