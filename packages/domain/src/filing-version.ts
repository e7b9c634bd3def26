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
