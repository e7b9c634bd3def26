import type { Article, Confidence, Fen, PlainDate, Text } from "@youju/domain";

/** A court that takes the case, and the rule that says so. */
export type CourtPlace = {
  readonly id: string;
  readonly where: Text;
  readonly rule: Text;
  readonly caution: Text | null;
  readonly articles: readonly Article[];
  readonly confidence: Confidence;
};

/** What a fee is asked for. */
type FeeQuestion = {
  readonly amount: Fen;
  readonly kind: "case" | "payment-order";
  readonly procedure: "ordinary" | "small-claims";
};

/** What only the rules can say of courts: who takes the case, what it costs, and until when one may ask. 法院问答 */
export type CourtAnswers = {
  /** The person chooses among them; the first is the plainest. */
  readonly places: readonly CourtPlace[];
  readonly fee: (asked: FeeQuestion) => Fen;
  /** The last day of a joint application for judicial confirmation; `null` where it cannot be counted. */
  readonly confirmationEnds: (effectiveOn: PlainDate) => PlainDate | null;
  /** The last day to apply for enforcement of what was due on a day, the safe one where no calendar reaches so far; `null` where it cannot be counted. */
  readonly enforcementEnds: (dueOn: PlainDate) => PlainDate | null;
};
