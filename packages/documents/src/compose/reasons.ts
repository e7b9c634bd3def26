import type { Article, ArticleId, FactName, RightFinding } from "@youju/domain";
import type { Sentence } from "../tree/sentence.ts";
import type { Desk } from "./desk.ts";
import type { Rebuttal } from "./kinds/kind-words.ts";
import { kindWords } from "./kinds.ts";
import { clause } from "./words.ts";

/** No more articles than a busy reader looks up. */
const mostArticles = 3;

/**
 * Why the demand is right: the findings that hold, then what answers the other side's stance, with at most three
 * articles in all. Only articles that were surely read and are in force on the paper's day are cited.
 * @param most fewer articles, where the paper cites others besides
 */
export function reasonSentences(desk: Desk, most = mostArticles): readonly Sentence[] {
  const chosen = citedArticles(desk, most);
  const rebuttals = rebuttalsOf(desk).map((rebuttal) => rebuttalSentence(desk, rebuttal, chosen));
  const reasons: Sentence[] = [];
  for (const finding of holdingFindings(desk)) {
    reasons.push(...findingSentence(desk, finding, notYetCited(chosen, [...rebuttals, ...reasons])));
  }
  const unused = notYetCited(chosen, [...rebuttals, ...reasons]);
  return [...reasons, ...rebuttals, ...(unused.length === 0 ? [] : [basisSentence(desk, unused)])];
}

/** An article is cited once, where it carries most. */
function notYetCited(articles: readonly Article[], sentences: readonly Sentence[]): readonly Article[] {
  return articles.filter((article) => !sentences.some((sentence) => sentence.trace.articles.includes(article.id)));
}

/** The articles a paper cites: first what each claim and each rebuttal mainly rests on, then the rest. */
function citedArticles(desk: Desk, most: number): readonly Article[] {
  const claims = desk.demands.asked.map((claim) => claim.articles);
  const findings = holdingFindings(desk).map((finding) => finding.because.map((basis) => basis.article));
  const rebuttals = rebuttalsOf(desk).map((rebuttal) => articlesFor(desk, rebuttal));
  const main = [...claims, ...rebuttals].flatMap((ids) => desk.citable(ids).slice(0, 1));
  const rest = [...claims, ...findings].flatMap((ids) => desk.citable(ids));
  return [...new Set([...main, ...rest])].slice(0, most);
}

/** Only the rights behind what is demanded: what stays with the person leaves no trace in a paper. */
function holdingFindings(desk: Desk): readonly RightFinding[] {
  const demanded = new Set(desk.demands.asked.map((claim) => claim.right));
  return desk.input.assessment.findings.filter(
    (finding) =>
      demanded.has(finding.right) &&
      finding.state === "holds" &&
      finding.confidence === "high" &&
      !/[你您]/u.test(finding.reason.zh),
  );
}

/** Only a side that refused has a stance to answer. */
function rebuttalsOf({ facts, input }: Desk): readonly Rebuttal[] {
  return facts.sellerAnswer === "refused" ? kindWords[input.assessment.kind].rebuttals(facts) : [];
}

function articlesFor({ input }: Desk, { element }: Rebuttal): readonly ArticleId[] {
  return input.assessment.matrix.filter((row) => row.element === element).flatMap((row) => row.articles);
}

function findingSentence(desk: Desk, finding: RightFinding, chosen: readonly Article[]): readonly Sentence[] {
  const rested = finding.because.map((basis) => basis.article);
  const articles = chosen.filter((article) => rested.includes(article.id));
  const facts: readonly FactName[] = finding.because
    .flatMap((basis) => basis.facts)
    .filter((name) => desk.facts[name] !== undefined);
  return articles.length + facts.length === 0
    ? []
    : [reasonSentence(desk, { text: clause(finding.reason.zh), facts }, articles)];
}

function rebuttalSentence(desk: Desk, rebuttal: Rebuttal, chosen: readonly Article[]): Sentence {
  const rested = articlesFor(desk, rebuttal);
  return reasonSentence(desk, rebuttal, chosen.filter((article) => rested.includes(article.id)).slice(0, 1));
}

function reasonSentence(
  desk: Desk,
  { text, facts }: Pick<Rebuttal, "text" | "facts">,
  articles: readonly Article[],
): Sentence {
  const basis = articles.length === 0 ? "" : `（依据：${citations(articles)}）`;
  const from = { facts, articles: articles.map(({ id }) => id) };
  return desk.say({ text: `${text}${basis}。`, from, audience: "mediator" });
}

function basisSentence(desk: Desk, articles: readonly Article[]): Sentence {
  const from = { articles: articles.map(({ id }) => id) };
  return desk.say({ text: `请求的依据：${citations(articles)}。`, from, audience: "mediator" });
}

/** Citations one after another; a statute is named once for its articles in a row. */
export function citations(articles: readonly Article[]): string {
  const statuteOf = (article: Article | undefined) => article?.citation.zh.match(/^《[^》]+》/)?.[0];
  return articles
    .map((article, index) => {
      const statute = statuteOf(article);
      const again = statute !== undefined && statute === statuteOf(articles[index - 1]);
      return again ? article.citation.zh.slice(statute.length) : article.citation.zh;
    })
    .join("、");
}
