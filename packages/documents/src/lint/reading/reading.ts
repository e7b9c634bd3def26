import type { Facts } from "@youju/domain";
import { turnedDown } from "../words/lawful.ts";
import { normalise } from "./normalise.ts";
import { withoutQuoted } from "./quoted.ts";
import { type Sum, sumsIn } from "./sums.ts";
import { withoutLabels, withoutOthersWords } from "./voices.ts";

/** Part of a text, in units of the normalised text. */
export type Span = { readonly start: number; readonly end: number };

/** Words, and the sums among them. */
export type Voiced = { readonly own: string; readonly sums: readonly Sum[] };

/** A text read once for all rules: as meant, in the person's own voice, in sentences, with its sums. 读法 */
export type Reading = {
  /** The text, normalised, with what others said or wrote blanked out at the same length. */
  readonly own: string;
  /** Own words without names and labels in quotation marks: what a word of abuse is looked for in. */
  readonly tone: string;
  /** Its sums, but for those that were offered and turned down. */
  readonly sums: readonly Sum[];
  /** The same with what others said or wrote left in: what is weighed, as a report can be told from a threat by its words. */
  readonly whole: Voiced;
  readonly sentences: readonly Span[];
  /** A span as a place in the text as written. */
  readonly at: (span: Span) => { readonly start: number; readonly end: number };
  /** The words of a span as they were written. */
  readonly written: (span: Span) => string;
};

/** Reads a text; see {@link Reading}. */
export function readingOf(text: string, { facts }: { readonly facts: Facts }): Reading {
  const { plain, from } = normalise(withoutQuoted(text, facts));
  const own = withoutOthersWords(plain);
  const whole = voiced(plain);
  const at = ({ start, end }: Span) => ({
    start: from[start] ?? 0,
    end: end >= from.length ? text.length : (from[end] ?? text.length),
  });
  return {
    ...(own === plain ? whole : voiced(own)),
    whole,
    tone: withoutLabels(own),
    sentences: sentencesIn(own),
    at,
    written: (span) => {
      const { start, end } = at(span);
      return text.slice(start, end);
    },
  };
}

function voiced(own: string): Voiced {
  const refused = [...own.matchAll(turnedDown)].map(({ index, 0: words }) => ({
    start: index,
    end: index + words.length,
  }));
  const sums = sumsIn(own).filter((sum) => !refused.some(({ start, end }) => sum.end > start && sum.start < end));
  return { own, sums };
}

function sentencesIn(text: string): readonly Span[] {
  return [...text.matchAll(/[^。!?！？\n]+[。!?！？\n]*/g)].map(({ index, 0: words }) => ({
    start: index,
    end: index + words.length,
  }));
}
