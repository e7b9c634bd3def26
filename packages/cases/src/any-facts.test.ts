import { composePaper, paperIds } from "@youju/documents";
import { addDays, disputeKinds, type Facts, type FactType, factTable, plainDate, YoujuError } from "@youju/domain";
import { projectLaw } from "@youju/testing";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { counselWith } from "./counsel.ts";

const counsel = counselWith(projectLaw());
const { channels, platforms } = counsel.law;
const day = fc.nat(6500).map((later) => addDays(plainDate("2012-01-01"), later));

/** Anything `parseFact` would take. */
const anyOf: Record<FactType["type"], (type: FactType) => fc.Arbitrary<unknown>> = {
  date: () => fc.oneof(day, fc.constantFrom(plainDate("1980-01-01"), plainDate("2099-12-31"))),
  moment: () => day.map((at) => `${at}T09:30`),
  money: () => fc.constantFrom(0, 1, 69_900, 10_000_000_000),
  percent: () => fc.integer({ min: 0, max: 10_000 }),
  flag: () => fc.boolean(),
  count: (type) => fc.integer({ min: 0, max: type.type === "count" ? type.most : 0 }),
  text: (type) => fc.string({ maxLength: type.type === "text" ? Math.min(type.most, 60) : 0, unit: "grapheme" }),
  choice: (type) => fc.constantFrom(...(type.type === "choice" ? type.choices : [])),
};

const anyFacts = fc.record(
  Object.fromEntries(Object.entries(factTable).map(([name, type]) => [name, anyOf[type.type](type)])),
  { requiredKeys: [] },
) as fc.Arbitrary<Facts>;

describe("whatever a person says", () => {
  test("the rules and the papers answer, or refuse with words; they never fail", { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(fc.constantFrom(...disputeKinds), anyFacts, day, (kind, facts, today) => {
        try {
          const assessment = counsel.assess({ kind, facts, exhibits: [], filings: [], asOf: today });
          const input = { assessment, profile: null, exhibits: [], facts, today, directory: { channels, platforms } };
          for (const paper of paperIds) {
            composePaper(paper, input);
          }
        } catch (error) {
          expect(error).toBeInstanceOf(YoujuError);
        }
      }),
      { numRuns: 150 },
    );
  });
});
