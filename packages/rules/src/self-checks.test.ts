import { type Assessment, type Facts, fen, plainDate } from "@youju/domain";
import { lawBook } from "@youju/law";
import { lawFolder, readAll, readLawFolder } from "@youju/law/read";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { assess } from "./assess.ts";

const data = readLawFolder();
const law = lawBook(data);
const asOf = plainDate("2026-10-28");
const ids = data.core.selfChecks.map(({ id }) => id);

const refused: Facts = {
  platform: "tmall",
  sellerKind: "business",
  mismatch: "material",
  receivedOn: plainDate("2026-10-20"),
  foundOn: plainDate("2026-10-21"),
  demandedOn: plainDate("2026-10-22"),
  sellerAnswer: "refused",
  officialMediator: "unused",
  deliberatelyFalse: true,
  pricePaid: fen(158_000),
};

function checksOf(facts: Facts): readonly string[] {
  const result: Assessment = assess({ kind: "not-as-described", facts, asOf, law });
  return result.warnings.map(({ id }) => id).filter((id) => ids.includes(id));
}

describe("the checks before filing", () => {
  it("are each told in one scenario and left out in another", () => {
    const scenario = z.object({
      expect: z.object({
        warnings: z.array(z.string()).default([]),
        noWarnings: z.array(z.string()).default([]),
      }),
    });
    const expected = readAll(lawFolder, "scenarios", z.array(scenario))
      .flat()
      .map((entry) => entry.expect);
    const told = new Set(expected.flatMap(({ warnings }) => warnings));
    const silent = new Set(expected.flatMap(({ noWarnings }) => noWarnings));
    expect(ids.filter((id) => !told.has(id))).toEqual([]);
    expect(ids.filter((id) => !silent.has(id))).toEqual([]);
  });

  it("call a sum too high exactly where it is above what was reckoned", () => {
    const { range } = assess({ kind: "not-as-described", facts: refused, asOf, law });
    expect(range).toMatchObject({ target: fen(158_000), maximum: fen(632_000) });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1_000_000 }), (wanted) => {
        const told = checksOf({ ...refused, amountWanted: fen(wanted) });
        expect(told.includes("more-than-reckoned")).toBe(wanted > 632_000);
        expect(told.includes("more-than-target")).toBe(wanted > 158_000 && wanted <= 632_000);
      }),
      { numRuns: 12 },
    );
  });

  it("are for the person alone, each said once, whatever was answered about the filing", () => {
    const answers = fc.record(
      {
        filingAim: fc.constantFrom("money", "punishment", "both"),
        moreThanNeeded: fc.boolean(),
        alikeComplaints: fc.integer({ min: 0, max: 9 }),
        sharedContact: fc.boolean(),
        onBehalf: fc.boolean(),
        reportedBefore: fc.boolean(),
        forDailyLife: fc.boolean(),
        officialMediator: fc.constantFrom("unused", "filed", "refused-without-acceptance", "accepted-or-handled"),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(answers, (given) => {
        const facts = { ...refused, ...given } as Facts;
        const { warnings } = assess({ kind: "not-as-described", facts, asOf, law });
        const own = warnings.filter(({ id }) => ids.includes(id));
        expect(new Set(own.map(({ id }) => id)).size).toBe(own.length);
        expect(own.every(({ audience, text }) => audience === "own" && !/[{}]/.test(text.zh + text.en))).toBe(true);
      }),
      { numRuns: 20 },
    );
  });
});
