import type { PrintFile } from "../volume/print-piece.ts";

/** What the worker is asked: which template to set, with which words and files beside it. */
export type PdfRequest = {
  readonly id: number;
  readonly template: "paper" | "volume";
  readonly data: string;
  readonly files: readonly PrintFile[];
};

/** What it answers; a missing character is named, everything else is a fault of the template. */
export type PdfAnswer =
  | { readonly id: number; readonly kind: "pdf"; readonly bytes: Uint8Array; readonly pages: number }
  | { readonly id: number; readonly kind: "glyph-missing"; readonly characters: string }
  | { readonly id: number; readonly kind: "failed"; readonly reason: string };
