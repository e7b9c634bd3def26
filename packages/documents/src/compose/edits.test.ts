import { plainDate } from "@youju/domain";
import { readLawFolder } from "@youju/law/read";
import { anAssessment, exhibitsOf, inventedProfile } from "@youju/testing/assessment";
import { inventedFacts } from "@youju/testing/facts";
import { describe, expect, test } from "vitest";
import { type ComposeInput, composePaper, type PaperId, paperText, printPaper, withEdits } from "../index.ts";

const data = readLawFolder();
const facts = inventedFacts("no-reason-return");
const input: ComposeInput = {
  assessment: anAssessment({ kind: "no-reason-return", facts }),
  profile: inventedProfile,
  exhibits: exhibitsOf("order-page", "chat"),
  facts,
  today: plainDate("2026-10-06"),
  directory: { channels: data.core.channels, platforms: data.platforms ?? [] },
};

const edited = (paper: PaperId, edits: Record<string, string>) => withEdits(composePaper(paper, input), edits, input);
const printed = (paper: PaperId, edits: Record<string, string>) => {
  const { tree, audience } = edited(paper, edits);
  return paperText(printPaper(tree, audience, input.today));
};

describe("a paper with the person's own words", () => {
  test("says them in the form and in the letter, and no longer what they replaced", () => {
    const own = "店家说拆了就不退。";
    const before = composePaper("12315-complaint", input).fields.find(({ id }) => id === "content")?.value ?? "";
    const { fields, variants } = edited("12315-complaint", { content: own });
    expect(fields.find(({ id }) => id === "content")).toMatchObject({ value: own, count: 9, missing: false });
    expect(variants.map(({ text }) => text)).toEqual([own]);
    const letter = printed("12315-complaint", { content: own });
    expect(letter).toContain(own);
    expect(letter).not.toContain(before.slice(0, 20));
    expect(letter).toContain(String(facts.orderNumber));
  });

  test("a corrected name stands in the letter's own line", () => {
    const letter = printed("12315-complaint", { "respondent-name": "杭州示例贸易有限公司" });
    expect(letter).toContain("名称：杭州示例贸易有限公司");
    expect(letter).not.toContain(String(facts.sellerLegalName));
  });

  test("a dollar sign or a pattern in the words is taken as it is", () => {
    expect(printed("12315-complaint", { "respondent-name": "$& 与 $1" })).toContain("名称：$& 与 $1");
  });

  test("is checked again: a threat in it blocks, and a finding about gone words is gone", () => {
    const rules = (words: string) =>
      edited("shop-message", { message: words }).lint.map(({ rule, severity }) => [rule, severity]);
    expect(rules("不退钱就等着瞧。")).toContainEqual(["threat", "blocks"]);
    expect(rules("请退款。")).toEqual([]);
  });

  test("a blank leaves a required field missing", () => {
    expect(edited("12315-complaint", { content: " " }).fields.find(({ id }) => id === "content")?.missing).toBe(true);
  });

  test("words for a field the paper does not have change nothing", () => {
    expect(edited("shop-message", { nonsense: "字" })).toEqual(composePaper("shop-message", input));
  });

  test.each([
    ["shop-message", "message"],
    ["platform-application", "explanation"],
    ["platform-dispute-note", "dispute-note"],
    ["12315-complaint", "request"],
  ] as const)("%s: the %s is printed as written", (paper, field) => {
    expect(printed(paper, { [field]: "只此一句话。" })).toContain("只此一句话。");
  });
});
