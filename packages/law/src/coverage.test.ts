import { plainDate } from "@youju/domain";
import { describe, expect, it } from "vitest";
import { coverageProblems, spanProblems, staleOn } from "./coverage.ts";
import { readLawFolder } from "./read-folder.ts";
import { referenceProblems } from "./references.ts";

const data = readLawFolder();
const span = (from: string, until: string | null) => ({
  from: plainDate(from),
  until: until === null ? null : plainDate(until),
});

describe("the law on record", () => {
  it("answers every day exactly once", () => {
    expect(coverageProblems(data)).toEqual([]);
  });

  it("points only at what is there", () => {
    expect(referenceProblems(data)).toEqual([]);
  });

  it("is fresh on the day it was checked and stale ninety-one days later", () => {
    expect(staleOn(data, plainDate("2026-11-21"))).toEqual([]);
    expect(staleOn(data, plainDate("2027-02-19"))).toEqual([]);
    expect(staleOn(data, plainDate("2027-02-20")).length).toBeGreaterThan(100);
  });

  it("says where a reference leads nowhere", () => {
    const [rule] = data.core.deadlines;
    const [version] = rule?.versions ?? [];
    if (rule === undefined || version === undefined) {
      throw new Error("no rule to break");
    }
    const broken = { ...rule, versions: [{ ...version, articles: ["civil-code#9999"] }] };
    const problems = referenceProblems({ ...data, core: { ...data.core, deadlines: [broken] } });
    expect(problems).toEqual(expect.arrayContaining([expect.stringContaining("civil-code#9999")]));
  });
});

describe("spans of time", () => {
  it("may follow each other day on day", () => {
    expect(spanProblems("x", [span("2026-04-15", null), span("2022-03-24", "2026-04-14")])).toEqual([]);
  });

  it("may leave no gap", () => {
    expect(spanProblems("x", [span("2022-03-24", "2026-04-13"), span("2026-04-15", null)])).toHaveLength(1);
  });

  it("may not overlap", () => {
    expect(spanProblems("x", [span("2022-03-24", null), span("2026-04-15", null)])).toHaveLength(1);
    expect(spanProblems("x", [span("2022-03-24", "2026-04-15"), span("2026-04-15", null)])).toHaveLength(1);
  });

  it("may not end before they start", () => {
    expect(spanProblems("x", [span("2022-03-24", "2022-03-23")])).toHaveLength(1);
  });
});
