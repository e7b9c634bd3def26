import type { LintContext, LintFinding } from "./finding.ts";
import { lengthFindings } from "./length.ts";
import { readingOf } from "./reading/reading.ts";
import { amountFindings } from "./rules/amounts.ts";
import { dataFindings } from "./rules/baring.ts";
import { citationFindings } from "./rules/citations.ts";
import { gatesOf } from "./rules/faults.ts";
import { mixedFindings, powerFindings } from "./rules/filing.ts";
import { lawMentionFindings, outdatedFindings } from "./rules/law-words.ts";
import { toneFindings } from "./rules/tone.ts";
import { warnedFindings } from "./rules/warned.ts";
import { blockingFindings } from "./rules/weighed.ts";
import { learntWeights } from "./weighing/learnt.ts";
import type { Weights } from "./weighing/weigh.ts";

/** Checks of the person's own words: by how they sound, and by what they mean whatever they sound like. */
const bySound = [toneFindings, amountFindings, powerFindings];
const byMeaning = [mixedFindings, citationFindings];

/** Everything the lint finds in a text, in the order it stands there. Pure; it runs while the person types. 文书检查 */
export function lintText(text: string, context: LintContext, weights: Weights = learntWeights): readonly LintFinding[] {
  const reading = readingOf(text, context);
  const gates = gatesOf(reading, context, weights);
  const found = [
    ...blockingFindings(reading, context, weights),
    ...bySound.flatMap((check) => check(reading, context)).filter(gates.bySound),
    ...byMeaning.flatMap((check) => check(reading, context)),
    ...outdatedFindings(reading, context).filter(gates.byLaw),
    ...dataFindings({ text, reading }, context, weights),
    ...lawMentionFindings(text, context),
  ];
  const findings = [...found, ...warnedFindings({ reading, found }, context, weights)];
  return findings.toSorted((first, second) => (first.at?.start ?? 0) - (second.at?.start ?? 0));
}

/** The lint over one field of a form: its length first, then its words. */
export function lintField(
  field: { readonly id: string; readonly value: string; readonly limit: number | null },
  context: LintContext,
): readonly LintFinding[] {
  const findings = [...lengthFindings(field.value, field.limit), ...lintText(field.value, context)];
  return findings.map((finding) => ({ ...finding, fieldId: field.id }));
}
