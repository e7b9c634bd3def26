import {
  type Article,
  type Basis,
  type ExhibitKind,
  type FactName,
  type Facts,
  type PlainDate,
  type Text,
  YoujuError,
} from "@youju/domain";
import type { ActDays, Dispute, LawBook } from "@youju/law";
import type { EarlierFiling } from "./earlier-filing.ts";
import type { FactWatch } from "./watch-facts.ts";

/** What the person holds: its kind, and where the person says that it serves an element, or does not. */
export type HeldExhibit = {
  readonly kind: ExhibitKind;
  /** Elements it serves although its kind does not say so. */
  readonly serves?: readonly string[];
  /** Elements it does not serve although its kind would. */
  readonly servesNot?: readonly string[];
};

/** A case as the rules see it: facts, the day of the question, the law, and the days that decide which law applies. */
export type Matter = {
  readonly facts: Facts;
  readonly asOf: PlainDate;
  readonly law: LawBook;
  readonly dispute: Dispute;
  readonly exhibits: readonly HeldExhibit[];
  readonly filings: readonly EarlierFiling[];
  /** Elements the other side admitted in so many words. */
  readonly admitted: ReadonlySet<string>;
  /** Substance goes by `act`, judicial interpretations and procedure by `asOf`. */
  readonly days: ActDays;
  /** Set where it is wanted which facts each right looked at. */
  readonly watch?: FactWatch;
};

/**
 * The articles of a ground that applied, as bases that name the facts used. Throws `LAW_NOT_RECORDED` where none of them
 * is on record for the day: no conclusion without its basis.
 */
export function basisOf(matter: Matter, ground: string, facts: readonly FactName[]): readonly Basis<FactName>[] {
  return groundArticles(matter, ground).map(({ id }) => ({ article: id, facts }));
}

/** The articles of a ground of the dispute that applied. */
export function groundArticles({ dispute, law, days }: Matter, ground: string): readonly Article[] {
  const refs = dispute.grounds[ground];
  if (refs === undefined) {
    throw new RangeError(`${dispute.kind} has no ground ${ground}`);
  }
  const articles = law.cite(refs, days);
  if (articles.length === 0) {
    throw new YoujuError("LAW_NOT_RECORDED", { detail: { field: ground } });
  }
  return articles;
}

/** Puts values into the `{name}` places of a sentence. */
export function fillText(template: Text, values: Readonly<Record<string, string>>): Text {
  const fill = (sentence: string) =>
    sentence.includes("{")
      ? sentence.replaceAll(/\{(\w+)\}/g, (place, name: string) => values[name] ?? place)
      : sentence;
  return { zh: fill(template.zh), en: fill(template.en) };
}
