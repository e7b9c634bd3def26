import type { PaperWords, WordsComparison } from "@youju/domain";
import fc from "fast-check";
import { expect, test } from "vitest";
import { compareWords } from "./compare-words.ts";

const paper = (...sentences: readonly string[]): PaperWords => ({
  fields: [{ id: "content", label: "投诉内容", value: sentences.join("") }],
  sections: [{ heading: "事实", sentences }],
});

const kinds = ({ sections }: WordsComparison) => sections.flatMap(({ sentences }) => sentences.map(({ kind }) => kind));

test("a changed day shows inside its sentence, a new sentence whole, and what stayed as it is", () => {
  const before = paper("我于9月26日签收。", "商品与页面不符。", "要求退款。");
  const compared = compareWords(
    before,
    paper("我于9月27日签收。", "商品与页面不符。", "另有聊天记录为证。", "要求退款。"),
  );
  expect(kinds(compared)).toEqual(["changed", "same", "added", "same"]);
  expect(compared.changed).toBe(2);
  expect(compared.fields).toEqual(["投诉内容"]);
  const marked = compared.sections[0]?.sentences[0]?.pieces.filter(({ kind }) => kind !== "same");
  expect(marked?.map(({ kind, text }) => [kind, text.includes("26") || text.includes("27")])).toEqual([
    ["removed", true],
    ["added", true],
  ]);
});

test("sentences that have nothing in common are one left out and one added, not one changed", () => {
  expect(kinds(compareWords(paper("卖家拒绝退款。"), paper("平台判定买家胜诉，款项已经原路退回。")))).toEqual([
    "added",
    "removed",
  ]);
});

test("a section only one version has is marked as a whole", () => {
  const before = paper("签收。");
  const after = { ...before, sections: [...before.sections, { heading: "请求", sentences: ["退款。"] }] };
  expect(compareWords(before, after).sections.map(({ heading, kind }) => [heading, kind])).toEqual([
    ["事实", "same"],
    ["请求", "added"],
  ]);
  expect(compareWords(after, before).sections.map(({ kind }) => kind)).toEqual(["same", "removed"]);
});

const anyPaper = fc.array(
  fc.record({
    heading: fc.constantFrom("事实", "请求", "依据", ""),
    sentences: fc.array(fc.string({ unit: fc.constantFrom(..."签收退款9月26日，。 ab"), minLength: 1, maxLength: 12 })),
  }),
  { maxLength: 4 },
);

test("the pieces joined up give both versions to the letter", () => {
  const joined = ({ sections }: WordsComparison, left: "added" | "removed") =>
    sections
      .filter(({ kind }) => kind !== left)
      .map(({ heading, sentences }) => ({
        heading,
        sentences: sentences
          .filter(({ kind }) => kind !== left)
          .map(({ pieces }) => pieces.flatMap(({ kind, text }) => (kind === left ? [] : [text])).join("")),
      }));
  fc.assert(
    fc.property(anyPaper, anyPaper, (from, to) => {
      const compared = compareWords({ fields: [], sections: from }, { fields: [], sections: to });
      expect(joined(compared, "added")).toEqual(from);
      expect(joined(compared, "removed")).toEqual(to);
      expect(compareWords({ fields: [], sections: from }, { fields: [], sections: from }).changed).toBe(0);
    }),
    { numRuns: 60 },
  );
});
