import type { Reading } from "@youju/domain";

/** A picture to read: where it lies, or its bytes. */
export type Picture = string | Uint8Array;

/** What the reading process is asked: a picture is recognised, a document's own text is taken. */
export type ReadRequest = { readonly id: number; readonly picture: Picture; readonly form: "picture" | "document" };

/** What the reading process answers. */
export type ReadAnswer =
  | { readonly id: number; readonly kind: "read"; readonly reading: Reading }
  | { readonly id: number; readonly kind: "unreadable" }
  /** Unfolding it would take more memory than reading may. */
  | { readonly id: number; readonly kind: "too-large" }
  | { readonly id: number; readonly kind: "broken"; readonly message: string };
