import type { Facts } from "@youju/domain";
import { lawBook } from "@youju/law";
import { readLawFolder, readSituations } from "@youju/law/read";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type AssessmentAsked, assess } from "./assess.ts";
import { kindRules } from "./registry.ts";

const law = lawBook(readLawFolder());
/** Read and built a second time: nothing may hang on the object, only on what it says. */
const lawAgain = lawBook(readLawFolder());

const situations = readSituations();

function bytes(asked: AssessmentAsked): string {
  return JSON.stringify(assess(asked));
}

describe.each(kindRules)("$kind", ({ kind }) => {
  const own = situations.filter((situation) => situation.kind === kind);

  it("gives the same bytes for the same input, whoever read the law and in whatever order the facts came", () => {
    fc.assert(
      fc.property(fc.constantFrom(...own), fc.infiniteStream(fc.nat()), (situation, weights) => {
        const { facts, on } = situation;
        const exhibits = situation.exhibits.map((held) => ({ kind: held }));
        const asked = { kind, facts, exhibits, asOf: on, law };
        const shuffled = Object.entries(facts)
          .map((entry) => ({ entry, weight: weights.next().value }))
          .toSorted((first, second) => first.weight - second.weight)
          .map(({ entry }) => entry);
        const again = {
          ...asked,
          facts: Object.fromEntries(shuffled) as Facts,
          exhibits: exhibits.toReversed(),
          law: lawAgain,
        };
        expect(bytes(again)).toBe(bytes(asked));
      }),
      { numRuns: Math.min(6, own.length * 2) },
    );
  });
});
