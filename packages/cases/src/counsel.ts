import type { Assessment, CaseDeadline, DisputeKind, Facts, LawEdition, Pause, PlainDate, Text } from "@youju/domain";
import type { LawBook } from "@youju/law";
import {
  assess,
  type Conclusions,
  type CountedDeadline,
  type CourtAnswers,
  conclusions,
  courtAnswers,
  deadlineFor,
  type EarlierFiling,
  type HeldExhibit,
  rulesVersion,
  type WindowStart,
  windowOfStep,
} from "@youju/rules";

/** What the rules are asked about a case. */
export type CaseQuestion = {
  readonly kind: DisputeKind;
  readonly facts: Facts;
  readonly exhibits: readonly HeldExhibit[];
  readonly filings: readonly EarlierFiling[];
  /** Elements the other side admitted in replies that were kept. */
  readonly admitted?: readonly string[];
  /** The day the question is asked. */
  readonly asOf: PlainDate;
};

/** A clock: a rule of the deadline register, what started it and when. */
export type Clocking = {
  readonly rule: string;
  readonly trigger: string;
  readonly from: PlainDate;
  /** Days that do not count. */
  readonly pauses?: readonly Pause[];
};

/** The rules with the law book in hand. */
export type Counsel = {
  readonly edition: LawEdition;
  readonly rulesVersion: string;
  readonly law: LawBook;
  /** Throws `KIND_UNKNOWN`, `LAW_NOT_RECORDED`. */
  readonly assess: (question: CaseQuestion) => Assessment;
  /** {@link Counsel.assess} without questions and advice: what can move when the law does. */
  readonly conclusions: (question: CaseQuestion) => Conclusions;
  /** The deadline of a clock as it stands today; `null` where nothing can be counted. */
  readonly deadline: (clocking: Clocking, today: PlainDate) => CaseDeadline | null;
  /** The platform's own window that a step of a filing starts; `null` where none runs. */
  readonly window: (
    start: WindowStart,
    known: { readonly facts: Facts; readonly today: PlainDate },
  ) => CaseDeadline | null;
  /** Which courts take the case on that day, and what they charge. */
  readonly court: (question: Pick<CaseQuestion, "kind" | "facts" | "asOf">) => CourtAnswers;
  /** `null` where the kind is not on record. */
  readonly kindTitle: (kind: DisputeKind) => Text | null;
};

/** Puts the law book into the hands of the rules. */
export function counselWith(law: LawBook): Counsel {
  return {
    edition: law.edition,
    rulesVersion,
    law,
    assess: (question) => assess({ ...question, law }),
    conclusions: (question) => conclusions({ ...question, law }),
    deadline: ({ rule, trigger, from, pauses }, today) => {
      const answer = deadlineFor(rule, from, { law, on: today, pauses });
      return answer.kind === "counted" ? asCaseDeadline(answer, trigger) : null;
    },
    window: (start, { facts, today }) => windowOfStep({ law, facts, asOf: today }, start),
    court: ({ kind, facts, asOf }) => courtAnswers({ kind, facts, on: asOf }, law),
    kindTitle: (kind) => (law.kinds.includes(kind) ? law.dispute(kind).title : null),
  };
}

function asCaseDeadline(counted: CountedDeadline, trigger: string): CaseDeadline {
  return {
    rule: counted.slug,
    registerId: counted.rule,
    title: counted.title,
    whose: counted.whose,
    trigger,
    deadline: counted.deadline,
    state: counted.state,
    afterwards: counted.consequence,
    articles: counted.articles.map(({ id }) => id),
    confidence: counted.confidence,
    source: counted.source,
    endsAt: null,
  };
}
