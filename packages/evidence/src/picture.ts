/** Most pixels a picture may have: above the largest ordinary phone cameras (108 MP), below what eats the memory. */
export const pixelLimit = 120_000_000;

/** Whether a picture can be shown and read. Its original is kept either way. */
export type PictureState =
  | { readonly kind: "whole"; readonly width: number; readonly height: number }
  | { readonly kind: "unreadable"; readonly code: "IMAGE_UNREADABLE" }
  | { readonly kind: "too-many-pixels"; readonly code: "PICTURE_TOO_LARGE" };

/**
 * Decodes a picture once to see whether it is whole. Size in pixels as it is seen (turned as its camera says). A picture
 * cut short or of a kind this machine cannot decode is `unreadable`; one beyond {@link pixelLimit} is not decoded at all.
 */
export async function inspectPicture(source: string | Uint8Array): Promise<PictureState> {
  const { default: sharp } = await import("sharp");
  const metadata = await sharp(source, { limitInputPixels: false })
    .metadata()
    .catch(() => null);
  if (metadata === null) {
    return { kind: "unreadable", code: "IMAGE_UNREADABLE" };
  }
  if (metadata.width * metadata.height > pixelLimit) {
    return { kind: "too-many-pixels", code: "PICTURE_TOO_LARGE" };
  }
  const whole = await sharp(source, { limitInputPixels: pixelLimit, failOn: "truncated" })
    .resize({ width: 64, height: 64, fit: "inside" })
    .raw()
    .toBuffer()
    .then(
      () => true,
      () => false,
    );
  return whole ? { kind: "whole", ...metadata.autoOrient } : { kind: "unreadable", code: "IMAGE_UNREADABLE" };
}
