import { amountFindings } from "./amounts.ts";
import { filingFindings } from "./filing.ts";
import type { LintContext, LintFinding } from "./finding.ts";
import { lawMentionFindings, repealedNameFindings } from "./law-words.ts";
import { lengthFindings } from "./length.ts";
import { personalDataFindings } from "./personal-data.ts";
import { withoutQuoted } from "./quoted.ts";
import { toneFindings } from "./tone.ts";

/** Checks of the person's own words, from which quotations are taken out. */
const ownWords = [toneFindings, repealedNameFindings, filingFindings];
const everyWord = [personalDataFindings, amountFindings, lawMentionFindings];

/** Everything the lint finds in a text, in the order it stands there. Pure; it runs while the person types. 文书检查 */
export function lintText(text: string, context: LintContext): readonly LintFinding[] {
  const own = withoutQuoted(text, context.facts);
  const findings = [
    ...ownWords.flatMap((check) => check(own, context)),
    ...everyWord.flatMap((check) => check(text, context)),
  ];
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
