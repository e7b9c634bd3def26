import { plainDate } from "@youju/domain";
import { lawBook } from "@youju/law";
import { readLawFolder } from "@youju/law/read";
import { assess } from "@youju/rules";
import { inventedFacts } from "@youju/testing/facts";
import { describe, expect, it } from "vitest";
import { inPresentShape } from "./present-shape.ts";

const assessment = assess({
  kind: "no-reason-return",
  facts: inventedFacts("no-reason-return"),
  asOf: plainDate("2026-11-21"),
  law: lawBook(readLawFolder()),
});

/** As the first version stored it: without what later versions came to say. */
function asFirstStored(): Record<string, unknown> {
  const later = ["order", "strength", "objections", "explanation", "why", "whyArticles", "held", "effects", "earlier"];
  const gone = new Set([...later, "odds", "source", "endsAt"]);
  return JSON.parse(JSON.stringify(assessment, (key, value: unknown) => (gone.has(key) ? undefined : value)));
}

describe("an assessment stored by an earlier version", () => {
  it("is shown with every part, and what it did not say yet is said to be so", () => {
    const shown = inPresentShape(asFirstStored() as never);
    expect(shown.findings.map(({ strength }) => strength.label)).toEqual(assessment.findings.map(() => "open"));
    expect(shown.findings[0]?.strength.why.zh).toContain("再研判一次");
    expect(shown.route.every(({ effects, odds }) => effects.length === 0 && odds.length === 0)).toBe(true);
    expect(shown.order.steps).toEqual([]);
    expect(shown.deadlines.every(({ source }) => source === "law")).toBe(true);
    expect(shown.findings.map(({ right, state }) => ({ right, state }))).toEqual(
      assessment.findings.map(({ right, state }) => ({ right, state })),
    );
  });

  it("of today is not touched", () => {
    expect(inPresentShape(assessment)).toEqual(assessment);
  });
});
