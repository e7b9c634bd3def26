import type { Article, ArticleId, Confidence, LawEdition } from "./article.ts";
import type { Audience } from "./audience.ts";
import type { DisputeKind } from "./dispute-kind.ts";
import type { FactName, Facts } from "./fact.ts";
import type { Basis, FindingState } from "./finding.ts";
import type { EarlierEffect, Odds, RouteOrder, StepEffect } from "./interplay.ts";
import type { Moment } from "./moment.ts";
import type { Fen } from "./money.ts";
import type { Deadline, DeadlineState } from "./period.ts";
import type { PlainDate } from "./plain-date.ts";
import type { EvidenceStrength, Explanation, Objection, Strength } from "./standing.ts";
import type { Text } from "./text.ts";

/** What the law gives or refuses, with its basis. A right is not a claim yet. 权利 */
export type RightFinding = {
  readonly right: string;
  readonly title: Text;
  readonly state: FindingState;
  /** Why, in plain words; may be shown to mediator and court. */
  readonly reason: Text;
  readonly because: readonly Basis<FactName>[];
  readonly missing: readonly FactName[];
  readonly confidence: Confidence;
  /** What to mind before resting on it. Audience own: it never reaches a paper. */
  readonly caution: Text | null;
};

/** A finding with how well it stands, what will be said against it, and the chain it rests on. */
export type RightStanding = RightFinding & {
  readonly strength: Strength;
  /** Nothing where the right fails: then the other side need not say anything. */
  readonly objections: readonly Objection[];
  readonly explanation: Explanation;
};

/** One step of an amount: what was done, with which article, and what came out. */
export type AmountStep = {
  readonly label: Text;
  /** The sum as a person would write it, e.g. `3 × ¥368.00 = ¥1,104.00`. */
  readonly formula: string;
  readonly result: Fen;
  readonly article: ArticleId | null;
};

/** A remedy demanded, with its amount worked out. 请求 */
export type Claim = {
  readonly id: string;
  /** Id of the right it follows from. */
  readonly right: string;
  readonly title: Text;
  readonly state: FindingState;
  readonly amount: Fen | null;
  /** Which level of demand it belongs to: money back, plus proved loss, plus statutory or promised multiple. */
  readonly level: "minimum" | "target" | "maximum";
  readonly steps: readonly AmountStep[];
  readonly articles: readonly ArticleId[];
  readonly because: readonly Basis<FactName>[];
  readonly missing: readonly FactName[];
  /** Claims that stand in place of this one and are never added to it. */
  readonly alternativeTo: readonly string[];
  readonly standard: "ordinary" | "beyond-reasonable-doubt";
  readonly confidence: Confidence;
  /** The words of 12315's fixed list that carry it. */
  readonly requestWords: readonly string[];
  /** Honest caution for the person alone. */
  readonly caution: Text | null;
};

/** Totals of the three levels; alternatives are not added. Audience own. */
export type DemandRange = { readonly minimum: Fen; readonly target: Fen; readonly maximum: Fen };

/** A row of element × evidence × burden. 要件 */
export type MatrixRow = {
  readonly element: string;
  readonly title: Text;
  readonly burden: "consumer" | "seller" | "platform";
  readonly standard: "ordinary" | "beyond-reasonable-doubt";
  readonly state: "held" | "missing" | "admitted" | "exempt" | "burden-on-other-side";
  /** Why it is in that state, in words, and the articles on proof that say so. Audience own. */
  readonly why: Text;
  readonly whyArticles: readonly ArticleId[];
  /** The best of what the person holds for it; `null`: nothing. */
  readonly held: EvidenceStrength | null;
  /** Exhibit kinds that prove it, strongest first. */
  readonly proves: readonly string[];
  readonly heldBy: readonly string[];
  readonly getToday: Text;
  /** Pages get edited and parcels get thrown away: these come first. */
  readonly perishable: boolean;
  readonly articles: readonly ArticleId[];
};

/** A step of the ladder. 维权路线 */
export type RouteStep = {
  readonly channel: string;
  readonly title: Text;
  readonly where: Text;
  readonly preconditions: readonly { readonly text: Text; readonly met: boolean | null }[];
  /** What filing here closes elsewhere. */
  readonly closes: readonly Text[];
  readonly cannot: readonly Text[];
  /** Register ids of the deadlines that start here. */
  readonly clock: readonly string[];
  readonly cost: Text;
  readonly articles: readonly ArticleId[];
  readonly confidence: Confidence;
  readonly state: "now" | "later" | "not-here";
  /** What filing here does to the other steps; steps not named are left as they are. */
  readonly effects: readonly StepEffect[];
  /** What was filed before and bears on this step. */
  readonly earlier: readonly EarlierEffect[];
  /** Published figures; none: no figure was published that we could find. */
  readonly odds: readonly Odds[];
};

/**
 * Whose rule a deadline is: the law's, a rule a platform has published, what platforms usually do where nothing better is
 * known, or what the page of the person's own order says, which beats the two before; or a day that somebody named themselves.
 */
export type DeadlineSource = "law" | "platform-rule" | "platform-default" | "screen" | "promise";

/** A deadline of this case with its rule. */
export type CaseDeadline = {
  readonly rule: string;
  readonly registerId: string;
  readonly title: Text;
  /** `person`: the user's own; `other`: somebody else must act. */
  readonly whose: "person" | "other";
  readonly trigger: FactName | string;
  readonly deadline: Deadline;
  readonly state: DeadlineState;
  readonly afterwards: Text;
  readonly articles: readonly ArticleId[];
  readonly confidence: Confidence;
  readonly source: DeadlineSource;
  /** The very moment it ends where hours run and their start is known, or the screen says so; `null`: only the day. */
  readonly endsAt: Moment | null;
};

/** A question whose answer can still change the outcome, and why it is asked. */
export type Question = {
  readonly fact: FactName;
  readonly prompt: Text;
  readonly why: Text;
  readonly choices: readonly { readonly value: string; readonly label: Text }[];
  readonly help: Text | null;
};

/** What would change the answer: another value of one fact, or of two together. Audience own. */
export type Counterfactual = {
  readonly fact: FactName;
  readonly value: string;
  readonly also: { readonly fact: FactName; readonly value: string } | null;
  /** The rights that turn, and into what. */
  readonly flips: readonly { readonly right: string; readonly state: "holds" | "fails" }[];
  readonly change: Text;
  readonly effect: Text;
};

/** The three lines within thirty seconds: not to press, to capture, roughly to be had. */
export type FirstAid = { readonly doNotPress: Text; readonly captureNow: Text; readonly roughly: Text };

/** A caution about the case; audience own unless said otherwise. */
export type Warning = { readonly id: string; readonly text: Text; readonly audience: Audience };

/**
 * The result of asking the rules once. It is stored whole with the slice of law it used and shown from that store ever
 * after; asking again makes another one, and the two are compared. 研判
 */
export type Assessment = {
  readonly kind: DisputeKind;
  readonly asOf: PlainDate;
  readonly rulesVersion: string;
  readonly edition: LawEdition;
  readonly facts: Facts;
  readonly findings: readonly RightStanding[];
  readonly claims: readonly Claim[];
  readonly range: DemandRange | null;
  readonly matrix: readonly MatrixRow[];
  readonly route: readonly RouteStep[];
  readonly order: RouteOrder;
  readonly deadlines: readonly CaseDeadline[];
  readonly questions: readonly Question[];
  readonly counterfactuals: readonly Counterfactual[];
  readonly warnings: readonly Warning[];
  readonly firstAid: FirstAid;
  /** The articles it used, as they stood. */
  readonly law: readonly Article[];
};
