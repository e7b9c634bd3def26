import { firstFinding, type LintCheck, type LintFinding, type Saying } from "../finding.ts";
import type { Reading } from "../reading/reading.ts";
import { blank } from "../words/patterns.ts";
import {
  accusing,
  established,
  exaggerating,
  harmless,
  insulting,
  manyLawfullies,
  notProfessional,
  professional,
} from "../words/tone.ts";

/** Abuse, overstatement, crimes put down to somebody, and the phrases of a trade in complaints. */
export const toneFindings: LintCheck = (reading, { filing }) => {
  const tone = reading.tone.replaceAll(harmless, blank);
  return [
    ...firstFinding({ reading, words: tone }, insulting, insultSaying),
    ...firstFinding({ reading, words: tone }, exaggerating, exaggerationSaying),
    ...firstFinding({ reading, words: withoutEstablished(reading, tone) }, accusing, accusationSaying),
    ...(filing === "court" ? [] : professionalFindings(reading)),
  ];
};

/** Clauses in which an authority found so, or somebody denies it, are left out. */
function withoutEstablished({ sentences }: Reading, tone: string): string {
  return sentences
    .map(({ start, end }) => tone.slice(start, end))
    .map((sentence) => (sentence.search(established) >= 0 ? blank(sentence) : sentence))
    .join("");
}

function professionalFindings(reading: Reading): readonly LintFinding[] {
  const words = reading.own.replaceAll(notProfessional, blank);
  return [professional, manyLawfullies]
    .flatMap((pattern) => firstFinding({ reading, words }, pattern, boilerplateSaying))
    .slice(0, 1);
}

export const insultSaying: Saying = {
  rule: "insult",
  severity: "warns",
  text: {
    zh: "这里在骂人。删掉它，只写事实：哪天、发生了什么、有什么证据。",
    en: "This is abuse. Take it out and state facts: which day, what happened, what proves it.",
  },
};
export const exaggerationSaying: Saying = {
  rule: "exaggeration",
  severity: "warns",
  text: {
    zh: "这里说得过头，拿不出根据。改成你自己经历的：几次、哪几天、什么记录。",
    en: "This says more than anyone can show. Write what you saw yourself: how often, which days, what record.",
  },
};
export const accusationSaying: Saying = {
  rule: "crime-accusation",
  severity: "warns",
  text: {
    zh: "没有判决或处罚就说别人犯罪，可能侵害名誉。改写成事实，例如“收款后十五天没有发货，也不退款”。",
    en: "Calling it a crime without a judgment may be defamation. Write the fact, such as: took the money and neither sent nor refunded in fifteen days.",
  },
};
export const boilerplateSaying: Saying = {
  rule: "professional-claimant-boilerplate",
  severity: "warns",
  text: {
    zh: "这像职业索赔的套话，办案的人会起疑。写你自己买了什么、给谁用、出了什么问题。",
    en: "This reads like a claimant by trade and raises doubts. Write what you bought, for whom, and what went wrong.",
  },
};
