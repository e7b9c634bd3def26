import type { FilingId } from "./case-file.ts";

/**
 * Why a version of a paper was kept. `case-changed`: facts, exhibits or the law came to say something else; `claims-chosen`:
 * the person chose what is asked for; `restored`: an earlier wording was taken back; `sent`: as it went out, for good.
 */
export const versionReasons = [
  "composed",
  "case-changed",
  "edited",
  "answered",
  "claims-chosen",
  "restored",
  "sent",
] as const;
/** One of {@link versionReasons}. */
export type VersionReason = (typeof versionReasons)[number];

/** The words of a paper as its reader gets them: the channel's fields, and the text section by section. */
export type PaperWords = {
  readonly fields: readonly { readonly id: string; readonly label: string; readonly value: string }[];
  readonly sections: readonly { readonly heading: string; readonly sentences: readonly string[] }[];
};

/** A paper as it once stood. Versions are only ever added. 版本 */
export type FilingVersion = {
  readonly filingId: FilingId;
  readonly number: number;
  readonly reason: VersionReason;
  readonly words: PaperWords;
  readonly madeAt: string;
};

/** A run of words that both versions have, or only one. */
export type WordsPiece = { readonly kind: "same" | "added" | "removed"; readonly text: string };

/** A sentence of two versions side by side; `changed`: nearly the same sentence, its words compared piece by piece. */
export type ComparedSentence = {
  readonly kind: "same" | "added" | "removed" | "changed";
  readonly pieces: readonly WordsPiece[];
};

/** What differs between two versions of a paper. 比较 */
export type WordsComparison = {
  readonly sections: readonly {
    readonly heading: string;
    readonly kind: "same" | "added" | "removed";
    readonly sentences: readonly ComparedSentence[];
  }[];
  /** Fields of the channel's form with other words, by their Chinese label. */
  readonly fields: readonly string[];
  /** How many sentences were added, left out or changed. */
  readonly changed: number;
};
