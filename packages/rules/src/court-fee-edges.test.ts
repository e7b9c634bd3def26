import { type Fen, fen, plainDate } from "@youju/domain";
import { lawBook } from "@youju/law";
import { readLawFolder } from "@youju/law/read";
import { describe, expect, it } from "vitest";
import { courtFee, type FeeAsked } from "./court-fee.ts";

const law = lawBook(readLawFolder());
const on = plainDate("2026-11-21");

/** `[up to yuan, parts per thousand, yuan added]`: the sum in one go, as the tables of court sites print it. */
type Line = readonly [upTo: number, perThousand: number, added: number];

const caseFee: readonly Line[] = [
  [10_000, 0, 50],
  [100_000, 25, -200],
  [200_000, 20, 300],
  [500_000, 15, 1300],
  [1_000_000, 10, 3800],
  [2_000_000, 9, 4800],
  [5_000_000, 8, 6800],
  [10_000_000, 7, 11_800],
  [20_000_000, 6, 21_800],
  [Number.POSITIVE_INFINITY, 5, 41_800],
];

const preservationFee: readonly Line[] = [
  [1000, 0, 30],
  [100_000, 10, 20],
  [896_000, 5, 520],
  [Number.POSITIVE_INFINITY, 0, 5000],
];

const executionFee: readonly Line[] = [
  [10_000, 0, 50],
  [500_000, 15, -100],
  [5_000_000, 10, 2400],
  [10_000_000, 5, 27_400],
  [Number.POSITIVE_INFINITY, 1, 67_400],
];

/** Thousandths of a fen, exact. */
function exact(lines: readonly Line[], amount: Fen): number {
  const [, perThousand, added] = lines.find(([upTo]) => amount <= upTo * 100) ?? [0, 0, Number.NaN];
  return amount * perThousand + added * 100_000;
}

function half(thousandths: number): number {
  return thousandths / 2;
}

function same(thousandths: number): number {
  return thousandths;
}

type Formula = {
  readonly title: string;
  readonly asked: Partial<FeeAsked>;
  readonly lines: readonly Line[];
  readonly share: (thousandths: number) => number;
};

const formulas: readonly Formula[] = [
  { title: "the case fee", asked: {}, lines: caseFee, share: same },
  { title: "the case fee, simplified", asked: { procedure: "simplified" }, lines: caseFee, share: half },
  { title: "the case fee, small claims", asked: { procedure: "small-claims" }, lines: caseFee, share: half },
  {
    title: "the payment order",
    asked: { kind: "payment-order" },
    lines: caseFee,
    share: (thousandths) => thousandths / 3,
  },
  { title: "preservation", asked: { kind: "preservation" }, lines: preservationFee, share: same },
  { title: "enforcement", asked: { kind: "execution" }, lines: executionFee, share: same },
];

function around(edge: number): readonly Fen[] {
  return [-100, -1, 0, 1, 100].map((by) => fen(edge * 100 + by));
}

describe.each(formulas)("$title", ({ asked, lines, share }) => {
  const edges = [1, ...lines.map(([upTo]) => upTo).filter(Number.isFinite), 30_000_000];

  it.each(edges)("is exact to the fen at ¥%d, one fen and one yuan either side", (edge) => {
    for (const amount of around(edge)) {
      const fee = courtFee({ amount, on, ...asked }, law).fee;
      const oracle = share(exact(lines, amount)) / 1000;
      // Two roundings to the fen may follow each other (the slice, then the share); neither moves it by more than half a fen.
      expect(Math.abs(fee - oracle), `${amount} fen: ${fee} against ${oracle}`).toBeLessThanOrEqual(
        asked.kind === undefined && asked.procedure === undefined ? 0.5 : 1,
      );
    }
  });
});
