export type { NamedContact } from "./lint/contacts.ts";
export type { LintContext, LintFinding, LintFix, LintRule } from "./lint/finding.ts";
export { countCharacters, shorten } from "./lint/length.ts";
export { sketchOf, type TextSketch } from "./lint/likeness.ts";
export { lintField, lintText } from "./lint/lint.ts";
export { isCardNumber, isIdentityNumber } from "./lint/rules/personal-data.ts";
