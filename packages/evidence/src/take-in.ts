import { inspectPicture, type PictureState } from "./picture.ts";
import { type Form, type Sniffed, sniffFile } from "./sniff.ts";

/** A file that becomes an exhibit, or why it does not. A picture cut short is kept and says so in `picture`. */
export type TakenIn =
  | {
      readonly kind: "taken";
      readonly mediaType: string;
      readonly form: Form;
      readonly byteLength: number;
      /** `null` for what is not a picture. */
      readonly picture: Exclude<PictureState, { kind: "too-many-pixels" }> | null;
    }
  | Extract<Sniffed, { kind: "refused" }>
  | { readonly kind: "refused"; readonly code: "PICTURE_TOO_LARGE" };

/**
 * Judges a file by its content, size and pixels, never by its name. Reads the first bytes; only what these show to be a
 * picture is decoded. Rejects with the file system's own error when the file cannot be read.
 */
export async function takeIn(path: string): Promise<TakenIn> {
  const sniffed = await sniffFile(path);
  if (sniffed.kind === "refused") {
    return sniffed;
  }
  if (sniffed.form !== "picture") {
    return { ...sniffed, picture: null };
  }
  const picture = await inspectPicture(path);
  return picture.kind === "too-many-pixels" ? { kind: "refused", code: picture.code } : { ...sniffed, picture };
}
