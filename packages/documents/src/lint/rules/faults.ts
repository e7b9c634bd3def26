import type { LintContext, LintFinding } from "../finding.ts";
import type { Reading } from "../reading/reading.ts";
import { signsOfSums, stretchOf } from "../weighing/marks.ts";
import type { Weights } from "../weighing/weigh.ts";
import { closeWindowsOf, touches, windowsOf } from "./windows.ts";

/** Below what weight a stretch is fair whatever words it has. */
const tooLight = -0.4;

/**
 * Whether what a known phrase shows may be said: only where some stretch around it weighs at all like something to mend, as
 * a fair text can have the same words.
 */
export function mayBeFaulty(
  reading: Reading,
  context: LintContext,
  { faulty }: Weights,
): (finding: LintFinding) => boolean {
  return ({ at }) => {
    const signs = signsOfSums(reading, context);
    return [...windowsOf(reading), ...closeWindowsOf(reading), ...reading.sentences].some(
      (span) => touches(reading.at(span), at) && faulty(stretchOf(reading, span, signs), context.filing) > tooLight,
    );
  };
}
