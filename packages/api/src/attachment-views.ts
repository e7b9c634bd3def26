import type { ExhibitKind, Text } from "@youju/domain";

/** Types of files a channel may take. */
export type FileType = "jpg" | "png" | "pdf" | "mp4";

/** How many files a channel takes, how large, of which types; `null` where it names no limit. */
export type AttachmentLimits = {
  readonly most: number | null;
  readonly megabytesEach: number | null;
  readonly types: readonly FileType[];
  /** `measured`: read in the live form; `default`: our own careful guess; `person`: typed by the person; `unstated`: none known. */
  readonly by: "measured" | "default" | "person" | "unstated";
};

/** An exhibit as it goes along, or does not, in the order of the files. */
export type AttachmentEntry = {
  readonly exhibitId: string;
  readonly number: number;
  readonly kind: ExhibitKind;
  readonly name: string;
  readonly going: boolean;
  /** Why it stays behind; `null` for one that goes. */
  readonly reason: Text | null;
  /** What is worth knowing of how it goes. */
  readonly notes: readonly Text[];
  /** Whether a sentence of the paper rests on it. */
  readonly cited: boolean;
  /** What it proves, by the matrix. */
  readonly serves: readonly Text[];
};

/** A file ready to be handed in. */
export type AttachmentFile = {
  /** Its place, from 1. */
  readonly place: number;
  readonly name: string;
  readonly mediaType: string;
  readonly byteLength: number;
  readonly sha256: string;
  /** The originals it was made from. */
  readonly sources: readonly { readonly number: number; readonly sha256: string }[];
  readonly notes: readonly Text[];
};

/** What goes along with a filing: what is planned, and the files as last made. 附件 */
export type AttachmentsView = {
  readonly limits: AttachmentLimits;
  readonly entries: readonly AttachmentEntry[];
  /** The exhibits in each file to be made, by number. */
  readonly planned: readonly { readonly name: string; readonly numbers: readonly number[] }[];
  readonly files: readonly AttachmentFile[];
  /** Whether the files were made from something else than what is planned now. */
  readonly stale: boolean;
  /** Files done, of how many, while they are being made. */
  readonly making: { readonly done: number; readonly of: number } | null;
};
