import { findingAt, type LintContext, type LintFinding } from "../finding.ts";
import type { Reading } from "../reading/reading.ts";
import { signsOfSums, stretchOf } from "../weighing/marks.ts";
import { weightOf } from "../weighing/weigh.ts";
import { has } from "../words/patterns.ts";
import { openPrice } from "../words/trading.ts";
import { threatFindings, threatSaying } from "./threats.ts";
import { aboveBasisSaying, silenceSaying, tradingFindings } from "./trading.ts";
import { sumsBeyond, type Window, windowsOf } from "./windows.ts";

/** From what weight on a stretch is taken for a threat or silence sold, though no phrase of it is known. */
const enough = { plain: -0.1, priced: -1.2 };
/** Below what weight a known phrase is taken for something else said with the same words; knives are sold, silence is not. */
const tooLight = { threat: -2, trading: -2 };

/**
 * Threats and silence sold: what the known phrases show, and what weighs as one as a whole. A phrase in a stretch that
 * weighs nothing like it is let pass; words the program composed are not suspected for their weight alone.
 */
export function blockingFindings(reading: Reading, context: LintContext): readonly LintFinding[] {
  const beyond = sumsBeyond(reading, context);
  const signs = signsOfSums(reading, context);
  const stretches = windowsOf(reading).map((window) => ({
    ...window,
    weight: weightOf(stretchOf(reading, window, signs), context.filing),
    at: reading.at(window),
  }));
  const weighsAbove = (least: number) => (finding: LintFinding) =>
    finding.severity === "warns" || stretches.some(({ at, weight }) => weight >= least && touches(at, finding.at));
  const kept = [
    ...threatFindings(reading, context).filter(weighsAbove(tooLight.threat)),
    ...tradingFindings(reading, context).filter(weighsAbove(tooLight.trading)),
  ];
  const isPriced = ({ sums }: Window) => sums.some(({ start }) => beyond.some((sum) => sum.start === start));
  const hasOtherSum = ({ sums }: Window) => sums.some(({ amount }) => !context.amounts.includes(amount));
  const heavy = stretches.find((one) => one.weight > (hasOtherSum(one) ? enough.priced : enough.plain));
  const isKnown = context.author === "program" || kept.some(({ severity }) => severity === "blocks");
  if (heavy === undefined || isKnown) {
    return kept;
  }
  const sayings = isPriced(heavy)
    ? [silenceSaying, aboveBasisSaying]
    : [has(heavy.words, openPrice) ? silenceSaying : threatSaying];
  return [...kept, ...sayings.map((saying) => findingAt(reading, heavy, saying))];
}

type Place = { readonly start: number; readonly end: number };

function touches(one: Place, other: Place | null): boolean {
  return other !== null && one.start < other.end && other.start < one.end;
}
