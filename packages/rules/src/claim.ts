import {
  type AmountStep,
  type Claim,
  type DemandRange,
  type FactName,
  type Fen,
  fen,
  maxFen,
  type RightFinding,
  sumFen,
} from "@youju/domain";
import { groundArticles, type Matter } from "./matter.ts";
import { mergeBases } from "./weigh.ts";

/** What a kind of dispute says about one claim; words, level and standard come from its data. */
export type ClaimDraft = {
  /** Id in the dispute's data. */
  readonly id: string;
  /** The right it follows from. */
  readonly right: RightFinding;
  /** Ground whose articles fix the amount. */
  readonly ground: string;
  /** Facts that must be known before a sum can be named. */
  readonly missing: readonly FactName[];
  /** The sum, step by step; the last step is the amount. Not asked for while facts are missing. */
  readonly steps: () => readonly AmountStep[];
};

/** Builds a claim from a right: it fails with it, and holds only once its amount is known. */
export function claimOf(matter: Matter, draft: ClaimDraft): Claim {
  const words = matter.dispute.claims[draft.id];
  if (words === undefined) {
    throw new RangeError(`${matter.dispute.kind} has no claim ${draft.id}`);
  }
  const { right } = draft;
  const missing = right.state === "fails" ? [] : [...new Set([...right.missing, ...draft.missing])];
  const state = right.state === "holds" && missing.length > 0 ? "needs-facts" : right.state;
  const articles = groundArticles(matter, draft.ground);
  const steps = right.state === "fails" || draft.missing.length > 0 ? [] : draft.steps();
  const { title, level, standard, confidence, alternativeTo, requestWords, caution } = words;
  return {
    id: draft.id,
    right: right.right,
    title,
    state,
    amount: steps.at(-1)?.result ?? null,
    level,
    steps,
    articles: articles.map(({ id }) => id),
    because: mergeBases([...right.because, ...articles.map(({ id }) => ({ article: id, facts: [] }))]),
    missing,
    alternativeTo,
    standard,
    confidence,
    requestWords,
    caution,
  };
}

const levels = ["minimum", "target", "maximum"] as const;

/** Totals of the claims that hold, by level; of claims that stand in place of each other only the best set counts. */
export function demandRange(claims: readonly Claim[]): DemandRange | null {
  const standing = claims.filter(({ state, amount }) => state === "holds" && amount !== null);
  if (standing.length === 0) {
    return null;
  }
  const upTo = (level: (typeof levels)[number]) =>
    bestSum(standing.filter((claim) => levels.indexOf(claim.level) <= levels.indexOf(level)));
  return { minimum: upTo("minimum"), target: upTo("target"), maximum: upTo("maximum") };
}

function bestSum(claims: readonly Claim[]): Fen {
  const [first, ...rest] = claims;
  if (first === undefined) {
    return fen(0);
  }
  const without = bestSum(rest);
  const together = bestSum(rest.filter((other) => !excludes(first, other)));
  const withFirst = sumFen([first.amount ?? fen(0), together]);
  return maxFen(withFirst, without);
}

function excludes(first: Claim, other: Claim): boolean {
  return first.alternativeTo.includes(other.id) || other.alternativeTo.includes(first.id);
}
