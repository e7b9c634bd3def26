import {
  type Article,
  type ArticleId,
  type Assessment,
  type Counterfactual,
  type DemandRange,
  type DisputeKind,
  type FactName,
  type Facts,
  type FirstAid,
  factTable,
  formatYuan,
  type PlainDate,
  type RightFinding,
  type Warning,
  YoujuError,
} from "@youju/domain";
import type { LawBook } from "@youju/law";
import { demandRange } from "./claim.ts";
import { counterfactualsOf } from "./counterfactuals.ts";
import type { EarlierFiling } from "./earlier-filing.ts";
import { withMediator } from "./earlier-filings.ts";
import type { KindRules } from "./kind-rules.ts";
import { matrixOf } from "./matrix.ts";
import { fillText, type HeldExhibit, type Matter } from "./matter.ts";
import { isAlive, type Outcome, outcomeOf } from "./outcome.ts";
import { proofsOf } from "./proof.ts";
import { questionsOf } from "./questions.ts";
import { kindRules } from "./registry.ts";
import { routeOf, venuesOf } from "./route.ts";
import { interplayArticles, routeOrder } from "./route-order.ts";
import { selfChecks } from "./self-checks.ts";
import { standingsOf } from "./standing.ts";

/** Changes whenever the thinking changes; an assessment is stored with it, and open cases are looked at again. */
export const rulesVersion = "0.3.0";

/** What is asked of {@link assess}. `asOf` is the day of the question; which law applies follows per act. */
export type AssessmentAsked = {
  readonly kind: DisputeKind;
  readonly facts: Facts;
  readonly asOf: PlainDate;
  readonly law: LawBook;
  readonly exhibits?: readonly HeldExhibit[];
  /** What was filed before, and how far it got; drafts are none. */
  readonly filings?: readonly EarlierFiling[];
  /** Elements the other side admitted in a reply that was kept. */
  readonly admitted?: readonly string[];
};

/** An assessment without what would change the answer, which takes as long as all the rest. */
export type Answer = Omit<Assessment, "counterfactuals">;

/**
 * Facts and the law of the day become rights, claims, evidence matrix, route, deadlines, questions and what would change
 * the answer. Pure: the same input gives the same assessment for ever. Throws `YoujuError`: `KIND_UNKNOWN`,
 * `LAW_NOT_RECORDED` where a day lies before the law on record. 研判
 */
export function assess(asked: AssessmentAsked): Assessment {
  const { warnings, firstAid, law, ...answered } = answer(asked);
  return { ...answered, counterfactuals: counterfactuals(asked), warnings, firstAid, law };
}

/** What law and facts come to, which is all that can move when the law does. */
export type Conclusions = Pick<Assessment, "claims" | "matrix" | "route" | "deadlines" | "law"> & {
  readonly findings: readonly RightFinding[];
};

/** {@link assess} without questions and advice, which take twice as long: for telling whether anything moved. */
export function conclusions(asked: AssessmentAsked): Conclusions {
  const { matter, rules } = caseOf(asked);
  return conclude(matter, outcomeOf(matter, rules));
}

/** {@link assess} without what would change the answer, for whoever goes through many cases or asks for that later. */
export function answer(asked: AssessmentAsked): Answer {
  const { kind, facts, asOf, law } = asked;
  const { matter, rules } = caseOf(asked);
  const outcome = outcomeOf(matter, rules);
  const { rights, claims } = outcome;
  const range = demandRange(claims);
  const concluded = conclude(matter, outcome);
  const findings = standingsOf(matter, rules, rights);
  const order = routeOrder(matter, { route: concluded.route, venues: venuesOf(matter) });
  const said = [
    ...findings.flatMap(({ objections }) => objections.flatMap(({ articles }) => articles)),
    ...interplayArticles(concluded.route, order),
  ];
  return {
    kind,
    asOf,
    rulesVersion,
    edition: law.edition,
    facts: inTableOrder(facts),
    ...concluded,
    order,
    findings,
    range,
    questions: questionsOf(matter, rules, outcome),
    warnings: [...warningsOf(matter, rules.warnings(matter, rights)), ...selfChecks(matter, outcome, range)],
    firstAid: firstAidOf(matter, rights, range),
    law: [...new Set([...concluded.law, ...said.flatMap((id) => law.article(id) ?? [])])],
  };
}

