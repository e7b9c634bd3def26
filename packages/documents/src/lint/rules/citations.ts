import { findingAt, type LintCheck, type Saying } from "../finding.ts";
import type { Reading, Span } from "../reading/reading.ts";

const most = 3;
const figures = "[〇零一二三四五六七八九十百千\\d]{1,6}";
const statute = /(?:法|法典|条例|办法|规定|解释|细则)[》〉]?(?!院|律|人|官|庭|定|务)/;
const furtherArticle = new RegExp(`^第${figures}条[。!?,;]*$`);
/** What a law is called in short, where figures right behind it are its articles: 消法55, 民法典577、582. */
const called =
  "(?:消|民|产品质量|质量|价格|计量|商标|诉讼|保护|竞争|合同|邮政)法|(?:食安|食品安全|电商|电子商务|广告|消保|民诉)法?|法典|条例";
/** An article by number, alone or in a row that ends with the word for article, or right behind the law. */
const row = new RegExp(
  `第?${figures}(?:条)?(?:[、,，和及]第?${figures}(?:条)?)*条|(?<=[》〉])第?${figures}(?=[、,，。均])|(?<=${called})第?${figures}(?:[、,，和及]第?${figures})*(?![\\d.年月日元块天个次份件%])`,
  "g",
);

/** More than three articles named: readers stop at the second. */
export const citationFindings: LintCheck = (reading) => {
  const cited = citingSentences(reading).flatMap((sentence) => articlesIn(reading, sentence));
  const words = cited.map(({ start, end }) => `${lawBefore(reading, start)}${reading.own.slice(start, end)}`);
  const fourth = cited.filter((_, index) => words.indexOf(words[index] ?? "") === index)[most];
  return fourth === undefined ? [] : [findingAt(reading, fourth, tooMany)];
};

/** Sentences that name a statute, and those right behind that are nothing but a further article of it. */
function citingSentences({ own, sentences }: Reading): readonly Span[] {
  let isCiting = false;
  return sentences.filter(({ start, end }) => {
    const words = own.slice(start, end);
    const isNamed = statute.test(words) || (isCiting && furtherArticle.test(words));
    isCiting = isNamed && !/店规|(?<!相关|有关)条款|合同第|协议第|规则第/.test(words);
    return isCiting;
  });
}

/** The law last named in brackets before a place: the same number of another law is another article. */
function lawBefore({ own }: Reading, start: number): string {
  return [...own.slice(0, start).matchAll(/[《〈]([^》〉]+)[》〉]/g)].at(-1)?.[1] ?? "";
}

function articlesIn({ own }: Reading, { start, end }: Span) {
  const words = own.slice(start, end);
  return [...words.matchAll(row)].flatMap((match) =>
    [...match[0].matchAll(new RegExp(figures, "g"))].map((figure) => {
      const from = start + match.index + figure.index;
      return { start: from, end: from + figure[0].length };
    }),
  );
}

const tooMany: Saying = {
  rule: "too-many-citations",
  severity: "warns",
  text: {
    zh: "法条引了三条以上，反而看不清。留下最贴近请求的一到三条。",
    en: "More than three articles blur the request. Keep the one to three nearest to it.",
  },
};
