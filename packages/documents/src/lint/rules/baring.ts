import { type LintContext, type LintFinding, quotedAt } from "../finding.ts";
import type { Reading, Span } from "../reading/reading.ts";
import { signsOfSums, stretchOf } from "../weighing/marks.ts";
import type { Weights } from "../weighing/weigh.ts";
import { othersData, personalDataFindings } from "./personal-data.ts";
import { windowsOf } from "./windows.ts";

/** From what weight on a public text lays somebody bare, though no pattern knows its words. */
const enough = -0.8;

/**
 * Personal data in a text: what the patterns show, and in public, where they show nothing of others, the sentence that
 * weighs most of a stretch that weighs like somebody's private life laid open. Words the program composed are not weighed.
 */
export function dataFindings(
  { text, reading }: { readonly text: string; readonly reading: Reading },
  context: LintContext,
  { bares }: Weights,
): readonly LintFinding[] {
  const shown = personalDataFindings(text, context);
  if (
    context.filing !== "public" ||
    context.author === "program" ||
    shown.some(({ rule }) => rule === othersData.rule)
  ) {
    return shown;
  }
  const signs = signsOfSums(reading, context);
  const weighed = (span: Span) => bares(stretchOf(reading, span, signs), context.filing);
  const stretch = windowsOf(reading).find((window) => weighed(window) > enough);
  const [heaviest = stretch] =
    stretch === undefined
      ? []
      : reading.sentences
          .filter(({ start, end }) => start >= stretch.start && end <= stretch.end)
          .toSorted((one, other) => weighed(other) - weighed(one));
  return heaviest === undefined ? shown : [...shown, quotedAt(reading, heaviest, othersData)];
}
