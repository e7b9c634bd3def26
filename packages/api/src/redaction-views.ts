import type { RedactedCopy, RedactionPlan, RedactionSuggestion } from "@youju/domain";

/** A page to cover things on, in pixels. */
export type RedactionPage = {
  readonly page: number;
  readonly width: number;
  readonly height: number;
  /** Whether its text is known, so that something could be suggested. */
  readonly read: boolean;
};

/** What the screen of redaction shows: pages with boxes, or a text with stretches. 遮盖 */
export type RedactionView = {
  /** `picture` and `document` have pages, `text` has its words; a letter is a text. */
  readonly form: "picture" | "document" | "text";
  readonly pages: readonly RedactionPage[];
  readonly text: string | null;
  readonly suggestions: readonly RedactionSuggestion[];
  /** As the person left it; `null` before the first time. */
  readonly plan: RedactionPlan | null;
};

/** Covered copies of an exhibit, and how far one in the making is. */
export type RedactedCopies = {
  readonly copies: readonly (RedactedCopy & { readonly fileName: string })[];
  /** Pages done, of how many. */
  readonly making: { readonly done: number; readonly of: number } | null;
};
