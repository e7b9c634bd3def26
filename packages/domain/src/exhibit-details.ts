/** What an exhibit's file is, by its content. Only pictures, documents, mail and text are ever opened. 证据形式 */
export const exhibitForms = ["picture", "document", "video", "audio", "mail", "text", "other"] as const;
/** One of {@link exhibitForms}. */
export type ExhibitForm = (typeof exhibitForms)[number];

/** Why a file was kept and not opened, or not to its end. Each has words on screen. */
export const unopenedReasons = [
  "cut-short",
  "encrypted",
  "too-many-pixels",
  "too-many-pages",
  "too-large",
  "too-deep",
  "time-limit",
  "memory-limit",
  "crashed",
  "never-opened",
] as const;
/** One of {@link unopenedReasons}. */
export type UnopenedReason = (typeof unopenedReasons)[number];

/** How a text is written down. */
export type TextEncoding = "utf-8" | "utf-16le" | "utf-16be" | "gb18030";

/** What a file says about its own making. The device wrote it and anybody can change it: it is no proof of a time. */
export type CaptureDetails = {
  /** Wall-clock time as the device showed it, `2026-11-16T15:26:31`. */
  readonly at: string | null;
  /** Distance from UTC as the file states it, `+08:00`; `null` where it says nothing, and nothing is guessed. */
  readonly zone: string | null;
  readonly device: string | null;
  readonly place: { readonly latitude: number; readonly longitude: number } | null;
};

/** A letter's own words about itself. */
export type MailDetails = {
  readonly from: string;
  readonly to: string;
  readonly subject: string;
  /** As the letter writes it. */
  readonly date: string;
  /** `Message-ID`; left out where the letter has none, or was looked at before it was asked for. */
  readonly messageId?: string;
  readonly attachments: readonly string[];
};

/** What was found by looking at a file once, in a process of its own. The original is kept whatever comes of it. 文件信息 */
export type ExhibitDetails = {
  readonly form: ExhibitForm;
  /** `null` where it was opened whole. */
  readonly unopened: UnopenedReason | null;
  /** In pixels, as it is seen. */
  readonly size: { readonly width: number; readonly height: number } | null;
  /** Length in milliseconds. */
  readonly duration: number | null;
  readonly pages: number | null;
  readonly encoding: TextEncoding | null;
  readonly mail: MailDetails | null;
  /** `null` where it says nothing of the kind. */
  readonly capture: CaptureDetails | null;
  /** Whether the tool that reads what cameras write was there and came to an end. */
  readonly captureRead: "yes" | "no-tool" | "failed" | "not-asked";
  /** What a picture looks like: 64 bits in hex, near for pictures that look alike. */
  readonly look: string | null;
};

/** How alike two pictures are. */
export type Likeness = "same" | "maybe";

/** Two exhibits whose pictures look alike, the earlier one first. Nothing is ever removed for it. */
export type AlikePair = { readonly exhibitIds: readonly [string, string]; readonly likeness: Likeness };
