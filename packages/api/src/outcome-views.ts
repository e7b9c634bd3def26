import type { CaseDeadline, CaseResult, ClosingContent, Duty, DutyState, Fen, Settlement } from "@youju/domain";

/** One thing to be done under a settlement as it stands today, with the clock it runs. */
export type DutyView = Duty & {
  readonly state: DutyState;
  /** What of a sum is still owed; `null` where it is no payment. */
  readonly owed: Fen | null;
  readonly deadline: CaseDeadline | null;
};

/** A way on when what was agreed is not kept, with the paper it takes; `null` where no paper of ours is written for it. */
export type SettlementWayView = {
  readonly way: "enforcement" | "payment-order" | "suit" | "complaint";
  readonly channel: string;
  readonly paper: string | null;
};

/** A settlement as it stands today. */
export type SettlementView = Omit<Settlement, "duties"> & {
  readonly duties: readonly DutyView[];
  /** Whether both sides can ask a court to confirm it. */
  readonly confirmable: "yes" | "doubtful" | "no";
  /** Whether a court enforces it as it stands. */
  readonly enforceable: boolean;
  /** The days of the law that run because of it: for confirmation, for enforcement. */
  readonly deadlines: readonly CaseDeadline[];
  /** The ways on for what was not kept, the one that fits best first; none while all is kept. */
  readonly ways: readonly SettlementWayView[];
};

/** What one way brought, with the days it took from its filing; `null` where one of the two days is unknown. */
export type CaseResultView = CaseResult & { readonly days: number | null };

/** How a case ended. */
export type ClosingView = Omit<ClosingContent, "results"> & {
  readonly results: readonly CaseResultView[];
  /** The money of all results; `null` while that of any is unknown. */
  readonly received: Fen | null;
  /** Against the least and the aim, for the person alone; `null` where either or the money is unknown. */
  readonly standing: "below-minimum" | "below-target" | "reaches-target" | null;
  /** From the first filing, and from opening the case, to the last result, else to the closing; `null` where it came before. */
  readonly daysFromFirstFiling: number | null;
  readonly daysFromOpening: number | null;
};

/** How a case came out, as far as it has. 结果 */
export type OutcomeView = {
  /** `null` while the case is open. */
  readonly closing: ClosingView | null;
  /** The earliest first. */
  readonly settlements: readonly SettlementView[];
};
