import { addDays, type PlainDate, plainDate } from "@youju/domain";
import { describe, expect, it } from "vitest";
import { articleRefsOf } from "./article-refs.ts";
import { citationProblems } from "./citations.ts";
import { horizonOf } from "./coverage.ts";
import { lawBook } from "./law-book.ts";
import { readLawFolder } from "./read-folder.ts";
import { referenceProblems } from "./references.ts";

const data = readLawFolder();
const book = lawBook(data);

/** The law data with one deadline rule written anew. */
function withRule(id: string, change: { readonly from?: string; readonly articles?: readonly string[] }) {
  const deadlines = data.core.deadlines.map((rule) =>
    rule.id === id
      ? {
          ...rule,
          versions: rule.versions.map((version) => ({
            ...version,
            from: plainDate(change.from ?? version.from),
            articles: [...(change.articles ?? version.articles)],
          })),
        }
      : rule,
  );
  return { ...data, core: { ...data.core, deadlines } };
}

describe("what the law data cites", () => {
  it("is in force on every day it is cited for", () => {
    expect(citationProblems(data)).toEqual([]);
  });

  it("may not rest on a text before that text was in force", () => {
    const problems = citationProblems(withRule("D26", { from: "2023-12-31" }));
    expect(problems).toEqual(["deadlines D26: no article in force on 2023-12-31"]);
  });

  it("may not rest on a text after it was repealed, though it was in force when the rule began", () => {
    const old = withRule("D38", { articles: ["complaint-interim-measures#21"] });
    expect(citationProblems(old).join("\n")).toContain("deadlines D38: no article in force on 2026-04-15");
  });

  it("may not name a repealed version by hand", () => {
    const ref = "complaint-interim-measures@2022-03-24#21";
    expect(citationProblems(withRule("D38", { articles: ["consumer-protection-regulation#21", ref] }))).toContain(
      "deadlines D38: cites on 2026-04-15 what is not in force",
    );
    const [first, ...others] = data.core.interpretations;
    if (first === undefined) {
      throw new Error("no interpretation");
    }
    const core = { ...data.core, interpretations: [{ ...first, articles: [ref] }, ...others] };
    expect(citationProblems({ ...data, core })).toEqual([
      `interpretations ${first.id}: ${ref} would be cited after 2026-04-14`,
    ]);
  });

  it("exists, wherever in the data it stands", () => {
    const [channel, ...others] = data.core.channels;
    if (channel === undefined) {
      throw new Error("no channel");
    }
    const cost = { ...channel.cost, articles: ["civil-code#9999"] };
    const core = { ...data.core, channels: [{ ...channel, cost }, ...others] };
    expect(referenceProblems({ ...data, core })).toEqual([`channels ${channel.id}: no article civil-code#9999`]);
  });

  it("never prints what is repealed or not yet in force, on any day on which the law changes or the day before", () => {
    const refs = [...new Set(articleRefsOf(data).map(({ ref }) => ref))].filter((ref) => !ref.includes("@"));
    const { from, until } = horizonOf(data);
    const turns = data.core.statutes.flatMap(({ versions }) => versions.map(({ effectiveFrom }) => effectiveFrom));
    const days: PlainDate[] = [from, until, ...turns.flatMap((day) => [addDays(day, -1), day])];
    const wrong = [...new Set(days)].flatMap((day) =>
      book
        .cite(refs, { act: day, asOf: day })
        .filter(({ effectiveFrom, effectiveTo }) => day < effectiveFrom || (effectiveTo !== null && effectiveTo < day))
        .map(({ id }) => `${id} on ${day}`),
    );
    expect(refs.length).toBeGreaterThan(100);
    expect(wrong).toEqual([]);
  });
});
