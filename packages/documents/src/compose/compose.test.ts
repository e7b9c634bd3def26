import { disputeKinds, type FactName, type Facts, plainDate } from "@youju/domain";
import { lawBook } from "@youju/law";
import { readLawFolder } from "@youju/law/read";
import { assess } from "@youju/rules";
import { exhibitsOf, inventedProfile } from "@youju/testing/assessment";
import { inventedFacts } from "@youju/testing/facts";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type ComposeInput, composePaper, paperIds, paperText, printPaper } from "../index.ts";

const data = readLawFolder();
const law = lawBook(data);
const today = plainDate("2026-11-21");
const someFacts = (facts: Facts, names: readonly string[]): Facts =>
  Object.fromEntries(Object.entries(facts).filter(([name]) => names.includes(name)));

/** A handful at a time: over the kinds and the rounds every paper has its turn many times. */
const somePapers = fc.shuffledSubarray([...paperIds], { minLength: 8, maxLength: 8 });

describe("composing from whatever is known", () => {
  test.each(disputeKinds.filter((kind) => law.kinds.includes(kind)))(
    "%s: every paper is written from any part of the facts, and none ever says undefined",
    (kind) => {
      const whole = inventedFacts(kind);
      const names = Object.keys(whole) as FactName[];
      fc.assert(
        fc.property(fc.subarray(names), fc.boolean(), fc.boolean(), somePapers, (known, named, shown, papers) => {
          const facts = someFacts(whole, known);
          const exhibits = shown ? exhibitsOf("order-page", "chat") : [];
          const input: ComposeInput = {
            assessment: assess({ kind, facts, asOf: today, law, exhibits }),
            profile: named ? inventedProfile : null,
            exhibits,
            facts,
            today,
            directory: { channels: data.core.channels, platforms: data.platforms ?? [] },
          };
          for (const paper of papers) {
            const { tree, audience, fields } = composePaper(paper, input);
            const words = [paperText(printPaper(tree, audience, today)), ...fields.map(({ value }) => value)].join(
              "\n",
            );
            expect(words).not.toMatch(/undefined|null|NaN|\[object/);
          }
        }),
        { numRuns: 8 },
      );
    },
  );
});

describe("a matter outside 12315's remit", () => {
  const composed = (kind: "invoice-refused" | "data-leak") => {
    const facts = inventedFacts(kind);
    const assessment = assess({ kind, facts, asOf: today, law });
    const directory = { channels: data.core.channels, platforms: data.platforms ?? [] };
    return composePaper("12315-complaint", {
      assessment,
      profile: inventedProfile,
      exhibits: [],
      facts,
      today,
      directory,
    });
  };
  const blocked = (kind: "invoice-refused" | "data-leak") =>
    composed(kind).lint.some(({ rule, severity }) => rule === "channel-refuses" && severity === "blocks");

  test("is blocked as a complaint: an invoice is for the tax office", () => {
    expect(blocked("invoice-refused")).toBe(true);
  });

  test("is told from one that 12315 takes: a leak of data by a shop", () => {
    expect(blocked("data-leak")).toBe(false);
  });
});
