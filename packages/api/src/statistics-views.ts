import type { DisputeKind, Fen, PlainDate, Text } from "@youju/domain";

/** A sum over those in which it is known; how many those are, and how many are left out because it is unknown. */
export type SumView = { readonly total: Fen; readonly known: number; readonly unknown: number };

/** How a number of days is spread over `n`; nothing of it without any. */
export type SpreadView = {
  readonly n: number;
  readonly least: number | null;
  /** Half days where two stand in the middle. */
  readonly median: number | null;
  readonly most: number | null;
};

/**
 * So many of so many. In percent, with the range the true share lies in nineteen times out of twenty (Wilson), only from
 * five up: below, a percentage says more than is known.
 */
export type ShareView = {
  readonly of: number;
  readonly n: number;
  readonly percent: { readonly share: number; readonly low: number; readonly high: number } | null;
};

/** What came of the filings to one channel. */
export type ChannelFigures = {
  readonly channel: string;
  readonly title: Text;
  /** Sent; the five that follow add up to it. */
  readonly sent: number;
  readonly settled: number;
  readonly refused: number;
  readonly ended: number;
  readonly withdrawn: number;
  readonly open: number;
  /** Settled of those that were settled, refused or ended. */
  readonly success: ShareView;
  /** From sending to being settled, refused or ended. */
  readonly days: SpreadView;
  /** Money this channel brought, as noted on closing. */
  readonly received: SumView;
};

/** How many cases stand where; the parts add up to `opened`. */
export type CaseCounts = {
  readonly opened: number;
  readonly open: number;
  /** Settled by a filing, with no result noted yet. */
  readonly unrecorded: number;
  readonly agreed: number;
  readonly decided: number;
  readonly ended: number;
  readonly withdrawn: number;
};

/** The cases of one kind of dispute, or of one platform. */
export type GroupFigures = {
  /** `null` where it is not known. */
  readonly id: string | null;
  readonly title: Text;
  readonly cases: CaseCounts;
  readonly asked: SumView;
  readonly received: SumView;
};

/** The person's own figures over all cases but the examples and those in the bin. */
export type StatisticsView = {
  readonly asOf: PlainDate;
  readonly cases: CaseCounts;
  /** Over closed cases. */
  readonly asked: SumView;
  readonly received: SumView;
  /** Over closed cases in which both are known: what makes a ratio. */
  readonly both: { readonly n: number; readonly asked: Fen; readonly received: Fen };
  readonly fromFirstFiling: SpreadView;
  readonly fromOpening: SpreadView;
  readonly channels: readonly ChannelFigures[];
  readonly kinds: readonly GroupFigures[];
  readonly platforms: readonly GroupFigures[];
};

/** One result, without anything that tells whose it is. */
export type FigureRow = {
  readonly kind: DisputeKind | null;
  readonly platform: string | null;
  readonly channel: string | null;
  /** The quarter it was sent in, as `2026-Q4`; `null` where unknown or left out. */
  readonly quarter: string | null;
  /** Weeks begun from sending to the result; `null` where unknown. */
  readonly weeks: number | null;
  /** The money asked for, in yuan, as `500-2000`. */
  readonly sum: "unknown" | "0-100" | "100-500" | "500-2000" | "2000-10000" | "10000-";
  readonly outcome: "settled" | "refused" | "ended" | "withdrawn";
};

/** What can be left out so that rows look more alike. */
export type FigureOmission = "platform" | "quarter";

/** A file of figures the person may hand on; see docs/formats/figures-1.md. */
export type FiguresFile = {
  readonly format: "youju-figures-1";
  readonly omitted: readonly FigureOmission[];
  readonly rows: readonly FigureRow[];
};

/** The figures as looked at before they are saved. */
export type FiguresView = {
  /** Off until the person switches it on. */
  readonly allowed: boolean;
  /** `null` while it is off. */
  readonly file: FiguresFile | null;
  /** The fewest rows that share kind, platform, channel and quarter; 0 without rows. */
  readonly fewestAlike: number;
};
