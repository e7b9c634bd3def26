import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { congruential } from "../../../fixtures/lint-corpus/chance.ts";
import { layer, paced } from "../../../fixtures/lint-corpus/layers.ts";
import { type Lesson, unasked } from "../../../fixtures/lint-corpus/lessons.ts";
import type { Marked } from "../../../fixtures/lint-corpus/marked.ts";
import { networkLearnt } from "../../../fixtures/lint-corpus/network-learning.ts";
import { markWeights, packedWeights, type WeightsFound } from "./mark-weights.ts";
import { type NetworkLearnt, oddsOf } from "./network.ts";

const networkOf = (learnt: NetworkLearnt) => {
  const places = markWeights([{ packed: learnt.marks, columns: learnt.width }]);
  return (marks: Int32Array) => oddsOf(learnt, places.of(marks)[0] as WeightsFound);
};

const figure = fc.integer({ min: -40, max: 40 }).map((tenths) => tenths / 10);
const steps = fc.array(fc.integer({ min: -127, max: 127 }), { minLength: 2, maxLength: 2 });

describe("a network read", () => {
  test("answers what its numbers say, each mark once, those not learnt not at all", () => {
    const units = fc.array(fc.array(figure, { minLength: 3, maxLength: 3 }), { minLength: 2, maxLength: 2 });
    const answer = fc.array(figure, { minLength: 3, maxLength: 3 });
    const places = fc.array(steps, { minLength: 4, maxLength: 4 });
    fc.assert(
      fc.property(places, units, answer, fc.subarray([0, 1, 2, 3]), (rows, middle, last, shown) => {
        const known = new Map(rows.map((row, mark) => [mark * 1000, row]));
        const net = networkOf({ width: 2, step: 0.1, marks: packedWeights(known), units: middle, answer: last });
        const [x, y] = [0, 1].map(
          (one) =>
            shown.reduce((sum, mark) => sum + (rows[mark]?.[one] ?? 0) * 0.1, 0) / Math.sqrt(Math.max(1, shown.length)),
        ) as [number, number];
        const [a, b] = middle.map(([one = 0, two = 0, start = 0]) => Math.max(0, one * x + two * y + start));
        const [first = 0, second = 0, start = 0] = last;
        const asked = Int32Array.from([...shown, ...shown].map((mark) => mark * 1000).concat(7));
        expect(net(asked)).toBeCloseTo(first * (a ?? 0) + second * (b ?? 0) + start, 6);
      }),
    );
  });
});

describe("a layer", () => {
  test("tells the slopes that small steps show", () => {
    const random = congruential(3);
    const made = layer({ incoming: 3, outgoing: 2 }, random);
    const input = Float64Array.from([0.3, -1.2, 0.8]);
    const wanted = Float64Array.from([0.7, -0.4]);
    const total = (from: Float64Array) => made.forward(from).reduce((sum, one, at) => sum + one * (wanted[at] ?? 0), 0);
    const slopes = made.back(input, wanted);
    const nudge = 1e-4;
    for (const [at, slope] of slopes.entries()) {
      const moved = input.with(at, (input[at] ?? 0) + nudge);
      expect((total(moved) - total(input)) / nudge).toBeCloseTo(slope, 4);
    }
    const before = total(input);
    for (const [at, slope] of made.learnt.slopes.entries()) {
      const weight = made.learnt.weights[at] ?? 0;
      made.learnt.weights[at] = weight + 0.01;
      expect((total(input) - before) / 0.01).toBeCloseTo(slope, 3);
      made.learnt.weights[at] = weight;
    }
  });

  test("what is learnt goes down its slope, less far each time", () => {
    const { weights, slopes, move } = paced(1);
    const moves = [1, 2, 3].map(() => {
      const before = weights[0] ?? 0;
      slopes[0] = 0.5;
      move(0, 1, 0.1);
      return before - (weights[0] ?? 0);
    });
    expect(moves[0]).toBeCloseTo(0.1, 6);
    expect(moves.every((one, at) => at === 0 || (one > 0 && one < (moves[at - 1] ?? 0)))).toBe(true);
    expect(slopes[0]).toBe(0);
  });
});

/** Two words that mean something only together, which no sum of weights can tell apart from either alone. */
const marked = (marks: readonly number[], blocked: boolean, from: number): Marked => ({
  lesson: {
    stretch: "",
    filing: "message",
    answers: { ...unasked, blocked, harms: null, faulty: blocked, bares: null },
    heed: 1,
    from,
    madeUp: false,
  } satisfies Lesson,
  marks: Int32Array.from(marks),
});

test("a network learns that one of two marks is a yes, and both or none of them a no", () => {
  const [first, second] = [
    [100, 101, 102, 103, 104, 105],
    [200, 201, 202, 203, 204, 205],
  ];
  const plain = [300, 301, 302, 303, 304, 305];
  const lessons = Array.from({ length: 2000 }, (_, at) => [
    marked([...first, ...plain], true, at * 4),
    marked([...second, ...plain], true, at * 4 + 1),
    marked([...first, ...second, ...plain], false, at * 4 + 2),
    marked(plain, false, at * 4 + 3),
  ]).flat();
  const odds = networkOf(networkLearnt(lessons));
  expect(odds(Int32Array.from([...first, ...plain]))).toBeGreaterThan(1);
  expect(odds(Int32Array.from([...second, ...plain]))).toBeGreaterThan(1);
  expect(odds(Int32Array.from(plain))).toBeLessThan(-1);
  expect(odds(Int32Array.from([...first, ...second, ...plain]))).toBeLessThan(-1);
});
