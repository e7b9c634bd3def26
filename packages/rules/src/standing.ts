import {
  type Explanation,
  type FactName,
  factTable,
  type Objection,
  type RightFinding,
  type RightStanding,
  type Text,
} from "@youju/domain";
import type { Matter } from "./matter.ts";
import { wordsOfValue } from "./probe.ts";
import { areSo, isAnySo, type Proof } from "./proof.ts";
import { strengthOf } from "./strength.ts";

/** Each right with how well it stands, what the other side will say, and the chain from facts to articles. */
export function standingsOf(
  matter: Matter,
  rights: readonly RightFinding[],
  proofs: readonly Proof[],
): readonly RightStanding[] {
  return rights.map((finding) => ({
    ...finding,
    strength: strengthOf(matter, finding, proofs),
    objections: objectionsTo(matter, finding),
    explanation: explanationOf(matter, finding),
  }));
}

function objectionsTo(matter: Matter, { right, state }: RightFinding): readonly Objection[] {
  const { dispute, law, days } = matter;
  const objections = state === "fails" ? [] : (dispute.rights[right]?.objections ?? []);
  return objections
    .filter(({ when, unless }) => areSo(matter, when) && !isAnySo(matter, unless))
    .flatMap(({ says, answer, articles: refs, confidence }): readonly Objection[] => {
      const articles = law.cite(refs, days).map(({ id }) => id);
      return refs.length > 0 && articles.length === 0 ? [] : [{ says, answer, articles, confidence }];
    });
}

function explanationOf(matter: Matter, { because }: RightFinding): Explanation {
  const known = (facts: readonly FactName[]) => facts.filter((fact) => matter.facts[fact] !== undefined);
  const used = [...new Set(because.flatMap(({ facts }) => known(facts)))];
  return {
    facts: used.map((fact) => ({ fact, ...wordsOf(matter, fact) })),
    articles: because.flatMap(({ article: id, facts }) => {
      const article = matter.law.article(id);
      return article === undefined
        ? []
        : [
            {
              article: id,
              citation: article.citation,
              effectiveFrom: article.effectiveFrom,
              effectiveTo: article.effectiveTo,
              facts: known(facts),
            },
          ];
    }),
  };
}

/** A fact's name and value in words: as the kind's question puts them, else as the law data names them. */
function wordsOf({ dispute, law, facts }: Matter, fact: FactName): { readonly name: Text; readonly value: Text } {
  const question = dispute.questions.find((asked) => asked.fact === fact);
  const name = question?.name ?? law.proof.facts[fact] ?? { zh: fact, en: fact };
  const value = wordsOfValue(question ?? { fact, choices: {} }, facts[fact]);
  const plain = factTable[fact].type === "flag" && question?.choices[String(facts[fact])] === undefined;
  return { name, value: plain ? law.proof[facts[fact] === true ? "yes" : "no"] : value };
}
