import { plainDate } from "@youju/domain";
import { lawBook } from "@youju/law";
import { readLawFolder } from "@youju/law/read";
import { anAssessment, exhibitsOf, inventedProfile } from "@youju/testing/assessment";
import { inventedFacts } from "@youju/testing/facts";
import { describe, expect, test } from "vitest";
import { composePaper, paperIds } from "../index.ts";

const { channels, platforms, paperGrounds, outdated } = lawBook(readLawFolder());

describe("what the program writes itself passes the lint; only the channel may refuse a case", () => {
  test.each(paperIds)("%s", (paper) => {
    for (const kind of ["no-reason-return", "price-protection", "minor-spending", "product-injury"] as const) {
      const facts = inventedFacts(kind);
      const { lint } = composePaper(paper, {
        assessment: anAssessment({ kind, facts }),
        profile: inventedProfile,
        exhibits: exhibitsOf("order-page", "chat", "refusal"),
        facts,
        today: plainDate("2026-10-06"),
        directory: { channels, platforms, paperGrounds, outdated },
      });
      const blocking = lint.filter(({ severity }) => severity === "blocks").map(({ rule }) => rule);
      expect(
        blocking.filter((rule) => rule !== "channel-refuses"),
        `${paper} ${kind}`,
      ).toEqual([]);
    }
  });
});
