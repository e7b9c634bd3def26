import type { FactEntry, FactName } from "@youju/domain";
import { describe, expect, it } from "vitest";
import { answeredQuestions, openQuestions } from "./question-order.ts";

const given = (name: FactName, minute: number, more: Partial<FactEntry> = {}): FactEntry => ({
  name,
  value: null,
  source: { kind: "person" },
  recordedAt: `2026-10-05T00:0${minute}:00Z`,
  ...more,
});
const questions = [{ fact: "receivedOn" }, { fact: "sellerKind" }, { fact: "soldBy" }] as const;
const words = { zh: "问", en: "q" };

describe("the questions", () => {
  it("once left at I don't know are not asked again", () => {
    const asked = questions.map(({ fact }) => ({ fact, prompt: words, why: words, choices: [], help: null }));
    expect(openQuestions(asked, ["sellerKind"]).map(({ fact }) => fact)).toEqual(["receivedOn", "soldBy"]);
  });
  it("lead back through the answers in the order they were last given", () => {
    const history = [given("sellerKind", 1), given("receivedOn", 2), given("sellerKind", 3)];
    expect(answeredQuestions(questions, history)).toEqual(["receivedOn", "sellerKind"]);
  });
  it("do not lead back to what came from a picture, was taken back or was never a question", () => {
    const history = [
      given("receivedOn", 1, { source: { kind: "exhibit", exhibitId: "e1" } }),
      given("soldBy", 2, { withdrawnAt: "2026-10-05T00:03:00Z" }),
      given("orderNumber", 3),
    ];
    expect(answeredQuestions(questions, history)).toEqual([]);
  });
});
