import type { ArticleId, Confidence } from "./article.ts";
import type { Text } from "./text.ts";

/** How far a filing got, as far as it matters to every other way. `silent`: the day for an answer passed without one. */
export const filingOutcomes = [
  "sent",
  "silent",
  "refused-no-authority",
  "refused",
  "accepted",
  "ended",
  "settled",
  "withdrawn",
] as const;
/** One of {@link filingOutcomes}. 走到哪一步 */
export type FilingOutcome = (typeof filingOutcomes)[number];

/** What a filing does to another way. `ask-first`: not verified, so the person is warned and nothing is forbidden. */
export const interplayEffects = [
  "closes",
  "closes-while-pending",
  "delays",
  "ask-first",
  "opens",
  "reopens",
  "leaves-open",
] as const;
/** One of {@link interplayEffects}. 渠道互相影响 */
export type InterplayEffect = (typeof interplayEffects)[number];

/**
 * Where the official mediators stand towards one dispute, for good: accepted or handled once, the market regulator takes
 * it no second time, while courts and arbitration stay open; a refusal without acceptance opens it again.
 */
export type MediatorState = "unused" | "filed" | "refused-without-acceptance" | "accepted-or-handled";

/** What filing here does to other steps of the ladder, once it has got so far. */
export type StepEffect = {
  /** Id of the rule in the law data. */
  readonly rule: string;
  readonly effect: InterplayEffect;
  readonly when: readonly FilingOutcome[];
  /** The steps of the same ladder it does this to. */
  readonly channels: readonly string[];
  readonly text: Text;
  readonly articles: readonly ArticleId[];
  readonly confidence: Confidence;
};

/** What an earlier filing has done to a step. */
export type EarlierEffect = {
  /** The channel filed with, and how far that got; `null`: known only from what was said about official mediators. */
  readonly after: { readonly channel: string; readonly title: Text; readonly outcome: FilingOutcome } | null;
  readonly rule: string;
  readonly effect: InterplayEffect;
  readonly text: Text;
  readonly articles: readonly ArticleId[];
  readonly confidence: Confidence;
};

/** A published figure of what came of it elsewhere; never our own guess. 公开数字 */
export type Odds = {
  readonly measures: Text;
  /** As published, e.g. `73.76%`. */
  readonly figure: Text;
  /** How many it was counted over, where that was published. */
  readonly n: number | null;
  readonly period: Text;
  readonly place: Text;
  readonly source: string;
  readonly confidence: Confidence;
};

/** Where a step stands in the best order, and why. */
export type OrderedStep = {
  readonly channel: string;
  readonly title: Text;
  /** `alongside`: shuts nothing; `choose-one`: one of these; `when-it-comes`: only once something has happened. */
  readonly how: "step" | "alongside" | "choose-one" | "when-it-comes" | "closed";
  readonly why: readonly Text[];
  readonly articles: readonly ArticleId[];
};

/** An office that may take the complaint, with what choosing it gives and costs. */
export type OfficeOption = {
  readonly place: string;
  readonly where: Text;
  readonly gives: readonly Text[];
  readonly costs: readonly Text[];
  readonly articles: readonly ArticleId[];
};

/** The choice that is made before the first complaint, and when another one is possible. 选哪个局 */
export type OfficeChoice = {
  readonly options: readonly OfficeOption[];
  readonly advice: readonly SourcedText[];
};

/** A sentence with the articles it stands on. */
export type SourcedText = { readonly text: Text; readonly articles: readonly ArticleId[] };

/** The best order of the ladder's steps, explained. 先后 */
export type RouteOrder = {
  readonly mediator: MediatorState;
  /** What the state of the official mediators means here; `null` where none of them takes such a case. */
  readonly lead: SourcedText | null;
  readonly steps: readonly OrderedStep[];
  /** `null` where no complaint to an office is open. */
  readonly offices: OfficeChoice | null;
};
