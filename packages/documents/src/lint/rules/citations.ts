import { findingAt, type LintCheck, type Saying } from "../finding.ts";
import type { Reading } from "../reading/reading.ts";

const most = 3;
const figures = "[〇零一二三四五六七八九十百千\\d]{1,6}";
const statute = /(?:法|法典|条例|办法|规定|解释|细则)[》〉]?(?!院|律|人|官|庭|定|务)/;
/** An article by number, alone or in a row that ends with the word for article. */
const row = new RegExp(
  `第?${figures}(?:条)?(?:[、,，和及]第?${figures}(?:条)?)*条|(?<=[》〉])第?${figures}(?=[、,，。均])`,
  "g",
);

/** More than three articles named: readers stop at the second. */
export const citationFindings: LintCheck = (reading) => {
  const cited = reading.sentences.flatMap((sentence) => articlesIn(reading, sentence));
  const words = cited.map(({ start, end }) => reading.own.slice(start, end));
  const fourth = cited.filter((_, index) => words.indexOf(words[index] ?? "") === index)[most];
  return fourth === undefined ? [] : [findingAt(reading, fourth, tooMany)];
};

function articlesIn({ own }: Reading, { start, end }: { readonly start: number; readonly end: number }) {
  const words = own.slice(start, end);
  if (!statute.test(words) || /店规|条款|合同第|协议第|规则第/.test(words)) {
    return [];
  }
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
