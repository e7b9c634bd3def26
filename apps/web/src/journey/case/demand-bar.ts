import type { DemandRange, Fen } from "@youju/domain";

/** A stretch of the money bar, in whole percent of its width. */
export type BarSegment = {
  readonly level: "minimum" | "target" | "maximum";
  readonly start: number;
  readonly width: number;
  /** The level's total, not the stretch alone. */
  readonly total: Fen;
};

/** A stretch narrower than this could not be seen. */
const leastWidth = 6;

/**
 * The three levels of a demand as stretches of one bar: money back, what proved loss adds, what a multiple adds.
 * Levels that add nothing have no stretch; a demand of nothing has no bar.
 */
export function demandBar(range: DemandRange): readonly BarSegment[] {
  const levels = [
    { level: "minimum", total: range.minimum, adds: range.minimum },
    { level: "target", total: range.target, adds: range.target - range.minimum },
    { level: "maximum", total: range.maximum, adds: range.maximum - range.target },
  ] as const;
  const shown = levels.filter((level) => level.adds > 0);
  const whole = shown.reduce((total, level) => total + level.adds, 0);
  const widths = fitWidths(shown.map((level) => (level.adds * 100) / whole));
  let start = 0;
  return shown.map(({ level, total }, index) => {
    const segment = { level, total, start, width: widths[index] ?? 0 };
    start += segment.width;
    return segment;
  });
}

/** Widens the narrow stretches at the cost of the widest, in whole percent that add up to 100. */
function fitWidths(exact: readonly number[]): readonly number[] {
  const widths = exact.map((width) => Math.max(leastWidth, Math.round(width)));
  const widest = widths.indexOf(Math.max(...widths));
  const excess = widths.reduce((total, width) => total + width, 0) - 100;
  return widths.map((width, index) => (index === widest ? width - excess : width));
}
