import { fen } from "@youju/domain";
import { describe, expect, test } from "vitest";
import { factsWith, freshAnswers, knownAnswers, wrongAnswers } from "./filing-answers.ts";

const facts = { shopName: "某某店", filingAim: "money", amountWanted: fen(60_000), onBehalf: false } as const;
const known = knownAnswers(facts);

describe("what one asks oneself before filing", () => {
  test("starts from what is known, and nothing of it is written twice", () => {
    expect(known).toMatchObject({ filingAim: "money", amountWanted: "600", onBehalf: "false", sharedContact: "" });
    expect(freshAnswers(known, facts)).toEqual([]);
  });

  test("a new answer counts at once and is kept; a blank erases nothing", () => {
    const answers = { ...known, filingAim: "both", amountWanted: "", alikeComplaints: " 2 " };
    expect(factsWith(answers, facts)).toEqual({ ...facts, filingAim: "both", alikeComplaints: 2 });
    expect(freshAnswers(answers, facts)).toEqual([
      { name: "filingAim", value: "both" },
      { name: "alikeComplaints", value: "2" },
    ]);
  });

  test("what cannot be read is named and does not count", () => {
    const answers = { ...known, amountWanted: "很多", alikeComplaints: "1000" };
    expect(wrongAnswers(answers)).toEqual(["amountWanted", "alikeComplaints"]);
    expect(factsWith(answers, facts)).toEqual(facts);
    expect(wrongAnswers(known)).toEqual([]);
  });
});
