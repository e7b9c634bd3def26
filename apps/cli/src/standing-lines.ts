import type { Article, ArticleId, Assessment, Language, RightStanding, Text } from "@youju/domain";

const words = {
  zh: {
    facts: "依据的事实",
    articles: "依据",
    strength: "强弱",
    says: "对方会说",
    answer: "可以回",
    confirm: "请核对",
    between: "、",
    since: (from: string, until: string | null) =>
      until === null ? `${from} 起施行，现行有效` : `${from} 起施行，到 ${until} 为止`,
  },
  en: {
    facts: "Facts it rests on",
    articles: "Articles",
    strength: "Strength",
    says: "They will say",
    answer: "Answer",
    confirm: "please check",
    between: "; ",
    since: (from: string, until: string | null) =>
      until === null ? `in force since ${from}` : `in force from ${from} to ${until}`,
  },
} as const;

/** Why a right stands as it does: facts, articles with their versions' days, strength, and what will be said against it. */
export function standingLines(right: RightStanding, law: readonly Article[], language: Language): readonly string[] {
  const say = (text: Text) => text[language];
  const of = words[language];
  const { facts, articles } = right.explanation;
  const used = facts.map(({ name, value }) => `${say(name)}＝${say(value)}`);
  return [
    ...(used.length === 0 ? [] : [`  ${of.facts}：${used.join(of.between)}`]),
    ...articles.map(
      ({ citation, effectiveFrom, effectiveTo }) =>
        `  ${of.articles}：${say(citation)}（${of.since(effectiveFrom, effectiveTo)}）`,
    ),
    `  ${of.strength}：${say(right.strength.title)}。${say(right.strength.why)}`,
    ...right.objections.flatMap(({ says, answer, articles: ids, confidence }) => [
      `  ${of.says}：${say(says)}`,
      `    ${of.answer}：${say(answer)}${cited(ids, law, language)}${confidence === "medium" ? `（${of.confirm}）` : ""}`,
    ]),
  ];
}

/** What has to be proved, and why it stands where it stands. */
export function matrixLines({ matrix, law }: Assessment, language: Language): readonly string[] {
  return matrix.map(
    ({ title, why, whyArticles }) => `${title[language]}：${why[language]}${cited(whyArticles, law, language)}`,
  );
}

function cited(ids: readonly ArticleId[], law: readonly Article[], language: Language): string {
  const named = ids.flatMap((id) => law.find((article) => article.id === id)?.citation[language] ?? []);
  return named.length === 0 ? "" : `（${named.join(words[language].between)}）`;
}
