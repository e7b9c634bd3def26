import { plainDate } from "@youju/domain";
import { lawBook } from "@youju/law";
import { readLawFolder } from "@youju/law/read";
import { anAssessment, exhibitsOf, inventedFacts, inventedProfile } from "@youju/testing/assessment";
import { describe, expect, test } from "vitest";
import {
  type ComposeInput,
  composePaper,
  type Edits,
  type PaperId,
  paperText,
  printable,
  withEdits,
} from "../index.ts";

const { channels, platforms } = lawBook(readLawFolder());
const facts = inventedFacts("no-reason-return");
const input: ComposeInput = {
  assessment: anAssessment({ facts }),
  profile: inventedProfile,
  exhibits: exhibitsOf("order-page", "chat", "refusal"),
  facts,
  today: plainDate("2026-10-06"),
  directory: { channels, platforms },
};
const edited = (paper: PaperId, edits: Edits) => withEdits(composePaper(paper, input), edits, input);

describe("the person's own wording", () => {
  test("it stands in the form and in the printed paper, counted and checked again", () => {
    const paper = edited("shop-message", { message: "请按约定退款368元。" });
    expect(paper.fields[0]).toMatchObject({ value: "请按约定退款368元。", count: 11 });
    expect(paperText(printable(paper))).toContain("请按约定退款368元。");
    expect(paperText(printable(paper))).not.toContain("拆封不退");
  });

  test("a threat written in by hand is blocked", () => {
    const paper = edited("shop-message", { message: "不退款368元我就去曝光" });
    expect(paper.lint.map(({ rule, fieldId }) => [rule, fieldId])).toEqual([["money-for-silence", "message"]]);
    expect(() => printable(paper)).toThrow("PAPER_BLOCKED");
  });

  test("a rewritten complaint offers no other length of the old words", () => {
    const { variants } = edited("12315-complaint", { content: "我买的耳机被拒绝退货，请求退还货款368元。" });
    expect(variants.map(({ id }) => id)).toEqual(["own"]);
  });

  test("law and amounts nobody computed are blocked in a rewritten complaint", () => {
    const { lint } = edited("12315-complaint", { content: "依据《产品质量法》第四十条，请求赔偿9999元。" });
    expect(lint.map(({ rule }) => rule).toSorted()).toEqual(["amount-without-claim", "law-without-trace"]);
  });

  test("a required field emptied by hand is missing", () => {
    const paper = edited("12315-complaint", { request: " " });
    expect(paper.fields.find(({ id }) => id === "request")?.missing).toBe(true);
  });

  test("an edit of nothing changes nothing", () => {
    const composed = composePaper("shop-message", input);
    expect(withEdits(composed, {}, input)).toBe(composed);
    expect(withEdits(composed, { "no-such-field": "x" }, input)).toBe(composed);
  });
});
