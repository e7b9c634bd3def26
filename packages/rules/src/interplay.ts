import type { Article, Confidence, FilingOutcome, InterplayEffect, PlainDate, Text } from "@youju/domain";
import type { InterplayRule, LawBook } from "@youju/law";
import { keptUnderLaw } from "./kept-under-law.ts";

/** A combination: filed with `first`, which got as far as `outcome`; what becomes of `second`? */
export type InterplayAsked = { readonly first: string; readonly outcome: FilingOutcome; readonly second: string };

/** The law, and the day of the filing: procedure goes by the text of that day. */
export type InterplayLaw = { readonly law: LawBook; readonly on: PlainDate };

/** What becomes of the second channel, with its basis. */
export type InterplayAnswer = {
  /** Id of the rule; {@link unaffected} where none speaks of it. */
  readonly rule: string;
  readonly effect: InterplayEffect;
  readonly text: Text;
  readonly articles: readonly Article[];
  readonly confidence: Confidence;
};

/** The id of the answer where no rule speaks of a combination. */
export const unaffected = "unaffected";

/**
 * What a filing does to another channel, once it has got so far. Every combination has an answer: what no rule of
 * `law/interplay` names, or none whose articles were in force, is left as it is. Pure. 渠道互相影响
 */
export function interplay(asked: InterplayAsked, at: InterplayLaw): InterplayAnswer {
  return kept(at.law, `${at.law.textsSince(at.on)} ${keyOf(asked)}`, () => worked(asked, at));
}

/** All combinations under some texts: while answers are tried they are asked for over and over. */
const kept = keptUnderLaw<InterplayAnswer>(20_000);

function worked(asked: InterplayAsked, { law, on }: InterplayLaw): InterplayAnswer {
  const days = { act: on, asOf: on };
  for (const rule of rulesOf(law).get(keyOf(asked)) ?? []) {
    const { from, until, id, effect, text, confidence } = rule;
    const articles =
      (from === null || from <= on) && (until === null || on <= until) ? law.cite(rule.articles, days) : [];
    if (articles.length > 0) {
      return { rule: id, effect, text, articles, confidence };
    }
  }
  const { text, articles } = law.interplaySentence(unaffected);
  return { rule: unaffected, effect: "leaves-open", text, articles: law.cite(articles, days), confidence: "high" };
}

const indexes = keptUnderLaw<ReadonlyMap<string, readonly InterplayRule[]>>(1);

/** The rules by combination. */
function rulesOf(law: LawBook): ReadonlyMap<string, readonly InterplayRule[]> {
  return indexes(law, "rules", () => indexOf(law));
}

function indexOf(law: LawBook): ReadonlyMap<string, readonly InterplayRule[]> {
  const index = new Map<string, InterplayRule[]>();
  for (const rule of law.interplay.rules) {
    for (const asked of combinationsOf(rule)) {
      index.set(keyOf(asked), [...(index.get(keyOf(asked)) ?? []), rule]);
    }
  }
  return index;
}

function combinationsOf({ first, outcomes, second }: InterplayRule): readonly InterplayAsked[] {
  return first.flatMap((one) =>
    outcomes.flatMap((outcome) => second.map((other) => ({ first: one, outcome, second: other }))),
  );
}

function keyOf({ first, outcome, second }: InterplayAsked): string {
  return `${first} ${outcome} ${second}`;
}
