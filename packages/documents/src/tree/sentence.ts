import type { Article, ArticleId, Audience, Facts, PlainDate } from "@youju/domain";
import { type FormWordId, formWordTable } from "./form-words.ts";
import { mentionsOfLaw } from "./law-mention.ts";
import { emptyTrace, type Source, type Trace, traceOf } from "./trace.ts";

/** The smallest piece of a paper: words, who may read them, and what they rest on. 句 */
export type Sentence = {
  readonly text: string;
  readonly audience: Audience;
  readonly trace: Trace;
  /** `form-words` are the fixed words of {@link formWordTable}; everything else is `said` and has a source. */
  readonly kind: "said" | "form-words";
};

/** What {@link sentenceMaker} makes a sentence from; without an audience it stays with the person. */
export type Said = { readonly text: string; readonly from: Source; readonly audience?: Audience };

/** The day of the paper, the articles the assessment used, the facts whose words may be quoted, and what was said in talks. */
export type Footing = {
  readonly today: PlainDate;
  readonly articles: readonly Article[];
  readonly facts: Facts;
  readonly quotes?: readonly string[];
};

/** One of the fixed phrases; all audiences may read it. */
export function formWords(id: FormWordId): Sentence {
  return { text: formWordTable[id], audience: "public", trace: emptyTrace, kind: "form-words" };
}

/**
 * A function that makes sentences for one paper. It throws `RangeError` (a bug in a template, never shown to people) for
 * a sentence without a source, for law named without its article, and for an article that is unknown, uncertain or not
 * in force on the paper's day.
 */
export function sentenceMaker(footing: Footing): (said: Said) => Sentence {
  const known = new Map(footing.articles.map((article) => [article.id, article]));
  return ({ text, from, audience = "own" }) => {
    const trace = traceOf(from);
    for (const id of trace.articles) {
      refuseUnlessCitable(known.get(id), id, footing.today);
    }
    if (trace.articles.length + trace.profile.length === 0 && namesLaw(text, trace, footing)) {
      throw new RangeError("a sentence that names law must carry the article");
    }
    return { text, audience, trace, kind: "said" };
  };
}

/** Whether an article may be cited as fact in a paper of that day: surely read, and in force. */
export function isCitable(article: Article, today: PlainDate): boolean {
  const inForce = article.effectiveFrom <= today && (article.effectiveTo === null || today <= article.effectiveTo);
  return inForce && article.confidence === "high";
}

function refuseUnlessCitable(article: Article | undefined, id: ArticleId, today: PlainDate): void {
  if (article === undefined || !isCitable(article, today)) {
    throw new RangeError(`not an article this paper may cite: ${id}`);
  }
}

/** A shop or a book may bear the name of a statute, and a lane a number: words quoted from facts and talks name no law. */
function namesLaw(text: string, trace: Trace, { facts, quotes = [] }: Footing): boolean {
  const spoken = trace.contacts.length === 0 ? [] : quotes;
  const quoted = [...trace.facts.map((name) => String(facts[name] ?? "")), ...spoken];
  return mentionsOfLaw(text).some((mention) => !quoted.some((words) => words.includes(mention.text)));
}
