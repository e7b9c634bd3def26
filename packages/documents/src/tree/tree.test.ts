import { type Article, type Audience, audiences, plainDate } from "@youju/domain";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type DocumentTree,
  emptyTrace,
  forAudience,
  formWords,
  formWordTable,
  mayRead,
  ownNotes,
  paperText,
  printPaper,
  type Sentence,
  sentenceMaker,
  sentencesOf,
} from "../tree.ts";
import { mentionsOfLaw } from "./law-mention.ts";

const article = (own: Partial<Article> = {}): Article => ({
  id: "consumer-protection-law@2013-10-25#25",
  citation: { zh: "《消费者权益保护法》第二十五条", en: "Consumer Protection Law art. 25" },
  gist: { zh: "网购七日内可退。", en: "Seven days to return." },
  effectiveFrom: plainDate("2014-03-15"),
  effectiveTo: null,
  link: null,
  confidence: "high",
  checkedOn: plainDate("2026-11-21"),
  ...own,
});

const footing = { today: plainDate("2026-11-21"), articles: [article()], facts: { itemName: "《民法典》精装本" } };
const say = sentenceMaker(footing);

describe("a sentence and its source", () => {
  test("a sentence without a source cannot be made", () => {
    expect(() => say({ text: "商家不对。", from: { facts: [] } })).toThrow(RangeError);
    expect(() => say({ text: "商家不对。", from: { exhibits: [], articles: [] } })).toThrow(RangeError);
  });

  test("a sentence keeps what it rests on and stays with the person unless an audience is named", () => {
    expect(say({ text: "实付368元。", from: { facts: ["pricePaid"], exhibits: [2] } })).toEqual({
      text: "实付368元。",
      audience: "own",
      trace: { ...emptyTrace, facts: ["pricePaid"], exhibits: [2] },
      kind: "said",
    });
  });

  test("law named without its article is refused", () => {
    expect(() => say({ text: "依据《消费者权益保护法》应当退货。", from: { facts: ["pricePaid"] } })).toThrow(
      "article",
    );
    expect(() => say({ text: "依第25条应当退货。", from: { facts: ["pricePaid"] } })).toThrow("article");
  });

  test("an item named after a statute is no law, even when its name is cut short", () => {
    expect(say({ text: "购买《民法典》精…", from: { facts: ["itemName"] } }).text).toBe("购买《民法典》精…");
  });

  test("an address in a numbered lane names no law", () => {
    expect(say({ text: "通讯地址：示例市第五条胡同1号", from: { profile: ["address"] } }).kind).toBe("said");
  });

  test.each([
    ["unknown", []],
    ["no longer in force", [article({ effectiveTo: plainDate("2026-11-20") })]],
    ["not yet in force", [article({ effectiveFrom: plainDate("2026-11-22") })]],
    ["of medium confidence", [article({ confidence: "medium" })]],
  ])("an article that is %s cannot be cited", (_, articles) => {
    const cite = sentenceMaker({ ...footing, articles });
    expect(() => cite({ text: "依法应当退货。", from: { articles: [article().id] } })).toThrow(RangeError);
  });

  test("an article may be cited on its first and on its last day", () => {
    const days = { effectiveFrom: footing.today, effectiveTo: footing.today };
    const cite = sentenceMaker({ ...footing, articles: [article(days)] });
    expect(cite({ text: "依法应当退货。", from: { articles: [article().id] } }).kind).toBe("said");
  });

  test("form words name no law, no amount and no day", () => {
    for (const words of Object.values(formWordTable)) {
      expect(mentionsOfLaw(words)).toEqual([]);
      expect(words).not.toMatch(/[0-9¥]/);
    }
  });
});

const sentence: fc.Arbitrary<Sentence> = fc.record({
  text: fc.string({ minLength: 1 }),
  audience: fc.constantFrom(...audiences),
  trace: fc.constant(emptyTrace),
  kind: fc.constant("said" as const),
});
const paragraph = fc.record({ sentences: fc.array(sentence, { maxLength: 4 }) });
const section = fc.oneof(
  fc.record({
    id: fc.string(),
    heading: fc.constant(formWords("account")),
    layout: fc.constantFrom("prose" as const, "numbered" as const),
    paragraphs: fc.array(paragraph, { maxLength: 4 }),
  }),
  fc.record({
    id: fc.string(),
    heading: fc.constant(null),
    layout: fc.constant("table" as const),
    rows: fc.array(fc.array(paragraph, { minLength: 1, maxLength: 3 }), { maxLength: 4 }),
  }),
);
const anyTree: fc.Arbitrary<DocumentTree> = fc.record({
  title: fc.constant(formWords("complaintTitle")),
  sections: fc.array(section, { maxLength: 4 }),
});

describe("who may read what", () => {
  test("the person reads everything, the public only what is public", () => {
    const readableBy = (reader: Audience) => audiences.filter((allowed) => mayRead(reader, allowed));
    expect(readableBy("own")).toEqual(audiences);
    expect(readableBy("respondent")).toEqual(["respondent", "court", "public"]);
    expect(readableBy("public")).toEqual(["public"]);
  });

  test("a tree for an audience holds nothing meant for fewer people", () => {
    fc.assert(
      fc.property(anyTree, fc.constantFrom(...audiences), (tree, reader) => {
        for (const { audience } of sentencesOf(forAudience(tree, reader))) {
          expect(mayRead(reader, audience)).toBe(true);
        }
      }),
    );
  });

  test("a table row with one hidden cell is hidden whole", () => {
    const cell = (text: string, audience: Audience) => ({ sentences: [{ ...formWords("account"), text, audience }] });
    const tree: DocumentTree = {
      title: formWords("complaintTitle"),
      sections: [
        {
          id: "t",
          heading: null,
          layout: "table",
          rows: [
            [cell("甲", "public"), cell("乙", "public")],
            [cell("一", "public"), cell("底线", "own")],
            [cell("二", "public"), cell("三", "public")],
          ],
        },
      ],
    };
    expect(paperText(printPaper(tree, "mediator", footing.today))).toBe("消费投诉书\n\n甲｜乙\n二｜三");
    expect(ownNotes(tree).map((note) => note.text)).toEqual(["底线"]);
  });
});
