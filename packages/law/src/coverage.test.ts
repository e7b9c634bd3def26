import { plainDate } from "@youju/domain";
import { describe, expect, it } from "vitest";
import { coverageProblems, horizonOf, spanProblems } from "./coverage.ts";
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

  it("answers for the years whose official calendar is known", () => {
    expect(horizonOf(data)).toEqual({ from: "2018-01-01", until: "2026-12-31" });
  });

  it("does not let a number or a period stop inside its horizon without a reason", () => {
    const { core } = data;
    const cut = core.deadlines.map((rule) =>
      rule.id === "D26"
        ? { ...rule, versions: rule.versions.map((version) => ({ ...version, until: plainDate("2026-05-31") })) }
        : rule,
    );
    expect(coverageProblems({ ...data, core: { ...core, deadlines: cut } })).toEqual([
      "D26: nothing after 2026-05-31, inside the horizon",
    ]);
    const ended = core.parameters.filter((parameter) => parameter.ended !== null);
    expect(ended.map(({ id }) => id)).toContain("renewal-notice-days");
    const unexplained = core.parameters.map((parameter) => ({ ...parameter, ended: null }));
    expect(coverageProblems({ ...data, core: { ...core, parameters: unexplained } })).toHaveLength(ended.length);
  });

  it("misses a year that no calendar covers", () => {
    const calendars = data.core.calendars.filter(({ year }) => year !== 2021);
    expect(coverageProblems({ ...data, core: { ...data.core, calendars } })).toEqual([
      "the calendar of 2021 is missing",
    ]);
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

describe("the clocks of a channel", () => {
  it("name one rule each, for a row of several parts counts nothing", () => {
    const channels = data.core.channels.map((channel) =>
      channel.id === "12315-report"
        ? { ...channel, clocks: channel.clocks.map((clock) => ({ ...clock, registerId: "D10" })) }
        : channel,
    );
    expect(referenceProblems({ ...data, core: { ...data.core, channels } })).toEqual([
      "a clock is one part of D10: name it",
    ]);
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
