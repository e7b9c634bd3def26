import fc from "fast-check";
import { expect, test } from "vitest";
import { eachRow, numberOfMark } from "./mark-numbers.ts";
import { type MarkWeights, markWeights, packedWeights, type WeightsFound } from "./mark-weights.ts";

const mark = fc.integer({ min: 0, max: 2 ** 28 - 1 });
const steps = fc.integer({ min: -127, max: 127 });
const questions = 3;
const onlyOf = (weights: MarkWeights, marks: readonly number[]) => {
  const [only] = weights.of(Int32Array.from(marks));
  return only as WeightsFound;
};
const borne = fc.array(steps, { minLength: questions, maxLength: questions });

test("every weight packed is found again, once for a stretch, and no mark beside them weighs anything", () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(mark, borne), { maxLength: 300 }), fc.array(mark), (pairs, others) => {
      const known = new Map(pairs);
      const weights = markWeights([{ packed: packedWeights(known), columns: questions }]);
      for (const asked of new Set([...known.keys(), ...others])) {
        const expected = known.get(asked) ?? [0, 0, 0];
        for (const marks of [[asked], [asked, asked]]) {
          const { steps, known: found } = onlyOf(weights, marks);
          expect([...steps]).toEqual(expected);
          expect([...found]).toEqual(expected.map((weight) => (weight === 0 ? 0 : 1)));
        }
      }
    }),
  );
});

test("the weights of a stretch are those of its marks together", () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(mark, { minLength: 1, maxLength: 100 }),
      fc.array(borne, { minLength: 100 }),
      (marks, rows) => {
        const known = new Map(marks.map((one, index) => [one, rows[index] ?? [0, 0, 0]]));
        const { steps } = onlyOf(markWeights([{ packed: packedWeights(known), columns: questions }]), marks);
        const together = [0, 1, 2].map((question) =>
          [...known.values()].reduce((total, row) => total + (row[question] ?? 0), 0),
        );
        expect([...steps]).toEqual(together);
      },
    ),
  );
});

test("marks of two sorts are told apart, and those of both found in both", () => {
  fc.assert(
    fc.property(fc.uniqueArray(mark, { maxLength: 60 }), fc.uniqueArray(mark, { maxLength: 60 }), (some, others) => {
      const packed = (marks: readonly number[], columns: number) => ({
        packed: packedWeights(new Map(marks.map((one) => [one, Array(columns).fill(columns)]))),
        columns,
      });
      const weights = markWeights([packed(some, 2), packed([...others, ...some.slice(0, 9)], 5)]);
      const [first, second] = weights.of(Int32Array.from([...some, ...others]));
      const later = new Set([...others, ...some.slice(0, 9)]);
      expect(first).toMatchObject({ found: some.length, steps: Int32Array.from([0, 0], () => some.length * 2) });
      expect(second?.found).toBe(later.size);
      expect([...(second?.known ?? [])]).toEqual(Array(5).fill(later.size));
    }),
  );
});

const kind = { seed: 7, shortest: 2, longest: 3, farthest: 4 };
const marksIn = (text: string, of = kind) => {
  const marks: number[] = [];
  eachRow(text, of, (found) => marks.push(found));
  return marks;
};

test("a text has its rows and its pairs, no more and no fewer, each with a number of its own", () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom("退", "钱", "评", "删"), maxLength: 12 }), (text) => {
      const letters = [...text];
      const rows = [2, 3].flatMap((length) =>
        letters.flatMap((_, at) =>
          at + length <= letters.length ? [`${letters.slice(at, at + length).join("")}`] : [],
        ),
      );
      const pairs = letters.flatMap((one, at) => letters.slice(at + 2, at + 5).map((other) => `${one}…${other}`));
      expect(marksIn(text)).toHaveLength(rows.length + pairs.length);
      expect(new Set(marksIn(text)).size).toBe(new Set([...rows, ...pairs]).size);
    }),
  );
});

test("rows of two sorts of text, and marks with a name, do not share their numbers", () => {
  const all = [
    ...marksIn("退钱就删评"),
    ...marksIn("退钱就删评", { ...kind, seed: 8 }),
    numberOfMark("退钱"),
    numberOfMark("kab"),
  ];
  expect(new Set(all).size).toBe(all.length);
  expect(all.every((number) => number >= 0 && number < 2 ** 28)).toBe(true);
});
