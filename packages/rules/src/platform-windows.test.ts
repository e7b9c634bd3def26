import { addDays, disputeKinds, type FactName, type Facts, factTable, fen, moment, plainDate } from "@youju/domain";
import { lawBook } from "@youju/law";
import { readLawFolder } from "@youju/law/read";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { answer } from "./assess.ts";

const law = lawBook(readLawFolder());
const asOf = plainDate("2026-11-21");
const names = Object.keys(factTable) as readonly FactName[];

function anyValueOf(name: FactName): fc.Arbitrary<unknown> {
  const type = factTable[name];
  const day = fc.integer({ min: -20, max: 60 }).map((days) => addDays(asOf, -days));
  switch (type.type) {
    case "choice":
      return fc.constantFrom(...type.choices);
    case "flag":
      return fc.boolean();
    case "money":
      return fc.constant(fen(9900));
    case "percent":
      return fc.constant(345);
    case "count":
      return fc.constant(3);
    case "date":
      return day;
    case "moment":
      return fc.tuple(day, fc.constantFrom("", "T00:00", "T18:30")).map(([on, time]) => moment(`${on}${time}`));
    case "text":
      return fc.constant("某某");
  }
}

const anyFacts = fc.record(Object.fromEntries(names.map((name) => [name, anyValueOf(name)])), {
  requiredKeys: [],
}) as fc.Arbitrary<Facts>;

/** The last day on which there is still time before this end. */
function lastDayOf(end: string): string {
  const day = plainDate(end.slice(0, 10));
  return end.endsWith("T00:00") ? addDays(day, -1) : day;
}

describe("the windows of platforms, whatever the facts", () => {
  it("appear only where their start is known or the page says their end, which then is the end", () => {
    fc.assert(
      fc.property(fc.constantFrom(...disputeKinds), anyFacts, (kind, facts) => {
        const rows = answer({ kind, facts, asOf, law }).deadlines.filter(({ registerId }) => registerId[0] === "P");
        expect(new Set(rows.map(({ registerId }) => registerId)).size).toBe(rows.length);
        for (const row of rows) {
          const window = law.windows.find(({ id }) => id === row.registerId)?.window;
          const end = window == null ? undefined : facts[window.endedBy];
          expect(facts[row.trigger as FactName], row.registerId).toBeDefined();
          expect(row.source === "screen", row.registerId).toBe(row.trigger === window?.endedBy);
          if (row.source === "screen") {
            expect(row.endsAt).toBe(String(end).length > 10 ? end : null);
          } else {
            expect(row.source).toMatch(/^platform-/);
            expect(row.trigger).toBe(window?.startedBy);
            expect(factTable[window?.endedBy ?? "paidOn"].type === "date" || end === undefined).toBe(true);
          }
          const ends = row.source === "screen" ? String(end) : (row.endsAt ?? String(row.deadline.lastDay));
          expect(row.deadline.lastDay).toBe(lastDayOf(ends));
        }
      }),
      { numRuns: 300 },
    );
  });

  it("are asked about last, and only by kinds that name them", () => {
    for (const kind of disputeKinds) {
      const { questions, windows } = law.dispute(kind);
      const asked = law.windows.flatMap(({ id, window }) =>
        window?.question == null ? [] : [{ id, fact: window.question.fact }],
      );
      const own = questions.filter(({ fact }) => !asked.some((each) => each.fact === fact));
      const added = questions.slice(own.length).map(({ fact }) => fact);
      expect(added.toSorted(), kind).toEqual(
        asked
          .filter(({ id }) => windows.includes(id))
          .map(({ fact }) => fact)
          .toSorted(),
      );
    }
  });
});
