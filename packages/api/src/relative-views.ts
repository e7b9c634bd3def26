import type { CaseId, FactEntry, FactName, Text } from "@youju/domain";

/** Another case, as far as a link to it shows it. */
export type OtherCase = {
  readonly caseId: CaseId;
  readonly title: string;
  readonly place: "live" | "archive" | "bin";
};

/** A case that seems to be about the same: one order, or one seller. */
export type AlikeCase = OtherCase & { readonly because: "order" | "shop"; readonly text: Text };

/** What belongs with a case: what the person linked, what seems to belong, and what was merged into it. */
export type Relatives = {
  readonly links: readonly (OtherCase & { readonly reason: string; readonly linkedAt: string })[];
  readonly alike: readonly AlikeCase[];
  /** Merged into this one and still in the bin, so that it can be undone. */
  readonly merged: readonly (OtherCase & { readonly mergedAt: string })[];
};

/** What a merge would bring over, looked at before it is done. */
export type MergePlan = {
  readonly other: OtherCase;
  /** Why the other case cannot be merged into this one; `null` where it can. */
  readonly refused: Text | null;
  readonly exhibits: number;
  /** Files both have: they stay once. */
  readonly sameExhibits: number;
  readonly facts: readonly FactName[];
  /** Facts both tell differently: the person chooses. */
  readonly conflicts: readonly {
    readonly name: FactName;
    readonly mine: FactEntry["value"];
    readonly theirs: FactEntry["value"];
  }[];
  readonly contacts: number;
  /** Papers not sent: they stay in the other case and are written anew here. */
  readonly drafts: number;
  /** What else stays in the other case, to be read there until it is deleted for good. */
  readonly stays: {
    /** Lines of its timeline. */
    readonly timeline: number;
    readonly assessments: number;
    /** Covered copies of its exhibits, and pictures made from them. */
    readonly pictures: number;
    /** Exhibits that were taken out of it. */
    readonly removed: number;
  };
};
