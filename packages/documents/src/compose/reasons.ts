import type { Article, ArticleId, FactName, RightFinding } from "@youju/domain";
import type { Sentence } from "../tree/sentence.ts";
import type { Desk } from "./desk.ts";
import { clause } from "./words.ts";

/** No more articles than a busy reader looks up. */
const mostArticles = 3;

/**
 * Why the demand is right: the findings that hold, with at most three articles in all. Only articles that were surely
 * read and are in force on the paper's day are cited.
 */
export function reasonSentences(desk: Desk): readonly Sentence[] {
  const chosen = citedArticles(desk);
  const holding = holdingFindings(desk);
  const reasons = holding.flatMap((finding) => reasonSentence(desk, finding, chosen));
  const used = new Set(reasons.flatMap((sentence) => sentence.trace.articles));
  const unused = chosen.filter((article) => !used.has(article.id));
  const basis = unused.length === 0 ? [] : [basisSentence(desk, unused)];
  return [...reasons, ...basis];
}

/** The articles a paper cites: those of the claims it demands first, then those of the rights that hold. */
export function citedArticles(desk: Desk): readonly Article[] {
  const wanted: readonly ArticleId[] = [
    ...desk.demands.asked.flatMap((claim) => claim.articles),
    ...holdingFindings(desk).flatMap((finding) => finding.because.map((basis) => basis.article)),
  ];
  return [...new Set(wanted)].flatMap((id) => desk.citable([id])).slice(0, mostArticles);
}

function holdingFindings(desk: Desk): readonly RightFinding[] {
  return desk.input.assessment.findings.filter(
    (finding) => finding.state === "holds" && finding.confidence === "high" && !/[你您]/u.test(finding.reason.zh),
  );
}

function reasonSentence(desk: Desk, finding: RightFinding, chosen: readonly Article[]): readonly Sentence[] {
  const rested = finding.because.map((basis) => basis.article);
  const articles = chosen.filter((article) => rested.includes(article.id));
  const facts: readonly FactName[] = finding.because
    .flatMap((basis) => basis.facts)
    .filter((name) => desk.facts[name] !== undefined);
  if (articles.length + facts.length === 0) {
    return [];
  }
  const basis = articles.length === 0 ? "" : `（依据：${citations(articles)}）`;
  const from = { facts, articles: articles.map(({ id }) => id) };
  return [desk.say({ text: `${clause(finding.reason.zh)}${basis}。`, from, audience: "mediator" })];
}

function basisSentence(desk: Desk, articles: readonly Article[]): Sentence {
  const from = { articles: articles.map(({ id }) => id) };
  return desk.say({ text: `请求的依据：${citations(articles)}。`, from, audience: "mediator" });
}

function citations(articles: readonly Article[]): string {
  return articles.map((article) => article.citation.zh).join("、");
}
