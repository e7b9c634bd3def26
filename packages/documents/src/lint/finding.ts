import type { Article, Facts, Fen, Profile, Text } from "@youju/domain";

/** What a rule of the lint looks for. */
export type LintRule =
  | "too-long"
  | "insult"
  | "threat"
  | "money-for-silence"
  | "personal-data"
  | "repealed-name"
  | "amount-without-claim"
  | "law-without-trace"
  | "complaint-mixed-with-report"
  | "channel-refuses"
  | "few-exhibits";

/** Something wrong with a text, and why. `blocks`: it must not be sent like this. */
export type LintFinding = {
  readonly rule: LintRule;
  readonly severity: "blocks" | "warns";
  readonly fieldId: string | null;
  readonly text: Text;
  /** Where in the text, in UTF-16 units; `null` where it concerns the whole. */
  readonly at: { readonly start: number; readonly end: number } | null;
};

/** What a text is checked against. */
export type LintContext = {
  readonly facts: Facts;
  readonly profile: Profile | null;
  /** Amounts the paper may name: facts, claims that hold, their steps and the total demanded. */
  readonly amounts: readonly Fen[];
  /** The articles the paper's sentences carry. */
  readonly articles: readonly Article[];
  /**
   * A complaint to an office asks for money back, never for punishment; a report asks for punishment, never for money; a
   * message goes to the shop or platform; a public text can be read by anyone.
   */
  readonly filing: "complaint" | "report" | "message" | "public";
};

/** One check over one text. */
export type LintCheck = (text: string, context: LintContext) => readonly LintFinding[];

/** A finding about every match of a pattern. */
export function findingsFor(
  text: string,
  pattern: RegExp,
  finding: Omit<LintFinding, "at" | "fieldId">,
): readonly LintFinding[] {
  return [...text.matchAll(pattern)].map((match) => ({
    ...finding,
    fieldId: null,
    at: { start: match.index, end: match.index + match[0].length },
  }));
}
