import type { CoverBox, CoverSpan } from "@youju/domain";
import type { InspectedFile } from "../inspect/messages.ts";
import type { PlacedLine } from "./place-secrets.ts";

/** A page as it is shown and covered, in pixels. */
export type PageSize = { readonly page: number; readonly width: number; readonly height: number };

/** A page with its text layer and the codes seen on it. Pictures have no text layer: their text is read elsewhere. */
export type LookedPage = PageSize & {
  readonly lines: readonly PlacedLine[];
  readonly codes: readonly Omit<CoverBox, "page">[];
};

/** What can be covered of a file: pages with boxes, or a text with stretches. */
export type RedactionLook =
  | { readonly form: "pages"; readonly pages: readonly LookedPage[] }
  | { readonly form: "text"; readonly text: string };

/** Bytes with things covered, without anything else of the original. */
export type Covered = { readonly bytes: Uint8Array; readonly mediaType: string };

/** A covered page of a document, a JPEG. */
export type CoveredPage = { readonly bytes: Uint8Array; readonly width: number; readonly height: number };

/** What the process that covers is asked. */
export type RedactRequest = { readonly id: number; readonly file: InspectedFile } & (
  | { readonly task: "look" | "count" | "rows" }
  | { readonly task: "cover-picture"; readonly boxes: readonly CoverBox[] }
  | { readonly task: "cover-page"; readonly page: number; readonly boxes: readonly CoverBox[] }
  | { readonly task: "cover-text"; readonly spans: readonly CoverSpan[] }
);

/** What it answers; `refused` for what it cannot open, or is too long to go through. */
export type RedactAnswer =
  | { readonly id: number; readonly kind: "looked"; readonly look: RedactionLook }
  | { readonly id: number; readonly kind: "rows"; readonly signs: readonly string[] }
  | { readonly id: number; readonly kind: "counted"; readonly pages: number }
  | { readonly id: number; readonly kind: "covered"; readonly covered: Covered }
  | { readonly id: number; readonly kind: "page"; readonly page: CoveredPage }
  | { readonly id: number; readonly kind: "refused"; readonly reason: "too-long" | "unreadable" }
  | { readonly id: number; readonly kind: "broken"; readonly message: string };
