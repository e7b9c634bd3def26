import type { InspectedFile } from "../inspect/messages.ts";
import type { Stretch } from "../video/trim-film.ts";
import type { PageCut } from "./page-cuts.ts";

/** What a file can be shown as on paper. `unshown`: it does not open, or has no pages; a sheet stands for it. */
export type Shown =
  | { readonly kind: "picture"; readonly width: number; readonly height: number }
  | { readonly kind: "document"; readonly pages: number }
  | { readonly kind: "text"; readonly text: string; readonly whole: boolean }
  | { readonly kind: "unshown" };

/** A page as a JPEG for printing, without anything the camera wrote. */
export type PressedPage = { readonly bytes: Uint8Array; readonly width: number; readonly height: number };

/** Which page: a stretch of a picture, or a page of a document from 0. */
export type PageWanted =
  | { readonly kind: "picture"; readonly cut: Pick<PageCut, "top" | "bottom"> }
  | { readonly kind: "document"; readonly page: number };

/** A page that has to fit somewhere. */
export type FitWanted = {
  readonly page: PageWanted;
  /** Most bytes it may have. */
  readonly mostBytes: number;
  /** Most pixels of its longer side. */
  readonly mostSide: number;
  /** Whether a PNG may stay one. */
  readonly png: boolean;
};

/** A picture that fits, without anything the camera wrote. */
export type FittedPage = PressedPage & {
  readonly mediaType: "image/jpeg" | "image/png";
  /** Whether it has fewer pixels than it was made from. */
  readonly smaller: boolean;
};

/** What the pressing process is asked. */
export type PressRequest = { readonly id: number; readonly file: InspectedFile } & (
  | { readonly task: "show" }
  | { readonly task: "press"; readonly wanted: PageWanted }
  | { readonly task: "fit"; readonly wanted: FitWanted }
  | { readonly task: "trim"; readonly target: string; readonly stretch: Stretch }
);

/** What it answers. */
export type PressAnswer =
  | { readonly id: number; readonly kind: "shown"; readonly shown: Shown }
  | { readonly id: number; readonly kind: "pressed"; readonly page: PressedPage }
  | { readonly id: number; readonly kind: "fitted"; readonly page: FittedPage | null }
  | { readonly id: number; readonly kind: "trimmed"; readonly stretch: Stretch | null }
  | { readonly id: number; readonly kind: "broken"; readonly message: string };
