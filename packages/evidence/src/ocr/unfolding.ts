import type { Metadata } from "sharp";

/**
 * Most bytes that a picture may take while it is unfolded, before it is made smaller. The models and what they compute
 * take about 330 MB; together they stay under 600 MB.
 */
export const mostUnfolded = 230_000_000;

/** What a picture says of itself before anything of it is unfolded. */
export type Head = Pick<
  Metadata,
  "format" | "width" | "height" | "channels" | "depth" | "isProgressive" | "chromaSubsampling" | "orientation"
>;

/**
 * How many bytes have to lie in memory at once to unfold a picture. Ordinary JPEG and PNG run through strip by strip;
 * those that come whole before they come sharp, those stored turned, and other formats are unfolded whole.
 */
export function unfoldedBytes(head: Head): number {
  const { format, width = 0, height = 0, channels = 4, depth, isProgressive, orientation = 1 } = head;
  const pixels = width * height;
  const sample = depth === "uchar" || depth === "char" ? 1 : depth === "ushort" || depth === "short" ? 2 : 4;
  if (format === "jpeg") {
    return isProgressive ? pixels * coefficients(head) : 0;
  }
  const whole = pixels * channels * sample;
  if (format === "png") {
    return (isProgressive ? whole : 0) + (orientation > 1 ? whole : 0);
  }
  return Math.max(whole, pixels * 4);
}

/** A JPEG that sharpens as it comes keeps two bytes for each value of each colour; halved colours count a quarter. */
function coefficients({ channels = 3, chromaSubsampling = "4:4:4" }: Head): number {
  const halved = chromaSubsampling.startsWith("4:2:0") && channels === 3;
  return 2 * (halved ? 1.5 : channels);
}
