import { type AmountStep, type Claim, formatYuan } from "@youju/domain";
import type { Paragraph, Section } from "../tree/document-tree.ts";
import { formWords, type Sentence } from "../tree/sentence.ts";
import type { Desk } from "./desk.ts";

type Row = readonly Paragraph[];

/** 依据与计算: every step of every amount demanded, with its article, as a table the mediator can follow. */
export function calculationSection(desk: Desk): Section {
  const head = (["columnItem", "columnSum", "columnResult", "columnBasis"] as const).map((id) => cell(formWords(id)));
  const rows = desk.demands.asked.flatMap((claim) => claim.steps.flatMap((step) => stepRow(desk, claim, step)));
  return { id: "calculation", heading: formWords("calculationTitle"), layout: "table", rows: [head, ...rows] };
}

/** A step that rests on nothing this paper may show is left out. */
function stepRow(desk: Desk, claim: Claim, step: AmountStep): readonly Row[] {
  const from = desk.claimSource(claim);
  if (from === undefined) {
    return [];
  }
  const [article] = step.article === null ? [] : desk.citable([step.article]);
  const source = article === undefined ? from : { ...from, articles: [article.id] };
  const say = (text: string): Sentence => desk.say({ text, from: source, audience: "mediator" });
  const basis = article === undefined ? formWords("noArticle") : say(article.citation.zh);
  return [[say(step.label.zh), say(step.formula), say(formatYuan(step.result)), basis].map(cell)];
}

function cell(sentence: Sentence): Paragraph {
  return { sentences: [sentence] };
}
