import type { CaseCounts, ShareView, SpreadView, SumView } from "@youju/api";
import type { Fen } from "@youju/domain";
import type { CaseFigure } from "./case-figures.ts";

/** Fewer than so many give no percentage. */
const leastForPercent = 5;
/** The normal quantile of nineteen times out of twenty. */
const quantile = 1.959964;

/** The sum of what is known, with how much is not: unknown is never counted as nothing. */
export function sumOf(amounts: readonly (Fen | null)[]): SumView {
  const known = amounts.filter((amount) => amount !== null);
  const total = known.reduce<number>((sum, amount) => sum + amount, 0) as Fen;
  return { total, known: known.length, unknown: amounts.length - known.length };
}

/** Least, middle and most of the days that are known. */
export function spreadOf(days: readonly (number | null)[]): SpreadView {
  const known = days.filter((count) => count !== null).toSorted((one, other) => one - other);
  const n = known.length;
  const [low, high] = [known[Math.floor((n - 1) / 2)], known[Math.floor(n / 2)]];
  return {
    n,
    least: known[0] ?? null,
    median: low === undefined || high === undefined ? null : (low + high) / 2,
    most: known.at(-1) ?? null,
  };
}

/**
 * So many of `n`, in whole percent with the Wilson interval, its ends rounded outwards, from five up.
 * @param of between 0 and `n`
 */
export function shareOf(of: number, n: number): ShareView {
  if (n < leastForPercent) {
    return { of, n, percent: null };
  }
  const share = of / n;
  const square = quantile * quantile;
  const middle = (share + square / (2 * n)) / (1 + square / n);
  const half = (quantile / (1 + square / n)) * Math.sqrt((share * (1 - share)) / n + square / (4 * n * n));
  return {
    of,
    n,
    percent: {
      share: Math.round(share * 100),
      low: of === 0 ? 0 : Math.floor((middle - half) * 100),
      high: of === n ? 100 : Math.ceil((middle + half) * 100),
    },
  };
}

/** How many cases stand where; the parts add up to the whole. */
export function countsOf(cases: readonly CaseFigure[]): CaseCounts {
  const count = (standing: CaseFigure["standing"]) => cases.filter((one) => one.standing === standing).length;
  return {
    opened: cases.length,
    open: count("open"),
    unrecorded: count("unrecorded"),
    agreed: count("agreed"),
    decided: count("decided"),
    ended: count("ended"),
    withdrawn: count("withdrawn"),
  };
}
