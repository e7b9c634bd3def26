import type { PrintPaper } from "../tree/print.ts";

/** What stands over a page of an exhibit. */
export type SheetHead = {
  /** `证据3` */
  readonly label: string;
  readonly name: string;
  /** Which of its pages this is, and the short hash of the original. */
  readonly origin: string;
  /** What the QR code says: the full hash of the original and the page. */
  readonly code: string;
};

/** A JPEG with its size in pixels. */
export type SheetPicture = { readonly bytes: Uint8Array; readonly width: number; readonly height: number };

/** One page of an exhibit. 证据页 */
export type VolumeSheet = SheetHead &
  (
    | {
        readonly kind: "picture";
        readonly picture: SheetPicture;
        /** Height in its pixels of the tallest page of the same picture: all of them are drawn at one scale. */
        readonly tallest: number;
        /** How much of it, from 0 to 1, the page before or after shows too. */
        readonly repeatedAbove: number;
        readonly repeatedBelow: number;
        /** What is said over and under it; blank for nothing. */
        readonly above: string;
        readonly below: string;
      }
    | { readonly kind: "text"; readonly lines: readonly string[] }
    | {
        readonly kind: "account";
        readonly rows: readonly (readonly [name: string, words: string])[];
        readonly frames: readonly { readonly picture: SheetPicture; readonly words: string }[];
      }
  );

/** A stretch of a volume that is set in one go. 卷中一段 */
export type VolumePiece = {
  readonly title: string;
  readonly today: PrintPaper["today"];
  /** The number of its first page, and of the volume's last. */
  readonly first: number;
  readonly total: number;
} & (
  | {
      readonly kind: "cover";
      readonly rows: readonly (readonly [name: string, words: string])[];
      readonly notes: readonly string[];
    }
  | { readonly kind: "paper"; readonly paper: PrintPaper }
  | {
      /** Pictures of several exhibits side by side, `across` × `down` on a page. 合订图 */
      readonly kind: "contact";
      readonly across: number;
      readonly down: number;
      readonly cells: readonly { readonly label: string; readonly picture: SheetPicture }[];
    }
  | { readonly kind: "sheets"; readonly sheets: readonly VolumeSheet[] }
  | {
      readonly kind: "index";
      /** The heading row first; five cells each: exhibit, pages, file, hash, size. */
      readonly rows: readonly (readonly string[])[];
      readonly notes: readonly string[];
    }
);

/** A piece set as a PDF. */
export type SetPiece = { readonly bytes: Uint8Array; readonly pages: number };
