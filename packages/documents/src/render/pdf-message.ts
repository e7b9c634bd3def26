import type { PrintPaper } from "../tree/print.ts";

/** What the worker is asked. */
export type PdfRequest = { readonly id: number; readonly paper: PrintPaper };

/** What it answers; a missing character is named, everything else is a fault of the template. */
export type PdfAnswer =
  | { readonly id: number; readonly kind: "pdf"; readonly bytes: Uint8Array }
  | { readonly id: number; readonly kind: "glyph-missing"; readonly characters: string }
  | { readonly id: number; readonly kind: "failed"; readonly reason: string };
