import type { FilingId } from "./case-file.ts";
import type { Fen } from "./money.ts";
import type { PlainDate } from "./plain-date.ts";

/**
 * How a case ended for the person: both sides agreed; somebody decided (platform, office, court); it came to an end
 * without either; the person let it go. 结案方式
 */
export const endings = ["agreed", "decided", "ended", "withdrawn"] as const;
/** One of {@link endings}. */
export type Ending = (typeof endings)[number];

/** What the other side did besides money; `nothing` says that there was none, an empty list that it is not known. */
export const deeds = [
  "refund",
  "replacement",
  "repair",
  "reshipment",
  "goods-back",
  "voucher",
  "apology",
  "correction",
  "other",
  "nothing",
] as const;
/** One of {@link deeds}. */
export type Deed = (typeof deeds)[number];

/** What one way brought. 一条路的结果 */
export type CaseResult = {
  /** The filing that brought it; `null` where it came without one. */
  readonly filingId: FilingId | null;
  /** The channel that brought it; `null` where nobody knows. With a filing it is the filing's. */
  readonly channel: string | null;
  /** Money that really arrived, in fen; `null` is unknown, which is not nothing. */
  readonly money: Fen | null;
  readonly deeds: readonly Deed[];
  /** The day it was reached; `null` is unknown. */
  readonly on: PlainDate | null;
};

/** How a case ended and what it brought. Audience own. 结案 */
export type ClosingContent = {
  readonly ending: Ending;
  /** The day the person closed the case. */
  readonly on: PlainDate;
  /** What was asked for last, in fen; `null` is unknown. */
  readonly asked: Fen | null;
  /** The least and the aim the case was worked out with when it was closed; `null` where it never was. */
  readonly minimum: Fen | null;
  readonly target: Fen | null;
  readonly results: readonly CaseResult[];
  /** What the person takes from it, in their own words; it never leaves them. */
  readonly lessons: string;
};

/** The money of all results; `null` while that of any is unknown, and where there is no result. */
export function moneyReceived(results: readonly Pick<CaseResult, "money">[]): Fen | null {
  return results.length === 0
    ? null
    : results.reduce<Fen | null>(
        (sum, { money }) => (sum === null || money === null ? null : ((sum + money) as Fen)),
        0 as Fen,
      );
}
