import { type Fen, fen, plainDate } from "@youju/domain";
import { lawBook } from "@youju/law";
import { readLawFolder } from "@youju/law/read";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { courtFee, type FeeAsked, feeKinds } from "./court-fee.ts";

const law = lawBook(readLawFolder());
const on = plainDate("2026-11-21");

function feeOf(yuan: number, asked: Partial<FeeAsked> = {}): number {
  return courtFee({ amount: fen(Math.round(yuan * 100)), on, ...asked }, law).fee / 100;
}

describe("the court's fee for a property case", () => {
  it.each([
    [5000, 50],
    [10_000, 50],
    [20_000, 300],
    [50_000, 1050],
    [100_000, 2300],
    [200_000, 4300],
    [500_000, 8800],
    [1_000_000, 13_800],
    [30_000_000, 191_800],
  ])("is, for a claim of ¥%d, ¥%d", (claim, fee) => {
    expect(feeOf(claim)).toBe(fee);
  });

  it("is halved once in simplified and small-claims procedure", () => {
    expect(feeOf(600, { procedure: "small-claims" })).toBe(25);
    expect(feeOf(600, { procedure: "simplified" })).toBe(25);
    expect(feeOf(20_000, { procedure: "simplified" })).toBe(150);
  });

  it("shows every slice, and its steps add up", () => {
    const { steps, fee, articles } = courtFee({ amount: fen(15_000_000), on, procedure: "small-claims" }, law);
    expect(steps.map(({ formula }) => formula)).toEqual([
      "¥50.00",
      "2.5% × ¥90,000.00 = ¥2,250.00",
      "2% × ¥50,000.00 = ¥1,000.00",
      "¥50.00 + ¥2,250.00 + ¥1,000.00 = ¥3,300.00",
      "1/2 × ¥3,300.00 = ¥1,650.00",
    ]);
    expect(fee).toBe(165_000);
    expect(articles.map(({ id }) => id)).toEqual([
      "litigation-fee-measures@2006-12-19#13",
      "litigation-fee-measures@2006-12-19#16",
    ]);
  });

  it("refuses a negative claim", () => {
    expect(() => courtFee({ amount: fen(-1), on }, law)).toThrow(RangeError);
  });

  it("is not guessed for days before the measures", () => {
    expect(() => courtFee({ amount: fen(100), on: plainDate("2007-03-31") }, law)).toThrow("LAW_NOT_RECORDED");
  });
});

describe("fees for applications", () => {
  it("take a third for a payment order, rounded to the fen", () => {
    expect(feeOf(20_000, { kind: "payment-order" })).toBe(100);
    expect(feeOf(5000, { kind: "payment-order" })).toBe(16.67);
  });

  it.each([
    [500, 30],
    [1000, 30],
    [5000, 70],
    [100_000, 1020],
    [900_000, 5000],
    [2_000_000, 5000],
  ])("for preserving ¥%d are ¥%d", (amount, fee) => {
    expect(feeOf(amount, { kind: "preservation" })).toBe(fee);
  });

  it.each([
    [8000, 50],
    [20_000, 200],
    [500_000, 7400],
    [600_000, 8400],
    [5_000_000, 52_400],
    [10_000_000, 77_400],
    [20_000_000, 87_400],
  ])("for enforcing ¥%d are ¥%d", (amount, fee) => {
    expect(feeOf(amount, { kind: "execution" })).toBe(fee);
  });
});

const amounts = fc.integer({ min: 0, max: 3_000_000_000 }) as fc.Arbitrary<Fen>;

describe("whatever the amount", () => {
  it("a larger claim never costs less", () => {
    fc.assert(
      fc.property(amounts, amounts, fc.constantFrom(...feeKinds), (first, second, kind) => {
        const [small, large] = [Math.min(first, second), Math.max(first, second)] as [Fen, Fen];
        const fee = (amount: Fen) => courtFee({ amount, on, kind }, law).fee;
        expect(fee(small)).toBeLessThanOrEqual(fee(large));
      }),
    );
  });

  it("one yuan more never makes a jump at the edge of a bracket", () => {
    const edges = [1000, 10_000, 100_000, 200_000, 500_000, 1_000_000, 2_000_000, 5_000_000, 10_000_000, 20_000_000];
    for (const kind of feeKinds) {
      for (const edge of edges) {
        expect(Math.abs(feeOf(edge + 1, { kind }) - feeOf(edge, { kind })), `${kind} at ${edge}`).toBeLessThanOrEqual(
          0.05,
        );
      }
    }
  });
});
