import type {
  Claim,
  ClockEventKind,
  EarlierEffect,
  Fen,
  FiledDespite,
  FilingSending,
  FilingState,
  FilingStepView,
  FilingVersion,
  PlainDate,
  Text,
  WordsComparison,
} from "@youju/domain";

/** A step of a filing that was noted by mistake, when that was put right, and the reason given. 更正 */
export type CorrectedStep = Pick<FilingStepView, "sequence" | "state" | "on" | "wording"> & {
  /** UTC instant. */
  readonly correctedAt: string;
  readonly reason: string | null;
};

/** How the fee of a court stands. */
export type CourtFeeView = {
  /** As its last notice says; `null` where no notice is noted, or no amount in it. */
  readonly asked: Fen | null;
  readonly askedOn: PlainDate | null;
  /** `null` where nothing was paid, or nobody noted how much. */
  readonly paid: Fen | null;
  readonly isPaid: boolean;
};

/** The way of a filing so far and from here. */
export type FilingCourse = {
  /** Why it went out although something stood in the way; `null` where nothing did. */
  readonly despite: FiledDespite | null;
  /** How it went out, and what shows that it did; `null` where nothing was said. */
  readonly sending: FilingSending | null;
  /** Where it has been, in the order recorded. */
  readonly steps: readonly FilingStepView[];
  /** What was noted by mistake and taken back; it counts for nothing and stays to be read. */
  readonly corrected: readonly CorrectedStep[];
  /** `null` at a channel that takes none. */
  readonly fee: CourtFeeView | null;
  /** Where it can come to next. */
  readonly next: readonly Exclude<FilingState, "drafted" | "sent">[];
  /** What can stop or stretch one of its clocks. */
  readonly stops: readonly ClockEventKind[];
};

/** The claims a paper can ask for, and what the chosen ones come to. */
export type ClaimChoice = {
  readonly claims: readonly ClaimToChoose[];
  readonly total: Fen;
  /** Whether the person chose; otherwise the program asks for what is sure. */
  readonly own: boolean;
};

/** A claim to tick. */
export type ClaimToChoose = Pick<Claim, "id" | "title" | "amount" | "standard" | "confidence" | "caution"> & {
  readonly chosen: boolean;
  /** Ids of claims that cannot be asked for beside it. */
  readonly alternativeTo: readonly string[];
};

/** A version of a paper in the list of them. */
export type FilingVersionView = Omit<FilingVersion, "filingId" | "words"> & {
  readonly characters: number;
  /** Sentences that differ from the version before. */
  readonly changed: number;
};

/** The versions of a paper, oldest first. */
export type FilingVersions = {
  readonly versions: readonly FilingVersionView[];
  /** Sentences in which the paper as it would be composed now differs from the last version. */
  readonly presentChanged: number;
};

/** What stands in the way of a second complaint, and the way to take instead. 再投之前 */
export type SecondFiling = {
  readonly inTheWay: readonly EarlierEffect[];
  /** `paper`: which of the channel's papers; `null`: its next one. */
  readonly instead: { readonly channel: string; readonly paper: string | null; readonly title: Text } | null;
};

/** Two versions of a paper compared; `null` is the paper as it stands now. */
export type VersionComparison = WordsComparison & { readonly from: number; readonly to: number | null };

/** What the pack for the court holds, and what is lacking. */
export type FilingPackList = {
  readonly papers: readonly {
    readonly paper: string;
    readonly title: Text;
    /** `null` where it is in the pack; otherwise why not. */
    readonly lacking: Text | null;
    readonly filingId: string | null;
    readonly channel: string | null;
  }[];
  /** What the person adds to it. */
  readonly toAdd: readonly Text[];
  /** Whether the pack can be made at all. */
  readonly ready: boolean;
};

/** A paper laid out as it is printed, for its reader alone. 版面 */
export type PaperSheet = {
  readonly title: string;
  /** Whether nothing is lacking and nothing in it must change. */
  readonly complete: boolean;
  readonly sections: readonly {
    readonly heading: string;
    readonly layout: "prose" | "lines" | "numbered" | "signature" | "table";
    readonly paragraphs: readonly string[];
    /** Filled for tables only; the first row is the heading row. */
    readonly rows: readonly (readonly string[])[];
  }[];
};
