import type { LintContext, LintFinding } from "../finding.ts";
import type { Reading } from "../reading/reading.ts";
import { signsOfSums, stretchOf } from "../weighing/marks.ts";
import type { Weights } from "../weighing/weigh.ts";
import { closeWindowsOf, lettersIn, touches, windowsOf } from "./windows.ts";

/** Below what weight a stretch is fair though it has words that sound wrong. */
const tooLight = -0.2;
/** The same of law that no longer holds, which only a plainly fair stretch is let name. */
const plainlyFair = -0.5;
/** In so few letters nothing can stand around a phrase that makes it fair. */
const tooShort = 4;

/** Whether a finding may be said. */
type Gate = (finding: LintFinding) => boolean;

/**
 * What a known phrase shows may only be said where some stretch around it weighs at all like something to mend, as a fair
 * text can have the same words: of how a text sounds, and of the law it names. A word that stands alone is said as it is.
 */
export function gatesOf(
  reading: Reading,
  context: LintContext,
  { faulty }: Weights,
): { readonly bySound: Gate; readonly byLaw: Gate } {
  const isTooShort = lettersIn(reading.own) <= tooShort;
  const signs = signsOfSums(reading, context);
  const spans = [...windowsOf(reading), ...closeWindowsOf(reading), ...reading.sentences];
  const weighsAbove =
    (least: number): Gate =>
    ({ at }) =>
      isTooShort ||
      spans.some(
        (span) => touches(reading.at(span), at) && faulty(stretchOf(reading, span, signs), context.filing) > least,
      );
  return { bySound: weighsAbove(tooLight), byLaw: weighsAbove(plainlyFair) };
}
