import type { Article, Facts, Fen, Profile, Text } from "@youju/domain";
import type { OutdatedWords } from "@youju/law";
import type { Reading, Span } from "./reading/reading.ts";
import { firstOf } from "./words/patterns.ts";

/** What a rule of the lint looks for. */
export type LintRule =
  | "missing-field"
  | "near-identical"
  | "shared-contact"
  | "too-long"
  | "insult"
  | "exaggeration"
  | "crime-accusation"
  | "threat"
  | "money-for-silence"
  | "above-legal-basis-for-silence"
  | "professional-claimant-boilerplate"
  | "personal-data-of-others"
  | "sensitive-number"
  | "repealed-or-wrong-date-law"
  | "law-without-trace"
  | "amount-without-steps"
  | "too-many-citations"
  | "complaint-report-mixed"
  | "beyond-channel-power"
  | "channel-refuses"
  | "few-exhibits";

/** Words to put in place of a part of the text; `start` and `end` in UTF-16 units. */
export type LintFix = { readonly start: number; readonly end: number; readonly text: string };

/** Something wrong with a text, and why. `blocks`: it must not be sent like this. */
export type LintFinding = {
  readonly rule: LintRule;
  readonly severity: "blocks" | "warns";
  readonly fieldId: string | null;
  /** What is wrong, and what to write instead. */
  readonly text: Text;
  /** Where in the text, in UTF-16 units; `null` where it concerns the whole. */
  readonly at: { readonly start: number; readonly end: number } | null;
  /** A replacement that can be taken over with one tap. */
  readonly fix?: LintFix;
  /** The whole text, put so that the finding is gone and the facts are kept. */
  readonly proposal?: string;
};

/** What a text is checked against. */
export type LintContext = {
  readonly facts: Facts;
  readonly profile: Profile | null;
  /** Amounts the paper may name: facts, claims that hold, their steps and the total demanded. */
  readonly amounts: readonly Fen[];
  /** The most that can be asked on the grounds worked out; the sum of the amounts where it is left out. */
  readonly most?: Fen;
  /** Numbers of people that the paper has to bear, such as an identity number in a pleading. */
  readonly numbers?: readonly string[];
  /** Names of people who are neither the person nor a business. */
  readonly people?: readonly string[];
  /** The articles the paper's sentences carry; `null` where they are not known, and law named is left alone. */
  readonly articles: readonly Article[] | null;
  readonly outdated?: readonly OutdatedWords[];
  /** Whose words they are: the person's, unless it is said that the program composed them from sentences it knows. */
  readonly author?: "person" | "program";
  /**
   * A complaint to an office asks for money back, never for punishment; a report asks for punishment, never for money; an
   * office is asked or chased about either; a court decides; a message goes to the shop or platform; a public text can be
   * read by anyone.
   */
  readonly filing: "complaint" | "report" | "office" | "court" | "message" | "public";
};

/** The findings that say something new beside others: not a rule over again, but what blocks beside what warns. */
export function notYetTold(findings: readonly LintFinding[], told: readonly LintFinding[]): readonly LintFinding[] {
  return findings.filter(
    ({ rule, severity }) =>
      !told.some((one) => one.rule === rule && (one.severity === "blocks" || severity === "warns")),
  );
}

/** One check over one text as it was read. */
export type LintCheck = (reading: Reading, context: LintContext) => readonly LintFinding[];

/** What a rule says when it finds something. */
export type Saying = Pick<LintFinding, "rule" | "severity" | "text">;

/** A finding at a span of the text as read. */
export function findingAt(reading: Reading, span: Span, saying: Saying): LintFinding {
  return { ...saying, fieldId: null, at: reading.at(span) };
}

const mostQuoted = 60;

/**
 * A finding that quotes the words it is about, as they were written, so that nobody has to search for them: the sentence,
 * where that is short enough, else its part, else no more than was found.
 */
export function quotedAt(reading: Reading, span: Span, { text, ...saying }: Saying): LintFinding {
  const around = [/[。!?！？\n]/, /[,，;；。!?！？\n]/].map((mark) => widened(reading.whole.own, span, mark));
  const quotes = [...around, span].map((one) => [...reading.written(one).trim()]);
  const [letters = []] = [...quotes.filter(({ length }) => length <= mostQuoted), ...quotes.slice(-1)];
  const half = mostQuoted / 2;
  const cut = letters.length > mostQuoted ? [...letters.slice(0, half), "……", ...letters.slice(-half)] : letters;
  const words = cut.join("");
  return findingAt(reading, span, { ...saying, text: { zh: `“${words}”：${text.zh}`, en: `“${words}”: ${text.en}` } });
}

/** A span as wide as the parts of the text it touches, which end at a mark; nothing but the parts is looked at. */
function widened(words: string, { start, end }: Span, mark: RegExp): Span {
  const isMark = (at: number) => mark.test(words.charAt(at));
  let [from, to] = [start, end];
  while (!isMark(start) && from > 0 && !isMark(from - 1)) {
    from -= 1;
  }
  while (!isMark(end - 1) && to < words.length && !isMark(to)) {
    to += 1;
  }
  return { start: from, end: to };
}

/** The first match of a pattern outside of what is set apart, as a finding. */
export function firstFinding(
  { reading, words }: { readonly reading: Reading; readonly words: string },
  pattern: RegExp,
  saying: Saying,
): readonly LintFinding[] {
  const found = firstOf(words, pattern);
  return found === undefined ? [] : [findingAt(reading, found, saying)];
}
