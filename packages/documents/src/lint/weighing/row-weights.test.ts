import fc from "fast-check";
import { expect, test } from "vitest";
import { rowWeights } from "./row-weights.ts";

const rowsOf = fc.uniqueArray(fc.string({ unit: "grapheme", minLength: 1, maxLength: 3 }), { maxLength: 40 });

test("of the rows known, exactly those that stand in a text are found, each once", () => {
  fc.assert(
    fc.property(rowsOf, fc.string({ unit: "grapheme", maxLength: 60 }), (rows, rest) => {
      const text = `${rows.slice(0, 3).join("")}${rest}`;
      const known = rowWeights();
      for (const [index, row] of rows.entries()) {
        known.put(row, index + 1);
      }
      const found: number[] = [];
      known.each(text, (weight) => found.push(weight));
      const expected = rows.flatMap((row, index) => (text.includes(row) ? [index + 1] : []));
      expect(found.toSorted((one, other) => one - other)).toEqual(expected);
    }),
    { numRuns: 60 },
  );
});
