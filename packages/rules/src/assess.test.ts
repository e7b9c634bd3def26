import { addDays, type disputeKinds, type FactName, type Facts, factTable, fen, plainDate } from "@youju/domain";
import { lawBook } from "@youju/law";
import { readLawFolder } from "@youju/law/read";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { answer, assess, conclusions } from "./assess.ts";
import { kindRules } from "./registry.ts";

const law = lawBook(readLawFolder());
const asOf = plainDate("2026-11-21");

function anyValueOf(name: FactName): fc.Arbitrary<unknown> {
  const type = factTable[name];
  switch (type.type) {
    case "choice":
      return fc.constantFrom(...type.choices);
    case "flag":
      return fc.boolean();
    case "money":
      return fc.integer({ min: 1, max: 10_000_000 }).map(fen);
    case "percent":
      return fc.integer({ min: 0, max: 2400 });
    case "count":
      return fc.integer({ min: 0, max: Math.min(type.most, 400) });
    case "date":
    case "moment":
      return fc.integer({ min: 0, max: 900 }).map((days) => addDays(asOf, -days));
    case "text":
      return fc.constant("某某");
  }
}

/** Facts a kind asks about, each known or not. */
function factsOf(kind: (typeof disputeKinds)[number]): fc.Arbitrary<Facts> {
  const names = law.dispute(kind).questions.map(({ fact }) => fact);
  const model = Object.fromEntries(names.map((name) => [name, anyValueOf(name)]));
  return fc.record(model, { requiredKeys: [] }) as fc.Arbitrary<Facts>;
}

describe.each(kindRules)("$kind, whatever the facts", ({ kind }) => {
  it("adding a fact never turns a right that holds into one that needs facts", () => {
    const names = law.dispute(kind).questions.map(({ fact }) => fact);
    fc.assert(
      fc.property(factsOf(kind), fc.constantFrom(...names), (facts, name) => {
        const { [name]: _dropped, ...fewer } = facts;
        const holding = conclusions({ kind, facts: fewer, asOf, law }).findings.filter(
          ({ state }) => state === "holds",
        );
        const after = conclusions({ kind, facts, asOf, law });
        for (const { right } of holding) {
          const now = after.findings.find((finding) => finding.right === right)?.state;
          expect(now, right).not.toBe("needs-facts");
        }
      }),
      { numRuns: 50 },
    );
  });

  it("every finding and claim keeps its basis, and only what needs facts lacks them", () => {
    fc.assert(
      fc.property(factsOf(kind), (facts) => {
        const result = assess({ kind, facts, asOf, law });
        for (const { because, missing, state } of [...result.findings, ...result.claims]) {
          expect(because.length).toBeGreaterThan(0);
          expect(missing.length > 0).toBe(state === "needs-facts");
        }
        for (const { state, amount, steps } of result.claims) {
          expect(state !== "fails" || amount === null).toBe(true);
          expect(amount === null || steps.at(-1)?.result === amount).toBe(true);
        }
      }),
      { numRuns: 25 },
    );
  });

  it("every question can change something, and answering all of them leaves nothing missing", () => {
    fc.assert(
      fc.property(factsOf(kind), fc.infiniteStream(fc.nat()), (facts, picks) => {
        let known: Record<string, unknown> = { ...facts };
        for (let round = 0; round < 40; round += 1) {
          const result = answer({ kind, facts: known as Facts, asOf, law });
          const [question] = result.questions;
          if (question === undefined) {
            expect(result.findings.flatMap(({ missing }) => missing)).toEqual([]);
            return;
          }
          const answers = fc.sample(anyValueOf(question.fact), { numRuns: 1, seed: picks.next().value });
          known = { ...known, [question.fact]: answers[0] };
        }
        throw new Error("the questions never end");
      }),
      { numRuns: 8 },
    );
  });
});

describe("an assessment", () => {
  const facts: Facts = {
    platform: "taobao",
    sellerKind: "business",
    goodsClass: "ordinary",
    goodsCondition: "opened-to-inspect",
    receivedOn: plainDate("2026-11-16"),
    pricePaid: fen(36_800),
  };
  const result = assess({ kind: "no-reason-return", facts, asOf, law, exhibits: [{ kind: "parcel-track" }] });

  it("is the same whenever it is asked again", () => {
    expect(assess({ kind: "no-reason-return", facts, asOf, law, exhibits: [{ kind: "parcel-track" }] })).toEqual(
      result,
    );
  });

  it("carries the edition and the articles it used", () => {
    expect(result.edition).toMatch(/^[0-9a-f]{64}$/);
    const ids = new Set(result.law.map(({ id }) => id));
    expect(result.route.flatMap(({ articles }) => articles).every((id) => ids.has(id))).toBe(true);
  });

  it("marks what an exhibit proves as held, and whose burden the rest is", () => {
    const states = Object.fromEntries(result.matrix.map(({ element, state }) => [element, state]));
    expect(states).toMatchObject({
      "received-on": "held",
      purchase: "missing",
      "confirmation-at-purchase": "burden-on-other-side",
    });
  });

  it("puts evidence that may vanish first", () => {
    const perishable = result.matrix.map((row) => row.perishable);
    expect(perishable).toEqual(perishable.toSorted((first, second) => Number(second) - Number(first)));
  });

  it("says in three lines what to do, with the amount", () => {
    expect(result.firstAid.roughly.zh).toContain("¥368.00");
  });

  it("refuses a day before the law on record instead of guessing", () => {
    const old = { ...facts, receivedOn: plainDate("2012-05-01") };
    expect(() => assess({ kind: "no-reason-return", facts: old, asOf, law })).toThrow("LAW_NOT_RECORDED");
  });
});