function conclude(matter: Matter, { rights, claims, deadlines }: Outcome): Conclusions {
  const result = {
    findings: rights,
    claims,
    matrix: matrixOf(matter, proofsOf(matter, rights)),
    route: routeOf(matter, { alive: isAlive(rights), deadlines }),
    deadlines,
  };
  return { ...result, law: articlesOf(result, matter.law) };
}

/** The rights alone, as {@link assess} finds them. */
export function findings(asked: AssessmentAsked): readonly RightFinding[] {
  const { matter, rules } = caseOf(asked);
  return rules.rights(matter);
}

/** What would change the answer, alone, as {@link assess} finds it. Audience own. */
export function counterfactuals(asked: AssessmentAsked): readonly Counterfactual[] {
  const { matter, rules } = caseOf(asked);
  return counterfactualsOf(matter, rules);
}

/** So that the order in which they came changes no byte of the result. */
function inTableOrder(facts: Facts): Facts {
  const names = Object.keys(factTable).filter((name) => Object.hasOwn(facts, name)) as FactName[];
  return Object.fromEntries(names.map((name) => [name, facts[name]])) as Facts;
}

function caseOf({ kind, facts: told, asOf, law, exhibits = [], filings = [], admitted = [] }: AssessmentAsked): {
  readonly matter: Matter;
  readonly rules: KindRules;
} {
  const rules = kindRules.find((entry) => entry.kind === kind);
  if (rules === undefined) {
    throw new YoujuError("KIND_UNKNOWN");
  }
  const facts = withMediator(told, filings, { law, asOf });
  const days = { act: rules.actOn(facts) ?? asOf, asOf };
  const said = { exhibits, filings, admitted: new Set(admitted) };
  return { rules, matter: { facts, asOf, law, dispute: law.dispute(kind), ...said, days } };
}

function warningsOf({ dispute }: Matter, ids: readonly string[]): readonly Warning[] {
  return ids.map((id) => {
    const words = dispute.warnings[id];
    if (words === undefined) {
      throw new RangeError(`${dispute.kind} has no warning ${id}`);
    }
    return { id, ...words };
  });
}

const amountOpen = { zh: "（填了金额就能算）", en: "(once the amount is filled in)" };

function firstAidOf({ dispute }: Matter, rights: readonly RightFinding[], range: DemandRange | null): FirstAid {
  const { doNotPress, captureNow, roughly } = dispute.firstAid;
  const best = (["holds", "needs-facts"] as const).find((state) => rights.some((right) => right.state === state));
  const template = roughly[best ?? "fails"];
  const amount = range === null ? amountOpen : { zh: formatYuan(range.target), en: formatYuan(range.target) };
  return {
    doNotPress,
    captureNow,
    roughly: {
      zh: fillText(template, { amount: amount.zh }).zh,
      en: fillText(template, { amount: amount.en }).en,
    },
  };
}

/** The slice of law an assessment used, as it stood: it travels with the assessment. */
function articlesOf(result: Omit<Conclusions, "law">, law: LawBook): readonly Article[] {
  return [...citedIn(result)].flatMap((id) => law.article(id) ?? []);
}

/** Every article that conclusions rest on, in the order they come. */
export function citedIn(result: Omit<Conclusions, "law">): ReadonlySet<ArticleId> {
  return new Set<ArticleId>([
    ...result.findings.flatMap(({ because }) => because.map(({ article }) => article)),
    ...result.claims.flatMap(({ because, steps }) => [
      ...because.map(({ article }) => article),
      ...steps.flatMap(({ article }) => article ?? []),
    ]),
    ...result.matrix.flatMap(({ whyArticles }) => whyArticles),
    ...[...result.matrix, ...result.route, ...result.deadlines].flatMap(({ articles }) => articles),
  ]);
}
