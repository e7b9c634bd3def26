import {
  type Explanation,
  type FactName,
  factTable,
  type Objection,
  type RightFinding,
  type RightStanding,
  type Text,
} from "@youju/domain";
import type { Dispute } from "@youju/law";
import type { KindRules } from "./kind-rules.ts";
import type { Matter } from "./matter.ts";
import { wordsOfValue } from "./probe.ts";
import { areSo, isAnySo, proofsOf } from "./proof.ts";
import { strengthOf } from "./strength.ts";
import { watchConditions } from "./watch-facts.ts";

/** Each right with how well it stands, what the other side will say, and the chain from facts to articles. */
export function standingsOf(
  matter: Matter,
  rules: KindRules,
  rights: readonly RightFinding[],
): readonly RightStanding[] {
  const proofs = proofsOf(matter, rights);
  const watch = watchConditions(matter.facts);
  rules.rights({ ...matter, facts: watch.facts, watch });
  return rights.map((finding) => ({
    ...finding,
    strength: strengthOf(matter, finding, proofs),
    objections: objectionsTo(matter, finding),
    explanation: explanationOf(matter, finding, watch.of(finding.right)),
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

/** @param looked the facts its conditions looked at, named or not: an answer that stood in the way of nothing counts too */
function explanationOf(matter: Matter, { because }: RightFinding, looked: readonly FactName[]): Explanation {
  const known = (facts: readonly FactName[]) => facts.filter((fact) => matter.facts[fact] !== undefined);
  const used = [...new Set(known([...because.flatMap(({ facts }) => facts), ...looked]))];
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

/** A fact's name and value in words: as the kind's question puts them, else as the law data or another kind does. */
function wordsOf({ dispute, law, facts }: Matter, fact: FactName): { readonly name: Text; readonly value: Text } {
  const asIn = ({ questions }: Dispute) => questions.find((asked) => asked.fact === fact);
  const elsewhere = () => law.kinds.flatMap((kind) => asIn(law.dispute(kind)) ?? [])[0];
  const words = asIn(dispute) ?? law.proof.facts[fact] ?? elsewhere();
  const { name, choices } = words ?? { name: { zh: fact, en: fact }, choices: {} };
  const value = facts[fact];
  const named = fact === "platform" ? law.platform(String(value))?.title : choices[String(value)];
  const plain = factTable[fact].type === "flag" ? law.proof[value === true ? "yes" : "no"] : undefined;
  return { name, value: named ?? plain ?? wordsOfValue({ fact, choices }, value) };
}
