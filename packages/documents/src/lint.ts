export type { LintContext, LintFinding, LintRule } from "./lint/finding.ts";
export { countCharacters, shorten } from "./lint/length.ts";
export { lintField, lintText } from "./lint/lint.ts";
export { isCardNumber, isIdentityNumber } from "./lint/personal-data.ts";
