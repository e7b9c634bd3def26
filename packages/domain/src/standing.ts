import type { ArticleId, Confidence } from "./article.ts";
import type { ExhibitKind } from "./case-file.ts";
import type { FactName } from "./fact.ts";
import type { PlainDate } from "./plain-date.ts";
import type { Text } from "./text.ts";

/** How well an exhibit of a kind proves an element, strongest first. 证明力 */
export const evidenceStrengths = ["strong", "fair", "weak"] as const;
/** One of {@link evidenceStrengths}. */
export type EvidenceStrength = (typeof evidenceStrengths)[number];

/** How well a right stands on the evidence and the law of the day; `open` while facts are missing, never a "no". 强弱 */
export const strengthLabels = ["strong", "fair", "weak", "none", "open"] as const;
/** One of {@link strengthLabels}. */
export type StrengthLabel = (typeof strengthLabels)[number];

/** An element that keeps a right from standing better, and the exhibits that would raise it. */
export type HeldBack = {
  readonly element: string;
  readonly title: Text;
  /** What is held for it so far; `null`: nothing. */
  readonly held: EvidenceStrength | null;
  /** Kinds that prove it better than what is held, strongest first. */
  readonly raisedBy: readonly ExhibitKind[];
};

/** A label and why it is no better. Audience own. */
export type Strength = {
  readonly label: StrengthLabel;
  readonly title: Text;
  readonly why: Text;
  readonly heldBack: readonly HeldBack[];
};

/** What the other side will say against a right, and the answer to it. Audience own: it never reaches a paper. 对方会说 */
export type Objection = {
  readonly says: Text;
  readonly answer: Text;
  readonly articles: readonly ArticleId[];
  readonly confidence: Confidence;
};

/** The chain from the facts to the articles, as they stood; the rule between them is the finding's reason. 为什么 */
export type Explanation = {
  readonly facts: readonly { readonly fact: FactName; readonly name: Text; readonly value: Text }[];
  readonly articles: readonly {
    readonly article: ArticleId;
    readonly citation: Text;
    readonly effectiveFrom: PlainDate;
    readonly effectiveTo: PlainDate | null;
    /** The facts it was applied to. */
    readonly facts: readonly FactName[];
  }[];
};
