import type { ExhibitDetails, ExhibitForm } from "@youju/domain";

/** A file to look at: where it lies, and what its first bytes showed. */
export type InspectedFile = {
  readonly path: string;
  readonly form: ExhibitForm;
  readonly mediaType: string;
  readonly byteLength: number;
};

/** What the inspecting process finds; what cameras write is read by another tool. */
export type Found = Pick<ExhibitDetails, "unopened"> &
  Partial<Pick<ExhibitDetails, "size" | "duration" | "pages" | "encoding" | "mail" | "look">>;

/** A picture made from an original. It holds nothing of the camera's data, so no place and no device. */
export type Derived = {
  readonly bytes: Uint8Array;
  readonly mediaType: "image/webp" | "image/jpeg";
  readonly width: number;
  readonly height: number;
};

/** What the inspecting process is asked. */
export type InspectRequest = {
  readonly id: number;
  readonly task: "inspect" | "thumbnail";
  readonly file: InspectedFile;
};

/** What the inspecting process answers. */
export type InspectAnswer =
  | { readonly id: number; readonly kind: "inspected"; readonly found: Found; readonly rendition: Derived | null }
  | { readonly id: number; readonly kind: "thumbnail"; readonly thumbnail: Derived | null }
  | { readonly id: number; readonly kind: "broken"; readonly message: string };

/** What was found, and for a picture no browser shows the same picture as a JPEG. */
export type LookedInto = { readonly found: Found; readonly rendition: Derived | null };
